package org.rollcall.classifier.hr.link;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.rollcall.classifier.contact.Contact;
import org.rollcall.classifier.hr.HrFeed;
import org.rollcall.classifier.hr.HrPerson;
import org.rollcall.classifier.linkage.IndexedTable;
import org.rollcall.classifier.linkage.Match;
import org.rollcall.classifier.linkage.Weights;

/**
 * Compares contacts with the persons of one feed. The persons are filed when somebody first asks: a
 * directory in which everybody has a key never does.
 */
final class ResemblanceInHr implements Resemblance {
  private static final int MOST = 8;
  private static final double LEAST = -16;

  /** So much must the names agree before anything else counts. */
  private static final double LEAST_OF_NAME = 3;

  private final Supplier<IndexedTable> table;
  private final HrFeed feed;
  private final Seats seats;

  ResemblanceInHr(Weights weights, HrFeed feed, Seats seats) {
    this.table =
        com.google.common.base.Suppliers.memoize(
            () -> new IndexedTable(ComparedFields.persons(feed.persons().toList()), weights));
    this.feed = feed;
    this.seats = seats;
  }

  @Override
  public List<Likely> of(Contact contact) {
    if (contact.name().isBlank()) {
      return List.of();
    }
    return table.get().matches(ComparedFields.probe(contact), LEAST).stream()
        .filter(match -> bits(match, evidence -> isName(evidence)) >= LEAST_OF_NAME)
        .limit(MOST)
        .flatMap(match -> likely(contact, match).stream())
        .sorted(Likely.BEST_FIRST)
        .toList();
  }

  private Optional<Likely> likely(Contact contact, Match match) {
    return feed.person(match.id()).map(person -> likely(contact, match, person));
  }

  private Likely likely(Contact contact, Match match, HrPerson person) {
    double mailbox = OtherMailbox.bits(contact, person, seats.organisation());
    double beyond = bits(match, ResemblanceInHr::isBeyondName) + mailbox;
    List<String> agreements =
        match.evidence().stream()
            .filter(evidence -> evidence.bits() > 0)
            .flatMap(evidence -> Optional.ofNullable(words(evidence)).stream())
            .distinct()
            .toList();
    return new Likely(
        seats.candidate(person, match.bits() + mailbox, agreements),
        beyond,
        agrees(match, "given name") && agrees(match, "surname"));
  }

  private static @org.jspecify.annotations.Nullable String words(Match.Evidence evidence) {
    return ComparedFields.WORDS.get(evidence.comparison());
  }

  private static boolean agrees(Match match, String comparison) {
    return bits(match, evidence -> evidence.comparison().equals(comparison)) > 0;
  }

  private static double bits(Match match, Predicate<Match.Evidence> which) {
    return match.evidence().stream().filter(which).mapToDouble(Match.Evidence::bits).sum();
  }

  private static boolean isName(Match.Evidence evidence) {
    return Objects.equals(words(evidence), "name");
  }

  private static boolean isBeyondName(Match.Evidence evidence) {
    return words(evidence) != null && !isName(evidence);
  }
}
