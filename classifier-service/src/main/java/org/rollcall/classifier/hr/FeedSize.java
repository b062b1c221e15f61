package org.rollcall.classifier.hr;

import java.util.Map;

/**
 * How much a feed says. Rows alone do not tell: a list in which a column went empty has all rows,
 * and finds nobody; and one without its volunteers may have nearly all.
 *
 * @param rows its rows
 * @param addresses how many different work addresses it knows
 * @param numbers how many different employee numbers it knows
 * @param categories how many rows each category has
 */
public record FeedSize(int rows, int addresses, int numbers, Map<String, Integer> categories) {
  /** A category of fewer rows than this comes and goes without any harm to the feed. */
  private static final int SMALL = 20;

  public FeedSize {
    categories = Map.copyOf(categories);
  }

  /** Whether any of them is less than that share of what it was. */
  boolean isShrunken(FeedSize before, double share) {
    return rows < share * before.rows()
        || addresses < share * before.addresses()
        || numbers < share * before.numbers()
        || before.categories.entrySet().stream().anyMatch(was -> lost(was, share));
  }

  private boolean lost(Map.Entry<String, Integer> was, double share) {
    return was.getValue() >= SMALL
        && categories.getOrDefault(was.getKey(), 0) < share * was.getValue();
  }
}
