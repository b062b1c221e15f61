package org.rollcall.classifier.hr.link;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.rollcall.classifier.contact.Contact;
import org.rollcall.classifier.contact.EmployeeNumber;
import org.rollcall.classifier.hr.HrFeed;
import org.rollcall.classifier.hr.HrPerson;
import org.rollcall.contracts.DomainName;
import org.rollcall.contracts.EmailAddress;

/**
 * Links contacts by exact keys. A number that the directory states and a mail address stand for
 * themselves; a number that is merely found in a name or in an address, and a desk phone, count
 * only with the surname. Thread-safe.
 */
final class LinkByKeys {
  private final HrFeed feed;
  private final Seats seats;

  LinkByKeys(HrFeed feed, Seats seats) {
    this.feed = Objects.requireNonNull(feed, "feed");
    this.seats = Objects.requireNonNull(seats, "seats");
  }

  /** Whom its keys point at; empty if at nobody. */
  Optional<Link> link(Contact contact) {
    Map<String, Found> found = new TreeMap<>();
    byAddress(contact, found);
    byNumber(contact, found);
    if (found.isEmpty()) {
      byPhone(contact, found);
    }
    return found.isEmpty() ? Optional.empty() : Optional.of(link(contact, found));
  }

  private Link link(Contact contact, Map<String, Found> found) {
    if (found.size() > 1) {
      return new Link.Several(
          found.values().stream()
              .limit(Seats.MOST_NAMED)
              .map(one -> candidate(one.person()))
              .toList());
    }
    Found only = found.values().iterator().next();
    return only.keys().equals(Set.of(Key.EMPLOYEE_NUMBER)) && isSomebodyElse(contact, only.person())
        ? new Link.Contradicted(candidate(only.person()), only.keys())
        : new Link.ByKey(candidate(only.person()), only.keys());
  }

  private void byAddress(Contact contact, Map<String, Found> found) {
    for (EmailAddress address : contact.identifying()) {
      note(found, feed.byAddress(address), Key.ADDRESS);
      if (seats.organisation().isOwn(address.domain())) {
        aliases(address).forEach(alias -> note(found, feed.byAddress(alias), Key.ALIAS));
        namesakes(contact, PartsOf.numbers(address.localPart()), found, Key.NUMBER_IN_ADDRESS);
      }
    }
  }

  /** The same local part under our other domains: a force's old and new domain hold the same. */
  private List<EmailAddress> aliases(EmailAddress address) {
    List<DomainName> own = seats.organisation().ownDomains();
    return own.contains(address.domain())
        ? own.stream()
            .filter(domain -> !domain.equals(address.domain()))
            .map(domain -> new EmailAddress(address.asGiven(), address.localPart(), domain))
            .toList()
        : List.of();
  }

  private void byNumber(Contact contact, Map<String, Found> found) {
    contact
        .employeeNumber()
        .ifPresent(number -> note(found, feed.byNumber(number), Key.EMPLOYEE_NUMBER));
    namesakes(contact, contact.name().numbers(), found, Key.NUMBER_IN_NAME);
  }

  private void namesakes(Contact contact, List<String> numbers, Map<String, Found> found, Key key) {
    numbers.stream()
        .flatMap(number -> EmployeeNumber.comparable(number).stream())
        .map(feed::byNumber)
        .forEach(persons -> note(found, persons.stream().filter(has(contact)).toList(), key));
  }

  private void byPhone(Contact contact, Map<String, Found> found) {
    for (String phone : contact.phones()) {
      List<HrPerson> persons = feed.byPhone(phone);
      if (persons.size() == 1) {
        note(found, persons.stream().filter(has(contact)).toList(), Key.PHONE);
      }
    }
  }

  private static java.util.function.Predicate<HrPerson> has(Contact contact) {
    return person -> PartsOf.shareSurname(contact.name(), person.names());
  }

  /** Both have names, and no part of one is a part of the other. */
  private static boolean isSomebodyElse(Contact contact, HrPerson person) {
    return PartsOf.areStrangers(contact.name(), person.names());
  }

  private static void note(Map<String, Found> found, List<HrPerson> persons, Key key) {
    persons.forEach(
        person ->
            found
                .computeIfAbsent(person.id(), first -> new Found(person, EnumSet.noneOf(Key.class)))
                .keys()
                .add(key));
  }

  private Candidate candidate(HrPerson person) {
    return seats.candidate(person, 0, List.of());
  }

  private record Found(HrPerson person, Set<Key> keys) {}
}
