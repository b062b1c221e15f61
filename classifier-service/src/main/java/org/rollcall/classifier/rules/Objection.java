package org.rollcall.classifier.rules;

import java.util.Objects;

/**
 * Why a rule is not admitted.
 *
 * @param code stable, e.g. {@code unknown-field}
 * @param field which part of the rule: {@code when}, {@code reason}, {@code tests[1]}
 * @param line the line within that part, from 1
 * @param what what is wrong
 * @param mend what to do about it
 */
public record Objection(String code, String field, int line, String what, String mend) {
  public Objection {
    Objects.requireNonNull(code, "code");
    Objects.requireNonNull(field, "field");
    Objects.requireNonNull(what, "what");
    Objects.requireNonNull(mend, "mend");
  }

  static Objection toWhen(String code, String what, String mend) {
    return new Objection(code, "when", 1, what, mend);
  }
}
