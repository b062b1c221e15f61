package org.rollcall.classifier.risk;

import org.jspecify.annotations.Nullable;

/** For what typed letters an outsider is shown, and before how many colleagues. Not thread-safe. */
final class Finds {
  private final Habits habits;
  private double top;
  private double beside;
  private double stillTyping;
  private int neighbours;
  private double worstSlips;
  private @Nullable Hit worst;

  Finds(Habits habits) {
    this.habits = habits;
  }

  /** The beginnings of a word follow, the shortest first. */
  void beginWord() {
    stillTyping = 0;
    neighbours = 0;
  }

  /**
   * It is shown for these letters. Who does not see the right row types on.
   *
   * @param fresh whether no other word of it begins so
   */
  void add(Hit hit, boolean fresh) {
    double often = habits.typed(hit.letters().length());
    stillTyping += often;
    neighbours = hit.neighbours();
    if (hit.row() < habits.rows()) {
      endWord();
    }
    if (fresh) {
      addTop(hit, often * hit.below() * Math.pow(habits.lower(), hit.row()));
    }
  }

  /** Who still does not see the right row looks further down. */
  void endWord() {
    beside += habits.beside() * stillTyping * neighbours;
    stillTyping = 0;
  }

  private void addTop(Hit hit, double slips) {
    top += habits.top() * slips;
    if (slips > worstSlips) {
      worstSlips = slips;
      worst = hit;
    }
  }

  /** Slips to it as the top row, or nearly. */
  double top() {
    return top;
  }

  /** Slips to it as the row beside the right one. */
  double beside() {
    return beside;
  }

  /** The letters for which it is most easily taken; null if it comes before nobody. */
  @Nullable Hit worst() {
    return worst;
  }
}
