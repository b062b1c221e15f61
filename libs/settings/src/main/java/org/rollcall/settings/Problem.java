package org.rollcall.settings;

import java.util.Objects;

/**
 * What is wrong with a file that people write, so that they can mend it without asking.
 *
 * @param code stable, e.g. {@code unknown-key}
 * @param file the file's path as it was given
 * @param line from 1; 0 where it is about the whole file
 * @param field the path of the field, e.g. {@code spec.ownDomains[1]}; empty for the whole file
 * @param what what is wrong
 * @param mend what to do about it
 */
public record Problem(String code, String file, int line, String field, String what, String mend) {
  public Problem {
    Objects.requireNonNull(code, "code");
    Objects.requireNonNull(file, "file");
    Objects.requireNonNull(field, "field");
    Objects.requireNonNull(what, "what");
    Objects.requireNonNull(mend, "mend");
  }

  /** One line for people: {@code file:line: field: what (code). mend} */
  public String text() {
    String place = line > 0 ? file + ":" + line : file;
    String about = field.isEmpty() ? "" : field + ": ";
    return place + ": " + about + what + " (" + code + "). " + mend;
  }
}
