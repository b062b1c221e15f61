package org.rollcall.reader.group;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Sorted rows of distinct numbers, which are never written once they are shared. */
final class Rows {
  private static final int[] EMPTY = {};

  private Rows() {}

  /** The row with that number; empty where there is none. */
  static int[] at(int[][] rows, int number) {
    int @Nullable [] row = number >= 0 && number < rows.length ? rows[number] : null;
    return row == null ? EMPTY : row;
  }

  /** Sorts the row and drops what is in it twice. */
  static int[] distinct(int[] row) {
    Arrays.sort(row);
    int kept = 0;
    for (int number : row) {
      if (kept == 0 || row[kept - 1] != number) {
        row[kept++] = number;
      }
    }
    return kept == row.length ? row : Arrays.copyOf(row, kept);
  }

  static int[] with(int[] row, int number) {
    int place = Arrays.binarySearch(row, number);
    if (place >= 0) {
      return row;
    }
    int before = -place - 1;
    int[] more = new int[row.length + 1];
    System.arraycopy(row, 0, more, 0, before);
    more[before] = number;
    System.arraycopy(row, before, more, before + 1, row.length - before);
    return more;
  }

  static int[] without(int[] row, int number) {
    int place = Arrays.binarySearch(row, number);
    if (place < 0) {
      return row;
    }
    int[] fewer = Arrays.copyOf(row, row.length - 1);
    System.arraycopy(row, place + 1, fewer, place, fewer.length - place);
    return fewer;
  }

  static boolean holds(int[] row, int number) {
    return Arrays.binarySearch(row, number) >= 0;
  }
}
