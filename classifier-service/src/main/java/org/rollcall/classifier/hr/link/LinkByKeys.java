package org.rollcall.classifier.hr.link;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.rollcall.classifier.contact.Contact;
import org.rollcall.classifier.hr.HrFeed;
import org.rollcall.classifier.hr.HrPerson;
import org.rollcall.settings.HrPolicy;
import org.rollcall.settings.Organisation;

/** Links contacts by exact keys. Thread-safe. */
public final class LinkByKeys {
  /** How many of our own are found in HR, as long as nobody has measured it. */
  static final double USUAL_RECALL = 0.75;

  private final HrFeed feed;
  private final HrPolicy policy;
  private final LocalDate day;

  public LinkByKeys(HrFeed feed, Organisation organisation, LocalDate day) {
    this.feed = feed;
    this.policy = organisation.hr();
    this.day = day;
  }

  /** The link of a contact that nobody is known for. */
  public static Link nobody() {
    return new Link.Nobody(USUAL_RECALL);
  }

  /** Whom its keys point at; empty if at nobody. */
  public Optional<Link> link(Contact contact) {
    Map<String, Set<Key>> found = new TreeMap<>();
    contact
        .identifying()
        .forEach(
            address -> note(found, feed.byAddress().getOrDefault(address, Set.of()), Key.ADDRESS));
    contact
        .employeeNumber()
        .ifPresent(
            number ->
                note(found, feed.byNumber().getOrDefault(number, Set.of()), Key.EMPLOYEE_NUMBER));
    List<Candidate> candidates =
        found.keySet().stream().flatMap(id -> candidate(id).stream()).toList();
    if (found.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        found.size() > 1 || candidates.isEmpty()
            ? new Link.Several(candidates)
            : new Link.ByKey(candidates.getFirst(), found.values().iterator().next()));
  }

  private static void note(Map<String, Set<Key>> found, Set<String> persons, Key key) {
    persons.forEach(
        person -> found.computeIfAbsent(person, first -> EnumSet.noneOf(Key.class)).add(key));
  }

  private Optional<Candidate> candidate(String id) {
    return Optional.ofNullable(feed.persons().get(id)).map(this::candidate);
  }

  private Candidate candidate(HrPerson person) {
    return new Candidate(person.id(), "", person.on(day, policy), 0, List.of());
  }
}
