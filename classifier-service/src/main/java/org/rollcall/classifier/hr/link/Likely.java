package org.rollcall.classifier.hr.link;

import java.util.Comparator;
import java.util.Objects;

/**
 * A person that a contact without a key resembles.
 *
 * @param candidate who, with the bits that it is the same person
 * @param beyondName bits that come from anything but the name
 * @param namesake whether both given name and surname agree
 */
public record Likely(Candidate candidate, double beyondName, boolean namesake) {
  /** From here on more than the name agrees. */
  private static final double ENOUGH = 2;

  /** The likeliest first; ties by HR's id, so that there is always one order. */
  static final Comparator<Likely> BEST_FIRST =
      Comparator.comparingDouble((Likely one) -> -one.bits())
          .thenComparing(one -> one.candidate().person());

  public Likely {
    Objects.requireNonNull(candidate, "candidate");
  }

  String person() {
    return candidate.person();
  }

  double bits() {
    return candidate.bits();
  }

  /** Whether it rests on more than the name. */
  boolean isMoreThanName() {
    return beyondName >= ENOUGH;
  }
}
