package org.rollcall.settings;

import java.util.Map;
import java.util.Objects;

/**
 * How far the HR feed is believed.
 *
 * @param maxAgeDays older than this, it is stale: it can lower confidence, never decide EXTERNAL
 * @param minCoverage the least share of the last accepted feed's rows, distinct addresses and
 *     distinct numbers, 0 to 1; if any is below, the feed is shrunken
 * @param categories which HR categories are ours; one that is not named counts as UNCERTAIN
 */
public record HrPolicy(int maxAgeDays, double minCoverage, Map<String, Category> categories) {
  public HrPolicy {
    categories = Map.copyOf(Objects.requireNonNull(categories, "categories"));
  }

  /** What a category says about a person. */
  public enum Category {
    INTERNAL,
    UNCERTAIN,
    EXTERNAL
  }

  /** What this category says. */
  public Category of(String category) {
    return categories.getOrDefault(category, Category.UNCERTAIN);
  }
}
