package org.rollcall.classifier.name;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Given names and surname of one written name.
 *
 * @param given folded, in their order
 * @param surname folded; blank where none is said
 * @param order how it is known which is which
 */
record Parts(List<String> given, String surname, PersonName.Order order) {
  Parts {
    given = List.copyOf(given);
  }

  /** A surname and given names that are told apart. */
  static Parts marked(List<Token> surname, List<Token> given) {
    return new Parts(givenNames(given), joined(surname), PersonName.Order.MARKED);
  }

  /**
   * Tells a row of words apart.
   *
   * @param stated the folded surname that the entry states elsewhere; blank if it does not
   */
  static Parts of(List<Token> words, String stated) {
    if (words.isEmpty()) {
      return new Parts(List.of(), "", PersonName.Order.UNKNOWN);
    }
    if (words.size() == 1) {
      return new Parts(List.of(), words.getFirst().folded(), PersonName.Order.UNKNOWN);
    }
    int known = startOf(words, stated);
    if (known > 0) {
      return split(words, known, words.size(), PersonName.Order.STATED);
    }
    return isInitials(words.getLast(), words) && !words.getFirst().isInitial()
        ? surnameThenInitials(words)
        : byCapitals(words);
  }

  /** A letter; or two capitals where the other words are not all in capitals. */
  private static boolean isInitials(Token word, List<Token> words) {
    return word.isInitial() || (word.isGluedInitials() && !words.getFirst().isCapitals());
  }

  /** {@code Smith J A}, {@code Smith JA}. */
  private static Parts surnameThenInitials(List<Token> words) {
    int end = 0;
    while (end < words.size() && !isInitials(words.get(end), words)) {
      end++;
    }
    return end == 0 || end > 2
        ? byCapitals(words)
        : marked(words.subList(0, end), words.subList(end, words.size()));
  }

  /** {@code JONES Aled}, {@code Aled JONES}; else the last word with its particles. */
  private static Parts byCapitals(List<Token> words) {
    int first = -1;
    int last = -1;
    for (int i = 0; i < words.size(); i++) {
      if (words.get(i).isCapitals()) {
        first = first < 0 ? i : first;
        last = i;
      }
    }
    boolean marks = first >= 0 && last - first + 1 < words.size();
    if (marks && (first == 0 || last == words.size() - 1)) {
      return split(words, withParticles(words, first), last + 1, PersonName.Order.MARKED);
    }
    int start = withParticles(words, words.size() - 1);
    return split(words, start, words.size(), PersonName.Order.ASSUMED);
  }

  private static int withParticles(List<Token> words, int surname) {
    int start = surname;
    while (start > 0 && words.get(start - 1).isParticle()) {
      start--;
    }
    return start;
  }

  private static Parts split(List<Token> words, int start, int end, PersonName.Order order) {
    List<Token> given = new ArrayList<>(words.subList(0, start));
    given.addAll(words.subList(end, words.size()));
    return new Parts(givenNames(given), joined(words.subList(start, end)), order);
  }

  /** Where the stated surname begins, if the words end with it. */
  private static int startOf(List<Token> words, String stated) {
    String wanted = Fold.bare(stated);
    for (int start = words.size() - 1; start > 0 && !wanted.isEmpty(); start--) {
      String tail = Fold.bare(joined(words.subList(start, words.size())));
      if (tail.equals(wanted)) {
        return start;
      }
    }
    return -1;
  }

  private static List<String> givenNames(List<Token> words) {
    List<String> given = new ArrayList<>();
    for (Token word : words) {
      if (word.isGluedInitials()) {
        word.folded().chars().forEach(c -> given.add(Character.toString(c)));
      } else {
        given.add(word.folded());
      }
    }
    return given;
  }

  private static String joined(List<Token> words) {
    return words.stream().map(Token::folded).collect(Collectors.joining(" "));
  }
}
