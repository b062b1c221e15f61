package org.rollcall.classifier.hr;

import java.util.Objects;

/** Whom a contact's exact keys point at. */
public sealed interface HrMatch {
  /** At nobody in the feed. */
  record Nobody() implements HrMatch {}

  /**
   * At one person.
   *
   * @param person whom
   * @param byAddress whether a mail address did
   * @param byNumber whether the employee number did
   */
  record Somebody(HrPerson person, boolean byAddress, boolean byNumber) implements HrMatch {
    public Somebody {
      Objects.requireNonNull(person, "person");
    }
  }

  /**
   * At different persons: then at none that can be believed.
   *
   * @param persons how many
   */
  record Several(int persons) implements HrMatch {}
}
