package org.rollcall.classifier.risk;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * The colleagues of a list whose names resemble those of its outsiders. It counts only names that
 * can matter to an outsider, so that it stays as small as the outsiders are few. Not thread-safe.
 */
final class Namesakes {
  private final Map<String, Map<String, Bearers>> bySurname = new HashMap<>();
  private final Map<String, Bearers> byGiven = new HashMap<>();
  private final Map<String, Bearers> byMailbox = new HashMap<>();
  private final Set<String> surnames;
  private final NearSurnames near;
  private final Map<String, Boolean> matters = new HashMap<>();

  Namesakes(Collection<Listed> outsiders) {
    surnames = outsiders.stream().map(Namesakes::surname).collect(Collectors.toSet());
    near = new NearSurnames(surnames);
    outsiders.forEach(
        outsider -> {
          surnames.add(outsider.given());
          byGiven.put(outsider.given(), new Bearers());
          outsider.mailboxes().forEach(mailbox -> byMailbox.put(mailbox, new Bearers()));
        });
  }

  /** One more colleague of the list. */
  void see(Listed colleague) {
    String surname = surname(colleague);
    if (matters.computeIfAbsent(surname, this::canMatter)) {
      bySurname
          .computeIfAbsent(surname, fresh -> new TreeMap<>())
          .computeIfAbsent(colleague.given(), fresh -> new Bearers())
          .add(colleague);
    }
    add(byGiven, colleague.given(), colleague);
    colleague.mailboxes().forEach(mailbox -> add(byMailbox, mailbox, colleague));
  }

  /** Who resembles an outsider, and how. */
  Confusions of(Listed outsider) {
    Confusions found = new Confusions();
    String surname = surname(outsider);
    bearers(surname)
        .forEach((given, who) -> found.add(SameForms.compare(outsider.given(), given), who));
    if (outsider.surname().isBlank() || outsider.given().isBlank()) {
      return withMailboxes(found, outsider);
    }
    found.add(Confusion.SWAPPED, bearers(outsider.given()).getOrDefault(surname, new Bearers()));
    for (String other : near.of(surname)) {
      bearers(other)
          .forEach(
              (given, who) -> {
                if (SameForms.areForms(outsider.given(), given)) {
                  found.add(Confusion.ONE_LETTER, who);
                }
              });
    }
    found.add(Confusion.SAME_GIVEN, byGiven.getOrDefault(outsider.given(), new Bearers()));
    return withMailboxes(found, outsider);
  }

  private Confusions withMailboxes(Confusions found, Listed outsider) {
    outsider
        .mailboxes()
        .forEach(
            mailbox ->
                found.add(Confusion.SAME_MAILBOX, byMailbox.getOrDefault(mailbox, new Bearers())));
    return found;
  }

  private Map<String, Bearers> bearers(String surname) {
    return bySurname.getOrDefault(surname, Map.of());
  }

  private boolean canMatter(String surname) {
    boolean isNear = near.note(surname);
    return isNear || surnames.contains(surname);
  }

  private static void add(Map<String, Bearers> counted, String key, Listed colleague) {
    Bearers bearers = counted.get(key);
    if (bearers != null && !key.isEmpty()) {
      bearers.add(colleague);
    }
  }

  /** Who has only one name is found under it. */
  private static String surname(Listed listed) {
    return listed.surname().isBlank() ? listed.given() : listed.surname();
  }
}
