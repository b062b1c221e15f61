package org.rollcall.classifier.linkage;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** How common every value is, comparison by comparison: its share of all values. */
final class Rarities {
  /** A value that nobody else has may yet be met again: as if seen half a time. */
  private static final double UNSEEN = 0.5;

  private final Comparisons comparisons;
  private final List<Map<String, Double>> shares;
  private final double[] unseen;

  Rarities(Comparisons comparisons, List<Map<String, Double>> shares) {
    this.comparisons = comparisons;
    this.shares = List.copyOf(shares);
    this.unseen =
        shares.stream()
            .mapToDouble(of -> of.values().stream().mapToDouble(s -> s).min().orElse(UNSEEN))
            .toArray();
  }

  /** As counted in the tables, whoever the records are. */
  static Rarities counted(Comparisons comparisons, List<Profile> left, List<Profile> right) {
    List<Map<String, Double>> shares = new ArrayList<>();
    for (int c = 0; c < comparisons.count(); c++) {
      Map<String, Integer> counts = counts(comparisons, c, left, right);
      double all = all(counts);
      Map<String, Double> share = new HashMap<>();
      counts.forEach((value, count) -> share.put(value, count / all));
      shares.add(share);
    }
    return new Rarities(comparisons, shares);
  }

  /**
   * As met among different persons: without the meetings that are expected to be of one person.
   *
   * @param own for each comparison and value, how many pairs of equal values are of one person
   */
  static Rarities amongOthers(
      Comparisons comparisons,
      List<Profile> left,
      List<Profile> right,
      List<Map<String, Double>> own) {
    List<Map<String, Double>> shares = new ArrayList<>();
    for (int c = 0; c < comparisons.count(); c++) {
      Map<String, Integer> lefts = counts(comparisons, c, left, left);
      Map<String, Integer> rights = left == right ? Map.of() : counts(comparisons, c, right, right);
      double all = all(lefts) + (left == right ? 0 : all(rights));
      Map<String, Double> ours = own.get(c);
      Map<String, Double> share = new HashMap<>();
      Stream.concat(lefts.keySet().stream(), rights.keySet().stream())
          .distinct()
          .forEach(
              value -> {
                double count = lefts.getOrDefault(value, 0) + rights.getOrDefault(value, 0);
                double same = 1 + 2 * ours.getOrDefault(value, 0.0) / count;
                share.put(value, (Math.max(0, count - same) + UNSEEN) / all);
              });
      shares.add(share);
    }
    return new Rarities(comparisons, shares);
  }

  private static Map<String, Integer> counts(
      Comparisons comparisons, int comparison, List<Profile> left, List<Profile> right) {
    Map<String, Integer> counts = new HashMap<>();
    Stream.concat(left.stream(), left == right ? Stream.of() : right.stream())
        .forEach(
            profile ->
                comparisons
                    .valuesOf(profile, comparison)
                    .map(value -> value.bare)
                    .distinct()
                    .forEach(bare -> counts.merge(bare, 1, Integer::sum)));
    return counts;
  }

  private static double all(Map<String, Integer> counts) {
    return Math.max(1, counts.values().stream().mapToLong(n -> n).sum());
  }

  List<Map<String, Double>> shares() {
    return shares;
  }

  /** Tells the values of a record how rare they are. */
  void tell(Profile profile) {
    for (int c = 0; c < unseen.length; c++) {
      int comparison = c;
      comparisons.valuesOf(profile, c).forEach(value -> value.rarity = rarity(value, comparison));
    }
    for (Value lone : profile.name().lone()) {
      lone.rarity = rarity(lone, CompareNames.SURNAME);
    }
  }

  private float rarity(Value value, int comparison) {
    double share = shares.get(comparison).getOrDefault(value.bare, unseen[comparison]);
    return (float) (Math.log(share) / Math.log(2));
  }

  /** How often two records that have values have equal ones, above 0. */
  double equal(int comparison) {
    double sum = 0;
    for (double share : shares.get(comparison).values()) {
      sum += share * share;
    }
    return Math.max(sum, 1e-9);
  }
}
