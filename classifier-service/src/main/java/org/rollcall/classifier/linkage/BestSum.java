package org.rollcall.classifier.linkage;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The assignment with the greatest sum of bits, by shortest augmenting paths (Kuhn, 1955; Jonker
 * and Volgenant, 1987). Every row also has a place of its own that costs nothing: nobody.
 */
final class BestSum {
  private final List<ScoredPair> pairs;
  private final Map<String, Integer> rows = new HashMap<>();
  private final Map<String, Integer> columns = new HashMap<>();
  private final double[][] cost;
  private final double[] ofRow;
  private final double[] ofColumn;
  private final int[] rowAt;

  BestSum(List<ScoredPair> pairs, double least) {
    this.pairs = pairs;
    pairs.forEach(p -> rows.putIfAbsent(p.left(), rows.size() + 1));
    pairs.forEach(p -> columns.putIfAbsent(p.right(), columns.size() + 1));
    int height = rows.size();
    int width = columns.size() + height;
    cost = new double[height + 1][width + 1];
    for (double[] row : cost) {
      Arrays.fill(row, 1, columns.size() + 1, 1e6);
    }
    for (ScoredPair pair : pairs) {
      cost[row(pair)][column(pair)] = least - pair.bits();
    }
    ofRow = new double[height + 1];
    ofColumn = new double[width + 1];
    rowAt = new int[width + 1];
  }

  /** The pairs of the best assignment, in their order. */
  List<ScoredPair> chosen() {
    for (int row = 1; row < cost.length; row++) {
      place(row);
    }
    List<ScoredPair> chosen = new ArrayList<>();
    for (ScoredPair pair : pairs) {
      if (rowAt[column(pair)] == row(pair)) {
        chosen.add(pair);
      }
    }
    return chosen;
  }

  private int row(ScoredPair pair) {
    return rows.getOrDefault(pair.left(), 0);
  }

  private int column(ScoredPair pair) {
    return columns.getOrDefault(pair.right(), 0);
  }

  private void place(int row) {
    double[] shortest = new double[ofColumn.length];
    int[] before = new int[ofColumn.length];
    boolean[] done = new boolean[ofColumn.length];
    Arrays.fill(shortest, Double.POSITIVE_INFINITY);
    rowAt[0] = row;
    int at = 0;
    while (rowAt[at] != 0) {
      done[at] = true;
      reach(at, shortest, before, done);
      int next = nearest(shortest, done);
      shift(shortest[next], shortest, done);
      at = next;
    }
    while (at != 0) {
      rowAt[at] = rowAt[before[at]];
      at = before[at];
    }
  }

  private void reach(int from, double[] shortest, int[] before, boolean[] done) {
    int row = rowAt[from];
    for (int column = 1; column < shortest.length; column++) {
      double length = cost[row][column] - ofRow[row] - ofColumn[column];
      if (!done[column] && length < shortest[column]) {
        shortest[column] = length;
        before[column] = from;
      }
    }
  }

  private static int nearest(double[] shortest, boolean[] done) {
    int nearest = 0;
    for (int column = 1; column < shortest.length; column++) {
      if (!done[column] && (nearest == 0 || shortest[column] < shortest[nearest])) {
        nearest = column;
      }
    }
    return nearest;
  }

  private void shift(double by, double[] shortest, boolean[] done) {
    for (int column = 0; column < shortest.length; column++) {
      if (done[column]) {
        ofRow[rowAt[column]] += by;
        ofColumn[column] -= by;
      } else {
        shortest[column] -= by;
      }
    }
  }
}
