package org.rollcall.classifier.risk;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Which surnames of colleagues are one letter away from one of an outsider: one more, one less, one
 * other, or two that changed places. Found by what remains without one letter, so that each surname
 * is compared with few others. Not thread-safe.
 */
final class NearSurnames {
  /** Shorter ones are one letter away from too many. */
  static final int SHORTEST = 4;

  private final Map<String, Set<String>> byRemainder = new HashMap<>();
  private final Map<String, Set<String>> near = new HashMap<>();

  NearSurnames(Collection<String> ofOutsiders) {
    ofOutsiders.stream()
        .filter(surname -> surname.length() >= SHORTEST)
        .forEach(
            surname ->
                remainders(surname)
                    .forEach(
                        remainder ->
                            byRemainder
                                .computeIfAbsent(remainder, fresh -> new HashSet<>())
                                .add(surname)));
  }

  /** Takes note of a colleague's surname; whether it is near one of an outsider. */
  boolean note(String surname) {
    if (surname.length() < SHORTEST) {
      return false;
    }
    boolean any = false;
    for (String remainder : remainders(surname)) {
      for (String ofOutsider : byRemainder.getOrDefault(remainder, Set.of())) {
        if (isOneLetterAway(surname, ofOutsider)) {
          near.computeIfAbsent(ofOutsider, fresh -> new TreeSet<>()).add(surname);
          any = true;
        }
      }
    }
    return any;
  }

  /** The noted surnames that are one letter away from an outsider's. */
  Set<String> of(String ofOutsider) {
    return near.getOrDefault(ofOutsider, Set.of());
  }

  static boolean isOneLetterAway(String one, String other) {
    if (one.length() > other.length()) {
      return isOneLetterAway(other, one);
    }
    int start = 0;
    while (start < one.length() && one.charAt(start) == other.charAt(start)) {
      start++;
    }
    String restOfOne = one.substring(start);
    String restOfOther = other.substring(start);
    if (one.length() < other.length()) {
      return restOfOne.equals(restOfOther.substring(1));
    }
    return !restOfOne.isEmpty()
        && (restOfOne.substring(1).equals(restOfOther.substring(1))
            || isSwapped(restOfOne, restOfOther));
  }

  private static boolean isSwapped(String one, String other) {
    return one.length() > 1
        && one.charAt(0) == other.charAt(1)
        && one.charAt(1) == other.charAt(0)
        && one.substring(2).equals(other.substring(2));
  }

  private static Set<String> remainders(String surname) {
    Set<String> remainders = new HashSet<>(List.of(surname));
    for (int i = 0; i < surname.length(); i++) {
      remainders.add(surname.substring(0, i) + surname.substring(i + 1));
    }
    return remainders;
  }
}
