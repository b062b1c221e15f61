package org.rollcall.reader.reading;

import java.util.Objects;

/**
 * Why something could not be read or is not believed.
 *
 * @param code stable, e.g. {@code wrong-password}
 * @param what what is wrong, without personal data
 * @param mend what to do about it
 */
public record Trouble(String code, String what, String mend) {
  public Trouble {
    Objects.requireNonNull(code, "code");
    Objects.requireNonNull(what, "what");
    Objects.requireNonNull(mend, "mend");
  }

  /** One line for people. */
  public String text() {
    return what + " (" + code + "). " + mend;
  }
}
