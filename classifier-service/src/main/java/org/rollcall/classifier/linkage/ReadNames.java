package org.rollcall.classifier.linkage;

import com.google.common.base.Splitter;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.rollcall.classifier.name.Fold;

/**
 * Makes one name of all columns that hold a part of it. What a column for given names or for
 * surnames says counts; a full name adds what they leave out.
 */
final class ReadNames {
  private static final Splitter WORDS = Splitter.onPattern("[ .]").omitEmptyStrings();
  private static final Set<String> TITLES =
      Set.of(
          "sir", "dame", "lord", "lady", "dr", "mr", "mrs", "ms", "miss", "mx", "prof", "rev",
          "cllr", "pc", "dc", "ps", "ds", "sgt", "insp", "di", "dci", "supt", "capt", "col", "maj");

  private final Values givenValues;
  private final Values surnameValues;
  private final Set<String> givens = new LinkedHashSet<>();
  private final Set<String> middles = new LinkedHashSet<>();
  private final Set<String> surnames = new LinkedHashSet<>();

  ReadNames(Values givenValues, Values surnameValues) {
    this.givenValues = givenValues;
    this.surnameValues = surnameValues;
  }

  /** The values of a column for given names. */
  void given(List<String> values) {
    for (String value : values) {
      List<String> words = words(value);
      if (words.isEmpty()) {
        continue;
      }
      givens.add(words.get(0));
      middles.addAll(words.subList(1, words.size()));
      if (words.size() == 2 && words.get(1).length() <= 2) {
        givens.add(words.get(0) + words.get(1));
      }
    }
  }

  /** The values of a column for surnames. */
  void surname(List<String> values) {
    values.stream().map(Fold::of).filter(v -> !v.isEmpty()).forEach(surnames::add);
  }

  /** The values of a column for full names; call it last. */
  void full(List<String> values) {
    boolean knowsGiven = !givens.isEmpty();
    boolean knowsSurname = !surnames.isEmpty();
    for (String value : values) {
      List<String> words = inOrder(Fold.of(value));
      if (words.size() == 1 && !knowsGiven && !knowsSurname) {
        givens.add(words.get(0));
      }
      if (words.size() < 2) {
        continue;
      }
      if (!knowsGiven) {
        givens.add(words.get(0));
      }
      if (!knowsSurname) {
        surnames.add(words.get(words.size() - 1));
      }
      middles.addAll(words.subList(1, words.size() - 1));
    }
  }

  /** The name that the columns make together. */
  NameCell name() {
    Set<String> further = new LinkedHashSet<>(middles);
    further.removeAll(givens);
    further.removeIf(m -> surnames.stream().anyMatch(s -> s.contains(m)));
    List<Value> lone =
        givens.size() == 1 && surnames.isEmpty() ? values(givens, surnameValues) : List.of();
    return new NameCell(
        values(givens, givenValues),
        values(further, givenValues),
        values(surnames, surnameValues),
        lone);
  }

  private static List<Value> values(Set<String> texts, Values known) {
    return texts.stream().map(known::of).filter(v -> !v.bare.isEmpty()).toList();
  }

  private static List<String> words(String text) {
    return WORDS.splitToList(Fold.of(text)).stream().filter(w -> !TITLES.contains(w)).toList();
  }

  private static List<String> inOrder(String folded) {
    int comma = folded.indexOf(',');
    String straight =
        comma < 0 ? folded : folded.substring(comma + 1) + " " + folded.substring(0, comma);
    List<String> names = new ArrayList<>();
    for (String word : WORDS.split(straight)) {
      boolean named = word.codePoints().anyMatch(Character::isLetter);
      if (named && !TITLES.contains(word) && word.charAt(0) != '(') {
        names.add(word);
      }
    }
    return names;
  }
}
