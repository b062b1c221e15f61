package org.rollcall.settings;

/**
 * What a mistake costs, in reviews (Chow's rule: decide only if the expected cost of being wrong is
 * below that of asking a person).
 *
 * @param review one look by a person
 * @param falseInternal an outsider taken for one of ours
 * @param falseExternal one of ours taken for an outsider
 */
public record Costs(double review, double falseInternal, double falseExternal) {
  public Costs {
    if (!(review > 0) || !(falseInternal > review) || !(falseExternal > review)) {
      throw new IllegalArgumentException(
          "costs must be positive, and a mistake must cost more than a review");
    }
  }

  /** The least probability of INTERNAL at which it is said. */
  public double internalThreshold() {
    return 1 - review / falseInternal;
  }

  /** The least probability of EXTERNAL at which it is said. */
  public double externalThreshold() {
    return 1 - review / falseExternal;
  }
}
