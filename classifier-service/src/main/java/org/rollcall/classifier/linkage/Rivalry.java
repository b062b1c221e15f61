package org.rollcall.classifier.linkage;

import java.util.Arrays;

/**
 * Turns log-odds into probabilities: each pair by itself or, where at most one pair of a record is
 * true, against its rivals. A rival counts only as far as it is not itself better off elsewhere:
 * belief propagation on the graph of pairs (Bayati, Shah and Sharma, 2008), which is exact where
 * the graph has no cycles.
 */
final class Rivalry {
  private static final int ROUNDS = 12;
  private static final int GREATEST_BITS = 60;

  private final Pairs pairs;
  private final boolean oneToOne;
  private final int lefts;
  private final int rights;

  /** With {@code oneToOne}, at most one pair of a record is true. */
  Rivalry(Pairs pairs, boolean oneToOne) {
    this.pairs = pairs;
    this.oneToOne = oneToOne;
    this.lefts = Arrays.stream(pairs.left).max().orElse(-1) + 1;
    this.rights = Arrays.stream(pairs.right).max().orElse(-1) + 1;
  }

  /** The probabilities of pairs with these log-odds. */
  float[] probabilities(float[] bits) {
    double[] odds = new double[pairs.size];
    for (int p = 0; p < odds.length; p++) {
      odds[p] = Math.pow(2, Math.min(bits[p], GREATEST_BITS));
    }
    double[] left = new double[odds.length];
    double[] right = new double[odds.length];
    Arrays.fill(left, 1);
    Arrays.fill(right, 1);
    for (int round = 0; oneToOne && round < ROUNDS; round++) {
      double[] nextLeft = free(odds, right, pairs.left, lefts);
      right = free(odds, left, pairs.right, rights);
      left = nextLeft;
    }
    float[] probabilities = new float[odds.length];
    for (int p = 0; p < odds.length; p++) {
      double free = odds[p] * left[p] * right[p];
      probabilities[p] = (float) (free / (1 + free));
    }
    return probabilities;
  }

  /** For each pair, how likely its record on this side is free for it, as the others see it. */
  private double[] free(double[] odds, double[] otherSide, int[] rows, int count) {
    double[] sums = new double[count];
    for (int p = 0; p < odds.length; p++) {
      sums[rows[p]] += odds[p] * otherSide[p];
    }
    double[] free = new double[odds.length];
    for (int p = 0; p < odds.length; p++) {
      free[p] = 1 / (1 + Math.max(0, sums[rows[p]] - odds[p] * otherSide[p]));
    }
    return free;
  }
}
