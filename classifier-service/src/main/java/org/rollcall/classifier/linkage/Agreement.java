package org.rollcall.classifier.linkage;

/** How two profiles agree, comparison by comparison; written anew for every pair. */
final class Agreement {
  /** The level of a comparison that has nothing to compare. */
  static final byte MISSING = -1;

  final byte[] levels;

  /** log2 of how often another has the value agreed on. */
  final float[] rarities;

  Agreement(int comparisons) {
    levels = new byte[comparisons];
    rarities = new float[comparisons];
  }

  void missing(int comparison) {
    levels[comparison] = MISSING;
    rarities[comparison] = 0;
  }

  void set(int comparison, int level, float rarity) {
    levels[comparison] = (byte) level;
    rarities[comparison] = rarity;
  }

  /** The best level that any value on one side has with any on the other. */
  void best(int comparison, Levels by, Iterable<Value> left, Iterable<Value> right) {
    int best = Integer.MAX_VALUE;
    float rarest = 0;
    for (Value a : left) {
      for (Value b : right) {
        int level = by.of(a, b);
        float rarity = Math.max(a.rarity, b.rarity);
        if (level < best || (level == best && rarity < rarest)) {
          best = level;
          rarest = rarity;
        }
      }
    }
    if (best == Integer.MAX_VALUE) {
      missing(comparison);
    } else {
      set(comparison, best, rarest);
    }
  }
}
