package org.rollcall.quickstart.evaluate;

/**
 * How well a threshold parts true pairs from false ones.
 *
 * @param threshold the least probability that counts as "one person"
 * @param precision the share of the pairs above it that are true
 * @param recall the share of all true pairs that are above it; what blocking missed is missed
 */
public record Measure(double threshold, double precision, double recall) {
  /** A measure of so many right ones among those told, of all that are true. */
  static Measure of(double threshold, long right, long told, long all) {
    return new Measure(
        threshold, told == 0 ? 1 : (double) right / told, all == 0 ? 1 : (double) right / all);
  }

  /** The harmonic mean of precision and recall. */
  public double f1() {
    return precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);
  }
}
