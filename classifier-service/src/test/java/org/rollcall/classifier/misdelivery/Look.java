package org.rollcall.classifier.misdelivery;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.function.ObjDoubleConsumer;
import java.util.stream.IntStream;

/**
 * One person looks for another in the book.
 *
 * @param wrong is told who would be taken instead, and how often
 */
record Look(Book book, Manners manners, SplittableRandom random, ObjDoubleConsumer<Person> wrong) {

  /** Opens the book, jumps to a letter, scrolls. */
  void scroll(Person meant) {
    wrong.accept(book.atRow(0), manners.first());
    wrong.accept(book.atRow(book.letterRow(meant)), manners.letter());
    int row = book.rowOf(meant);
    int from = Math.max(0, row - manners.rows() / 2);
    int to = Math.min(book.size(), from + manners.rows());
    take(meant, IntStream.range(from, to).mapToObj(book::atRow).toList());
  }

  /** Types a whole name as it is remembered, and takes what the program finds. */
  void ask(Person meant) {
    boolean remembersOther = random.nextDouble() < 0.15;
    String given = remembersOther ? Names.otherForm(meant.given()) : meant.given();
    List<Person> found =
        Arrays.stream(book.hits(beginning(meant.surname())))
            .mapToObj(book::person)
            .filter(person -> person.surname().equals(meant.surname()))
            .filter(person -> person.given().equals(given))
            .toList();
    if (found.size() == 1) {
      wrong.accept(found.getFirst(), 1);
    } else if (!found.isEmpty()) {
      take(meant, found);
    }
  }

  /** Types letter by letter and takes a row that is shown. */
  void type(Person meant, String word) {
    int letters = Math.min(word.length(), lettersTyped());
    List<Person> shown = shown(word.substring(0, letters));
    wrong.accept(shown.getFirst(), manners.top());
    while (!shown.contains(meant) && letters < Math.min(9, word.length())) {
      letters++;
      shown = shown(word.substring(0, letters));
    }
    take(meant, shown.contains(meant) ? shown : furtherDown(meant, word, letters));
  }

  /** The rows around the right one, where it is not among the first. */
  private List<Person> furtherDown(Person meant, String word, int letters) {
    int[] hits = book.hits(word.substring(0, letters));
    int row = 0;
    while (row < hits.length && hits[row] != meant.number()) {
      row++;
    }
    return Arrays.stream(hits)
        .skip(Math.max(0, row - manners.rows() / 2))
        .limit(manners.rows())
        .mapToObj(book::person)
        .toList();
  }

  /** Takes one of the rows that are shown. */
  private void take(Person meant, List<Person> shown) {
    int row = shown.indexOf(meant);
    double[] alike =
        shown.stream()
            .mapToDouble(
                person -> person.number() == meant.number() ? 0 : Names.alike(meant, person))
            .toArray();
    double all = Math.max(1, Arrays.stream(alike).sum());
    for (int other = 0; other < alike.length; other++) {
      wrong.accept(shown.get(other), manners.alike() * alike[other] / all);
      if (row >= 0 && Math.abs(other - row) == 1) {
        wrong.accept(shown.get(other), manners.beside() / 2);
      }
    }
  }

  private List<Person> shown(String typed) {
    return Arrays.stream(book.hits(typed)).limit(manners.rows()).mapToObj(book::person).toList();
  }

  private int lettersTyped() {
    double at = random.nextDouble();
    int letters = 0;
    while (letters < manners.letters().size() - 1 && (at -= manners.letters().get(letters)) > 0) {
      letters++;
    }
    return letters + 1;
  }

  private static String beginning(String surname) {
    String lower = surname.toLowerCase(Locale.ROOT);
    return lower.substring(0, Math.min(9, lower.length()));
  }
}
