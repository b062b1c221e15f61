package org.rollcall.classifier.linkage;

import java.util.List;
import java.util.Objects;

/**
 * What one comparison is worth.
 *
 * @param comparison its name
 * @param levels the names of its levels, best first
 * @param different for each level, how often two persons meet it
 * @param same for each level, how often two records of one person meet it
 * @param usualRarity for each level, log2 of how common the values usually are that meet it
 */
public record ComparisonWeights(
    String comparison,
    List<String> levels,
    List<Double> different,
    List<Double> same,
    List<Double> usualRarity) {
  public ComparisonWeights {
    Objects.requireNonNull(comparison, "comparison");
    levels = List.copyOf(levels);
    different = List.copyOf(different);
    same = List.copyOf(same);
    usualRarity = List.copyOf(usualRarity);
    if (different.size() != levels.size()
        || same.size() != levels.size()
        || usualRarity.size() != levels.size()) {
      throw new IllegalArgumentException(comparison + " needs one weight of each kind a level");
    }
  }

  /** The bits of a level, for values of usual rarity. */
  double bits(int level) {
    return Math.log(same.get(level) / different.get(level)) / Math.log(2);
  }
}
