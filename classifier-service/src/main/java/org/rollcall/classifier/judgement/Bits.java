package org.rollcall.classifier.judgement;

/** Probabilities as base-2 log-odds, and back. */
final class Bits {
  private Bits() {}

  /** The log-odds of a probability between 0 and 1, both excluded. */
  static double of(double probability) {
    return Math.log(probability / (1 - probability)) / Math.log(2);
  }

  /** The probability of log-odds. */
  static double probability(double bits) {
    return 1 / (1 + Math.pow(2, -bits));
  }
}
