package org.rollcall.classifier.name;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Gathers what stands beside the names: titles, numbers and markers, each once. */
final class Beside {
  private static final int MOST = 16;

  private final Set<String> titles = new LinkedHashSet<>();
  private final Set<String> numbers = new LinkedHashSet<>();
  private final Set<String> markers = new LinkedHashSet<>();

  /** Takes a title. */
  void title(Token token) {
    add(titles, token.folded());
  }

  /** Takes a number; a rank that is glued to it becomes a title: {@code PC1234}. */
  void number(Token token) {
    int letters = token.letters();
    String prefix = token.folded().substring(0, letters);
    boolean rank = letters > 0 && NameWords.RANK.contain(prefix);
    if (rank) {
      add(titles, prefix);
    }
    add(numbers, (rank ? token.folded().substring(letters) : token.folded()));
  }

  /** Takes a marker. */
  void marker(Token token) {
    add(markers, token.folded());
  }

  /** Takes an aside: each of its words is a title, a number, or else marks the person. */
  void aside(String text) {
    aside(Token.of(text));
  }

  /** Takes an aside. */
  void aside(List<Token> tokens) {
    for (Token token : tokens) {
      if (token.isNumber()) {
        number(token);
      } else if (token.is(NameWords.MARKER)) {
        marker(token);
      } else if (isTitle(token)) {
        title(token);
      } else if (!token.isCounter()) {
        marker(token);
      }
    }
  }

  /** Takes what another name says. */
  void all(PersonName other) {
    other.titles().forEach(title -> add(titles, title));
    other.numbers().forEach(number -> add(numbers, number.toLowerCase(Locale.ROOT)));
    other.markers().forEach(marker -> add(markers, marker));
  }

  static boolean isTitle(Token token) {
    return token.is(NameWords.TITLE)
        || token.is(NameWords.RANK)
        || token.is(NameWords.HONOUR)
        || token.is(NameWords.SUFFIX);
  }

  boolean hasTitle() {
    return !titles.isEmpty();
  }

  List<String> titles() {
    return List.copyOf(titles);
  }

  List<String> numbers() {
    List<String> upper = new ArrayList<>();
    numbers.forEach(number -> upper.add(number.toUpperCase(Locale.ROOT)));
    return upper;
  }

  List<String> markers() {
    return List.copyOf(markers);
  }

  private static void add(Set<String> set, String word) {
    if (set.size() < MOST) {
      set.add(word);
    }
  }
}
