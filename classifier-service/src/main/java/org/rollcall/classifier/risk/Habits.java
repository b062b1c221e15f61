package org.rollcall.classifier.risk;

import java.util.List;
import java.util.Objects;

/**
 * How people look for each other and how they slip, as far as a directory can tell. All numbers are
 * shares or weights, none is a probability that was measured in your organisation: what counts is
 * which outsider comes before which.
 *
 * @param typed how often somebody has typed so many letters when looking at what is found, from one
 *     letter on
 * @param rows how many rows are seen at once
 * @param namesake how often somebody is taken for a namesake, for each mail to that colleague
 * @param top how often the top row is taken unread, for each mail to somebody below it
 * @param lower what the second row has of that, the third row of the second, and so on
 * @param beside how often the row beside the right one is taken
 * @param first how often the first entry of the book is taken, for each mail to anybody in it
 * @param letter the same for the first entry below a letter
 * @param group mails to a group of one, for each mail to everybody; they grow with the root of its
 *     size
 * @param marked what remains of all slips in a list where the name says that it is external
 */
public record Habits(
    List<Double> typed,
    int rows,
    double namesake,
    double top,
    double lower,
    double beside,
    double first,
    double letter,
    double group,
    double marked) {
  private static final Habits USUAL =
      new Habits(
          List.of(0.06, 0.17, 0.28, 0.24, 0.15, 0.10),
          8,
          0.05,
          0.007,
          0.05,
          0.004,
          0.003,
          0.0015,
          0.15,
          0.35);

  public Habits {
    typed = List.copyOf(typed);
    if (typed.isEmpty() || typed.stream().anyMatch(share -> share < 0)) {
      throw new IllegalArgumentException("shares of typed letters are 0 or more, and not none");
    }
    for (double weight : List.of(namesake, top, lower, beside, first, letter, group, marked)) {
      if (!(weight >= 0)) {
        throw new IllegalArgumentException("weights of slips are 0 or more");
      }
    }
    if (rows < 1) {
      throw new IllegalArgumentException("one row is seen at least");
    }
    if (lower > 1 || marked > 1) {
      throw new IllegalArgumentException("what remains of slips is at most all of them");
    }
  }

  /** What is assumed where nobody knows better. */
  public static Habits usual() {
    return USUAL;
  }

  /** The most letters after which somebody picks. */
  int mostTyped() {
    return typed.size();
  }

  /** How often somebody picks after so many letters; from 1. */
  double typed(int letters) {
    return Objects.requireNonNull(typed.get(letters - 1));
  }
}
