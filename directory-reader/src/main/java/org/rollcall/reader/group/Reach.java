package org.rollcall.reader.group;

import java.util.ArrayDeque;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.IntStream;

/** What can be reached by following rows, cycles or not. Used by one thread. */
final class Reach {
  private final int[][] rows;
  private final Set<Integer> reached = new HashSet<>();
  private final ArrayDeque<Integer> open = new ArrayDeque<>();

  Reach(int[][] rows) {
    this.rows = rows;
  }

  /** Goes on from here; here itself is reached only if a row leads back. */
  void from(int begin) {
    open.add(begin);
    while (!open.isEmpty()) {
      for (int next : Rows.at(rows, open.remove())) {
        if (reached.add(next)) {
          open.add(next);
        }
      }
    }
  }

  IntStream reached() {
    return reached.stream().mapToInt(Integer::intValue);
  }
}
