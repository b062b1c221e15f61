package org.rollcall.classifier.risk;

import java.util.Arrays;
import java.util.BitSet;

/**
 * What somebody can type that outsiders of a list are found by, and the colleagues that are found
 * by it too. Not thread-safe.
 */
final class Typed {
  private final String letters;
  private final int[][] ranks;
  private final int[][] before;
  private int colleagues;
  private int lastSeen = -1;
  private boolean counted;

  /**
   * Nobody has been seen yet.
   *
   * @param letters what is typed, folded
   * @param ranks of the outsiders that are found, per locale
   */
  Typed(String letters, BitSet[] ranks) {
    this.letters = letters;
    this.ranks = Arrays.stream(ranks).map(set -> set.stream().toArray()).toArray(int[][]::new);
    this.before = Arrays.stream(this.ranks).map(of -> new int[of.length + 1]).toArray(int[][]::new);
  }

  /**
   * Counts a colleague that is found by it, once however many of its words begin so.
   *
   * @param number of the colleague in the order of coming
   * @param stretches into which it falls, per locale
   */
  void see(int number, int[] stretches) {
    if (lastSeen == number) {
      return;
    }
    lastSeen = number;
    colleagues++;
    for (int locale = 0; locale < ranks.length; locale++) {
      before[locale][firstAtLeast(ranks[locale], stretches[locale])]++;
    }
  }

  String letters() {
    return letters;
  }

  /** How many colleagues are found by it. */
  int colleagues() {
    return colleagues;
  }

  /** How many of them are shown before the outsider of a rank. To be asked when all were seen. */
  int before(int locale, int rank) {
    if (!counted) {
      Arrays.stream(before).forEach(Typed::addUp);
      counted = true;
    }
    return before[locale][firstAtLeast(ranks[locale], rank)];
  }

  /** How many of the outsiders that it finds are shown before the one of a rank. */
  int outsidersBefore(int locale, int rank) {
    return firstAtLeast(ranks[locale], rank);
  }

  private static void addUp(int[] counts) {
    for (int i = 1; i < counts.length; i++) {
      counts[i] += counts[i - 1];
    }
  }

  private static int firstAtLeast(int[] sorted, int wanted) {
    int found = Arrays.binarySearch(sorted, wanted);
    return found >= 0 ? found : -found - 1;
  }
}
