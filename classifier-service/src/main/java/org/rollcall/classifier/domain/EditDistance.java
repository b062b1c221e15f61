package org.rollcall.classifier.domain;

/**
 * How many slips lie between two words: a letter left out, put in, changed, or two neighbours
 * swapped (Damerau and Levenshtein, no part edited twice).
 */
final class EditDistance {
  private EditDistance() {}

  /** Whether there are no more than so many. */
  static boolean isWithin(String one, String other, int most) {
    if (Math.abs(one.length() - other.length()) > most) {
      return false;
    }
    int[] before = new int[other.length() + 1];
    int[] last = new int[other.length() + 1];
    int[] row = new int[other.length() + 1];
    for (int j = 0; j <= other.length(); j++) {
      last[j] = j;
    }
    for (int i = 1; i <= one.length(); i++) {
      row[0] = i;
      int best = row[0];
      for (int j = 1; j <= other.length(); j++) {
        row[j] = cost(one, other, i, j, before, last, row);
        best = Math.min(best, row[j]);
      }
      if (best > most) {
        return false;
      }
      int[] spare = before;
      before = last;
      last = row;
      row = spare;
    }
    return last[other.length()] <= most;
  }

  private static int cost(
      String one, String other, int i, int j, int[] before, int[] last, int[] row) {
    boolean same = one.charAt(i - 1) == other.charAt(j - 1);
    int cost = Math.min(Math.min(last[j], row[j - 1]) + 1, last[j - 1] + (same ? 0 : 1));
    boolean swapped =
        i > 1
            && j > 1
            && one.charAt(i - 1) == other.charAt(j - 2)
            && one.charAt(i - 2) == other.charAt(j - 1);
    return swapped ? Math.min(cost, before[j - 2] + 1) : cost;
  }
}
