package org.rollcall.classifier.linkage;

import java.util.Arrays;

/** Candidate pairs in columns: rows of both tables, levels of every comparison, rarities. */
final class Pairs {
  private final long[] packed;
  final int size;
  final int comparisons;
  final int[] left;
  final int[] right;
  final byte[] levels;

  /** What rarities add to the bits of the levels. */
  final float[] rarityBits;

  Pairs(long[] packed, int comparisons) {
    this.packed = packed.clone();
    this.size = packed.length;
    this.comparisons = comparisons;
    this.left = Arrays.stream(packed).mapToInt(p -> (int) (p >>> 32)).toArray();
    this.right = Arrays.stream(packed).mapToInt(p -> (int) p).toArray();
    this.levels = new byte[Math.multiplyExact(packed.length, comparisons)];
    this.rarityBits = new float[packed.length];
  }

  /** Where a pair is, or a negative number: pairs are sorted. */
  int find(int leftRow, int rightRow) {
    return Arrays.binarySearch(packed, pack(leftRow, rightRow));
  }

  static long pack(int left, int right) {
    return ((long) left << 32) | right;
  }
}
