package org.rollcall.classifier.hr;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.rollcall.classifier.contact.PlainText;

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
    return !losses(before, share).isEmpty();
  }

  /** What is less than that share of what it was, in words; empty if nothing is. */
  public List<String> losses(FeedSize before, double share) {
    List<String> losses = new ArrayList<>();
    add(losses, "rows", rows, before.rows, share);
    add(losses, "work addresses", addresses, before.addresses, share);
    add(losses, "employee numbers", numbers, before.numbers, share);
    new TreeMap<>(before.categories)
        .forEach(
            (category, were) -> {
              if (were >= SMALL) {
                int are = categories.getOrDefault(category, 0);
                add(losses, "rows of " + PlainText.of(category), are, were, share);
              }
            });
    return losses;
  }

  private static void add(List<String> losses, String what, int now, int before, double share) {
    if (now < share * before) {
      losses.add(
          "It has %d %s, the last accepted feed had %d: less than spec.hr.minCoverage allows."
              .formatted(now, what, before));
    }
  }
}
