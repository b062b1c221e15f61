package org.rollcall.classifier.judgement;

import org.rollcall.settings.Costs;

/**
 * From which log-odds on a verdict is said; between the two lies UNCERTAIN. They follow from what
 * mistakes cost (Chow's rule) and never touch: where mistakes are nearly as cheap as reviews, one
 * bit still lies between INTERNAL and EXTERNAL.
 *
 * @param internal at or above this it is INTERNAL; positive
 * @param external at or below this it is EXTERNAL; negative
 */
record Edges(double internal, double external) {
  private static final double LEAST = 0.5;

  static Edges of(Costs costs) {
    return new Edges(
        Math.max(LEAST, Bits.of(costs.internalThreshold())),
        -Math.max(LEAST, Bits.of(costs.externalThreshold())));
  }

  /** The most that something may have that must not become INTERNAL. */
  double notInternal() {
    return internal / 2;
  }

  /** The least that something may have that must not become EXTERNAL. */
  double notExternal() {
    return external / 2;
  }
}
