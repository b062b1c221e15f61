package org.rollcall.classifier.risk;

/**
 * Where an outsider stands in a list under one locale.
 *
 * @param above how many colleagues come before it; those with its own sort key do not
 * @param rank how many other outsiders come before it
 * @param letter the letter whose first entry it is; blank if a colleague comes first
 * @param sortKey what the list sorts it by
 */
record Spot(int above, int rank, String letter, String sortKey) {
  /** So many rows are seen without scrolling. */
  static final int SCREEN = 20;

  /** Whether nothing comes before it. */
  boolean isFirst() {
    return above == 0 && rank == 0;
  }

  /** Whether it is seen without scrolling. */
  boolean isOnFirstScreen() {
    return above + rank < SCREEN;
  }

  /** Whether it is the first entry of a letter. */
  boolean beginsLetter() {
    return !letter.isBlank();
  }

  /** Whether it begins with something that sorts before all letters. */
  boolean isTricky() {
    return !sortKey.isEmpty() && !Character.isLetter(sortKey.codePointAt(0));
  }
}
