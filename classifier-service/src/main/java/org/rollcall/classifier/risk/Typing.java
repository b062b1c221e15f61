package org.rollcall.classifier.risk;

import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What typing finds in a list: for everything that an outsider is found by, the colleagues that are
 * found by it too, and who is shown above whom. Not thread-safe.
 */
final class Typing {
  /** Words whose beginnings are remembered; colleagues share most of them. */
  private static final int MOST_WORDS = 20_000;

  private static final int MOST_OF_ONE = 12;

  private final Habits habits;
  private final int locales;
  private final Map<String, Typed> byLetters = new HashMap<>();
  private final Map<String, Typed[]> byWord = new HashMap<>();
  private int seen;

  Typing(Habits habits, Collection<Listed> outsiders, List<ToIntFunction<Listed>> ranks) {
    this.habits = habits;
    this.locales = ranks.size();
    Map<String, BitSet[]> found = new HashMap<>();
    for (Listed outsider : outsiders) {
      int[] ofOutsider = ranks.stream().mapToInt(rank -> rank.applyAsInt(outsider)).toArray();
      beginnings(outsider)
          .forEach(
              letters -> set(found.computeIfAbsent(letters, fresh -> sets(locales)), ofOutsider));
    }
    found.forEach((letters, sets) -> byLetters.put(letters, new Typed(letters, sets)));
  }

  /** One more colleague, with the stretches of each locale's order into which it falls. */
  void see(Listed colleague, int[] stretches) {
    seen++;
    for (String word : colleague.words()) {
      for (Typed typed : typed(word)) {
        typed.see(seen, stretches);
      }
    }
  }

  /** What an outsider is shown for, under the locale of that number. */
  Finds of(Listed outsider, int locale, int rank) {
    Finds finds = new Finds(habits);
    Set<String> told = new HashSet<>();
    for (String word : words(outsider)) {
      finds.beginWord();
      for (String letters : beginnings(word)) {
        Typed typed = Objects.requireNonNull(byLetters.get(letters));
        Hit hit =
            new Hit(
                letters,
                typed.before(locale, rank),
                typed.colleagues() - typed.before(locale, rank),
                typed.outsidersBefore(locale, rank));
        finds.add(hit, told.add(letters));
      }
      finds.endWord();
    }
    return finds;
  }

  /** How many colleagues are found by these letters; 0 where no outsider is. */
  int colleagues(String letters) {
    Typed typed = byLetters.get(letters);
    return typed == null ? 0 : typed.colleagues();
  }

  private Typed[] typed(String word) {
    Typed[] known = byWord.get(word);
    if (known != null) {
      return known;
    }
    if (byWord.size() >= MOST_WORDS) {
      byWord.clear();
    }
    Typed[] typed =
        beginnings(word).stream()
            .filter(byLetters::containsKey)
            .map(byLetters::get)
            .toArray(Typed[]::new);
    byWord.put(word, typed);
    return typed;
  }

  private Set<String> beginnings(Listed listed) {
    Set<String> all = new TreeSet<>();
    words(listed).stream().map(this::beginnings).forEach(all::addAll);
    return all;
  }

  private static List<String> words(Listed listed) {
    return listed.words().stream().sorted().limit(MOST_OF_ONE).toList();
  }

  private List<String> beginnings(String word) {
    int most = Math.min(word.length(), habits.mostTyped());
    return IntStream.rangeClosed(1, most).mapToObj(letters -> word.substring(0, letters)).toList();
  }

  private static BitSet[] sets(int locales) {
    return Stream.generate(BitSet::new).limit(locales).toArray(BitSet[]::new);
  }

  private static void set(BitSet[] sets, int[] ranks) {
    for (int locale = 0; locale < sets.length; locale++) {
      sets[locale].set(ranks[locale]);
    }
  }
}
