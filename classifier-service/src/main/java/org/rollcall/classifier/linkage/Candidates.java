package org.rollcall.classifier.linkage;

import java.util.List;

/** The pairs that were compared, by their ids. */
public final class Candidates {
  private final Pairs pairs;
  private final List<Profile> left;
  private final List<Profile> right;

  Candidates(Pairs pairs, List<Profile> left, List<Profile> right) {
    this.pairs = pairs;
    this.left = left;
    this.right = right;
  }

  /** How many. */
  public int size() {
    return pairs.size;
  }

  /** The id in the left (or the only) table. */
  public String left(int pair) {
    return left.get(pairs.left[pair]).id();
  }

  /** The id in the right (or the only) table; in one table, it follows the left one's. */
  public String right(int pair) {
    return right.get(pairs.right[pair]).id();
  }
}
