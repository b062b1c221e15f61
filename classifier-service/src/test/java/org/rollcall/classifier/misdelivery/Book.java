package org.rollcall.classifier.misdelivery;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.IntStream;

/** The address book in one order: everybody's row, and what typing brings up. */
final class Book {
  private final List<Person> people;
  private final int[] rowOf;
  private final int[] byRow;
  private final Map<String, int[]> found = new HashMap<>();
  private final List<List<String>> words;

  Book(List<Person> people, boolean welsh) {
    this.people = people;
    this.byRow =
        people.stream()
            .sorted(
                Comparator.comparing((Person person) -> key(person.display(), welsh))
                    .thenComparing(person -> Integer.reverse(person.number() * 0x9E3779B9)))
            .mapToInt(Person::number)
            .toArray();
    this.rowOf = new int[byRow.length];
    IntStream.range(0, byRow.length).forEach(row -> rowOf[byRow[row]] = row);
    this.words = people.stream().map(Book::words).toList();
    Map<String, SortedSet<Integer>> rows = new HashMap<>();
    for (Person person : people) {
      words.get(person.number()).forEach(word -> note(rows, word, rowOf[person.number()]));
    }
    rows.forEach(
        (typed, hits) -> found.put(typed, hits.stream().mapToInt(row -> byRow[row]).toArray()));
  }

  int size() {
    return byRow.length;
  }

  Person atRow(int row) {
    return people.get(byRow[row]);
  }

  Person person(int number) {
    return people.get(number);
  }

  int rowOf(Person person) {
    return rowOf[person.number()];
  }

  /** Everybody whom these letters bring up, in the order of the book. */
  int[] hits(String typed) {
    return found.getOrDefault(typed, new int[0]);
  }

  /** The first row with the same first letter. */
  int letterRow(Person person) {
    char letter = Character.toLowerCase(person.display().charAt(0));
    int row = rowOf(person);
    while (row > 0 && Character.toLowerCase(atRow(row - 1).display().charAt(0)) == letter) {
      row--;
    }
    return row;
  }

  private static void note(Map<String, SortedSet<Integer>> rows, String word, int row) {
    for (int letters = 1; letters <= Math.min(word.length(), 9); letters++) {
      rows.computeIfAbsent(word.substring(0, letters), fresh -> new TreeSet<>()).add(row);
    }
  }

  private static List<String> words(Person person) {
    String all = person.display() + " " + person.mailbox().replaceAll("[0-9]", "");
    return Arrays.stream(all.toLowerCase(Locale.ROOT).split("[^a-z]+"))
        .filter(word -> !word.isEmpty() && !word.equals("external"))
        .distinct()
        .toList();
  }

  /**
   * Capital letters count as small ones; in Welsh, ch, dd, ff, ng, ll, ph, rh and th are letters.
   */
  private static String key(String display, boolean welsh) {
    String key = display.toLowerCase(Locale.ROOT);
    return welsh
        ? key.replaceAll("(c)h|(d)d|(f)f|(l)l|(p)h|(r)h|(t)h|n(g)", "$1$2$3$4$5$6$7$8~")
        : key;
  }
}
