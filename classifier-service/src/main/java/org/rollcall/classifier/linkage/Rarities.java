package org.rollcall.classifier.linkage;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** How common every value is, comparison by comparison, counted in one or two tables. */
final class Rarities {
  private static final double UNSEEN = 0.5;

  private final Comparisons comparisons;
  private final List<Map<String, Integer>> counts;
  private final double[] all;

  Rarities(Comparisons comparisons, List<Map<String, Integer>> counts) {
    this.comparisons = comparisons;
    this.counts = List.copyOf(counts);
    this.all =
        counts.stream()
            .mapToDouble(c -> Math.max(1, c.values().stream().mapToLong(n -> n).sum()))
            .toArray();
  }

  static Rarities in(Comparisons comparisons, List<Profile> profiles) {
    List<Map<String, Integer>> counts = new ArrayList<>();
    for (int c = 0; c < comparisons.count(); c++) {
      Map<String, Integer> count = new HashMap<>();
      for (Profile profile : profiles) {
        comparisons
            .valuesOf(profile, c)
            .map(value -> value.bare)
            .distinct()
            .forEach(bare -> count.merge(bare, 1, Integer::sum));
      }
      counts.add(count);
    }
    return new Rarities(comparisons, counts);
  }

  List<Map<String, Integer>> counts() {
    return counts;
  }

  /** Tells the values of a record how rare they are. */
  void tell(Profile profile) {
    for (int c = 0; c < all.length; c++) {
      int comparison = c;
      comparisons.valuesOf(profile, c).forEach(value -> value.rarity = rarity(value, comparison));
    }
    for (Value lone : profile.name().lone()) {
      lone.rarity = rarity(lone, CompareNames.SURNAME);
    }
  }

  private float rarity(Value value, int comparison) {
    double count = counts.get(comparison).getOrDefault(value.bare, 0);
    return (float) (Math.log(Math.max(count, UNSEEN) / all[comparison]) / Math.log(2));
  }

  /** How often two records that have values have equal ones, above 0. */
  double equal(int comparison) {
    double pairs = 0;
    for (int count : counts.get(comparison).values()) {
      pairs += (double) count * (count - 1);
    }
    return Math.max(pairs, UNSEEN) / (all[comparison] * Math.max(1, all[comparison] - 1));
  }
}
