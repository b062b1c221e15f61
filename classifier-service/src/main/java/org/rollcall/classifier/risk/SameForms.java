package org.rollcall.classifier.risk;

import java.util.Optional;
import org.rollcall.classifier.name.NameForms;

/** What two given names are to each other; both folded. */
final class SameForms {
  private SameForms() {}

  /** How two with the same surname resemble each other; empty if they do not. */
  static Optional<Confusion> compare(String one, String other) {
    if (one.equals(other)) {
      return Optional.of(Confusion.SAME_NAME);
    }
    if (one.isEmpty() || other.isEmpty()) {
      return Optional.of(Confusion.SAME_INITIAL);
    }
    if (NameForms.areForms(one, other)) {
      return Optional.of(Confusion.NAME_FORM);
    }
    return one.charAt(0) == other.charAt(0)
        ? Optional.of(Confusion.SAME_INITIAL)
        : Optional.empty();
  }

  /** Whether both are the same given name, or forms of one. */
  static boolean areForms(String one, String other) {
    return one.equals(other) || NameForms.areForms(one, other);
  }
}
