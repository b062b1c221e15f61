package org.rollcall.classifier.hr;

/**
 * How much a feed says. Rows alone do not tell: a list in which a column went empty has all rows,
 * and finds nobody.
 *
 * @param rows its rows
 * @param addresses how many different work addresses it knows
 * @param numbers how many different employee numbers it knows
 */
public record FeedSize(int rows, int addresses, int numbers) {
  /** Whether any of them is less than that share of what it was. */
  boolean isShrunken(FeedSize before, double share) {
    return rows < share * before.rows()
        || addresses < share * before.addresses()
        || numbers < share * before.numbers();
  }
}
