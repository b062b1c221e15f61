package org.rollcall.delivery;

import java.util.Objects;

/** What became of a message that was handled. Broken is an exception; these are the answers. */
public sealed interface Handling {
  /** It has taken effect, in this transaction. */
  record Done() implements Handling {}

  /**
   * It cannot take effect yet, e.g. because an earlier page is missing: it comes again later, and
   * that counts as no failure.
   *
   * @param reason why, without personal data
   */
  record NotYet(String reason) implements Handling {
    public NotYet {
      Objects.requireNonNull(reason, "reason");
    }
  }

  /**
   * It must not take effect until people have mended something, e.g. sender and receiver see
   * different organisation hashes: it is held, visibly, and tried again from time to time.
   *
   * @param reason why, without personal data
   */
  record Held(String reason) implements Handling {
    public Held {
      Objects.requireNonNull(reason, "reason");
    }
  }
}
