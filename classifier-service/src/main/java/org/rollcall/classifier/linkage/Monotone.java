package org.rollcall.classifier.linkage;

import java.util.Arrays;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/** Sees to it that a better level is never worth less than a worse one. */
final class Monotone {
  private Monotone() {}

  /** Neighbouring levels whose worth is out of order get a common worth; shares still sum to 1. */
  static void enforce(double[] same, double[] different, IntPredicate isGraded) {
    int[] graded = IntStream.range(0, same.length).filter(isGraded).toArray();
    double[] sameGraded = Arrays.stream(graded).mapToDouble(level -> same[level]).toArray();
    enforce(sameGraded, Arrays.stream(graded).mapToDouble(level -> different[level]).toArray());
    for (int i = 0; i < graded.length; i++) {
      same[graded[i]] = sameGraded[i];
    }
  }

  private static void enforce(double[] same, double[] different) {
    int[] starts = new int[same.length];
    double[] sames = new double[same.length];
    double[] differents = new double[same.length];
    int blocks = 0;
    for (int level = 0; level < same.length; level++) {
      starts[blocks] = level;
      sames[blocks] = same[level];
      differents[blocks] = different[level];
      blocks++;
      while (blocks > 1 && isOutOfOrder(sames, differents, blocks - 1)) {
        sames[blocks - 2] += sames[blocks - 1];
        differents[blocks - 2] += differents[blocks - 1];
        blocks--;
      }
    }
    for (int block = 0; block < blocks; block++) {
      int end = block + 1 < blocks ? starts[block + 1] : same.length;
      for (int level = starts[block]; level < end; level++) {
        same[level] = sames[block] / differents[block] * different[level];
      }
    }
  }

  private static boolean isOutOfOrder(double[] same, double[] different, int block) {
    return same[block - 1] * different[block] < same[block] * different[block - 1];
  }
}
