package org.rollcall.classifier.risk;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Words of names of groups and departments that tell what mail there is about. */
final class TellingWords {
  /** Whoever writes to these writes to everybody. English and Welsh. */
  private static final Set<String> EVERYBODY =
      Set.of(
          "all", "everyone", "everybody", "staff", "officers", "force", "pawb", "staffio", "holl");

  /** What is written there must not leave the house. English and Welsh. */
  private static final Set<String> SENSITIVE =
      Stream.of(
              "abuse",
              "child",
              "children",
              "command",
              "counter",
              "covert",
              "custody",
              "crime",
              "cid",
              "discipline",
              "exploitation",
              "forensic",
              "firearms",
              "gold",
              "hr",
              "intelligence",
              "investigation",
              "investigations",
              "legal",
              "mappa",
              "medical",
              "missing",
              "offender",
              "offenders",
              "payroll",
              "personnel",
              "ppu",
              "protection",
              "safeguarding",
              "sexual",
              "standards",
              "surveillance",
              "terrorism",
              "victim",
              "victims",
              "vetting",
              "vulnerable",
              "witness",
              "cyfreithiol",
              "cudd",
              "dalfa",
              "diogelu",
              "fetio",
              "plant",
              "safonau",
              "tystion",
              "ymchwiliadau")
          .collect(Collectors.toUnmodifiableSet());

  private TellingWords() {}

  /** Whether a group's name says that everybody is in it. */
  static boolean areForEverybody(String name) {
    return Folded.words(name).stream().anyMatch(EVERYBODY::contains);
  }

  /** Whether a name says that mail there must not leave the house. */
  static boolean areSensitive(String name) {
    return !name.isBlank() && Folded.words(name).stream().anyMatch(SENSITIVE::contains);
  }
}
