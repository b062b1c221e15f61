package org.rollcall.classifier.linkage;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * Turns log-odds into probabilities: each pair by itself or, where at most one pair of a record is
 * true, against its rivals. A rival counts only as far as it is not itself better off elsewhere:
 * belief propagation on the graph of pairs (Bayati, Shah and Sharma, 2008), which is exact where
 * the graph has no cycles.
 */
final class Rivalry {
  private static final int ROUNDS = 12;
  private static final double SETTLED = 1e-6;
  private static final int GREATEST_BITS = 60;

  /**
   * Below this a pair is not true, and no rival: a million of them weigh less than one in 1,000.
   */
  private static final int LEAST_BITS = -30;

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
    int[] rivals = IntStream.range(0, pairs.size).filter(p -> bits[p] >= LEAST_BITS).toArray();
    double[] odds = new double[rivals.length];
    for (int r = 0; r < rivals.length; r++) {
      odds[r] = Math.pow(2, Math.min(bits[rivals[r]], GREATEST_BITS));
    }
    double[] free = oneToOne ? free(rivals, odds) : ones(rivals.length);
    float[] probabilities = new float[pairs.size];
    for (int r = 0; r < rivals.length; r++) {
      double against = odds[r] * free[r];
      probabilities[rivals[r]] = (float) (against / (1 + against));
    }
    return probabilities;
  }

  /** How likely both records of each rival are free for it. */
  private double[] free(int[] rivals, double[] odds) {
    int[] leftRows = Arrays.stream(rivals).map(p -> pairs.left[p]).toArray();
    int[] rightRows = Arrays.stream(rivals).map(p -> pairs.right[p]).toArray();
    double[] left = ones(rivals.length);
    double[] right = ones(rivals.length);
    double moved = 1;
    for (int round = 0; round < ROUNDS && moved > SETTLED; round++) {
      double[] nextLeft = free(odds, right, leftRows, lefts);
      double[] nextRight = free(odds, left, rightRows, rights);
      moved = Math.max(distance(left, nextLeft), distance(right, nextRight));
      left = nextLeft;
      right = nextRight;
    }
    for (int r = 0; r < left.length; r++) {
      left[r] *= right[r];
    }
    return left;
  }

  /** For each pair, how likely its record on this side is free for it, as the others see it. */
  private static double[] free(double[] odds, double[] otherSide, int[] rows, int count) {
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

  private static double[] ones(int count) {
    double[] ones = new double[count];
    Arrays.fill(ones, 1);
    return ones;
  }

  private static double distance(double[] one, double[] other) {
    double most = 0;
    for (int i = 0; i < one.length; i++) {
      most = Math.max(most, Math.abs(one[i] - other[i]));
    }
    return most;
  }
}
