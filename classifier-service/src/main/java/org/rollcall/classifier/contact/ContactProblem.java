package org.rollcall.classifier.contact;

import java.util.Objects;

/**
 * Something in an entry that cannot be read, or contradicts itself. It says nothing personal: the
 * value stays in the entry.
 *
 * @param code stable, e.g. {@code unreadable-address}
 * @param field which part of the entry, e.g. {@code addresses[2]}
 * @param what what is wrong, for people
 */
public record ContactProblem(String code, String field, String what) {
  public ContactProblem {
    Objects.requireNonNull(code, "code");
    Objects.requireNonNull(field, "field");
    Objects.requireNonNull(what, "what");
  }
}
