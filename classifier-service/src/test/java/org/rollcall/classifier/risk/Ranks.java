package org.rollcall.classifier.risk;

import java.util.Comparator;
import java.util.stream.IntStream;

/** How well one ranking agrees with another. */
final class Ranks {
  private Ranks() {}

  /** Spearman's rank correlation; equal values share their mean rank. */
  static double spearman(double[] one, double[] other) {
    return pearson(ranks(one), ranks(other));
  }

  /** What the first so many by score catch of what the best possible choice would catch. */
  static double captured(double[] scores, double[] happened, int first) {
    return sumOfFirst(scores, happened, first) / sumOfFirst(happened, happened, first);
  }

  private static double sumOfFirst(double[] by, double[] what, int first) {
    return IntStream.range(0, by.length)
        .boxed()
        .sorted(Comparator.comparingDouble((Integer n) -> -by[n]))
        .limit(first)
        .mapToDouble(n -> what[n])
        .sum();
  }

  private static double[] ranks(double[] values) {
    int[] order =
        IntStream.range(0, values.length)
            .boxed()
            .sorted(Comparator.comparingDouble(n -> values[n]))
            .mapToInt(n -> n)
            .toArray();
    double[] ranks = new double[values.length];
    int start = 0;
    while (start < order.length) {
      int end = start;
      while (end < order.length && values[order[end]] == values[order[start]]) {
        end++;
      }
      for (int n = start; n < end; n++) {
        ranks[order[n]] = (start + end - 1) / 2.0;
      }
      start = end;
    }
    return ranks;
  }

  private static double pearson(double[] one, double[] other) {
    double meanOfOne = IntStream.range(0, one.length).mapToDouble(n -> one[n]).average().orElse(0);
    double meanOfOther =
        IntStream.range(0, other.length).mapToDouble(n -> other[n]).average().orElse(0);
    double together = 0;
    double ofOne = 0;
    double ofOther = 0;
    for (int n = 0; n < one.length; n++) {
      together += (one[n] - meanOfOne) * (other[n] - meanOfOther);
      ofOne += Math.pow(one[n] - meanOfOne, 2);
      ofOther += Math.pow(other[n] - meanOfOther, 2);
    }
    return together / Math.sqrt(ofOne * ofOther);
  }
}
