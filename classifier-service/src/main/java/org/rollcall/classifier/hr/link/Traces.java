package org.rollcall.classifier.hr.link;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.rollcall.classifier.contact.Contact;
import org.rollcall.classifier.contact.Kind;
import org.rollcall.contracts.EntryKey;
import org.rollcall.settings.Organisation;

/**
 * What a contact alone says about whom in HR it is, before other contacts are looked at.
 *
 * @param key which contact
 * @param byKeys what its exact keys say; empty if nothing
 * @param likely whom it resembles, the likeliest first; none if it has keys
 * @param competes whether it is a person with a mailbox of ours: of these, each person has one
 */
public record Traces(EntryKey key, Optional<Link> byKeys, List<Likely> likely, boolean competes) {
  public Traces {
    Objects.requireNonNull(key, "key");
    Objects.requireNonNull(byKeys, "byKeys");
    likely = List.copyOf(likely);
  }

  /** Whether contacts like it stand for one person of ours each. */
  static boolean competes(Contact contact, Organisation organisation) {
    return contact.kind() == Kind.PERSON
        && contact.delivery().stream().anyMatch(address -> organisation.isOwn(address.domain()));
  }

  /** The person that is taken because a key says so. */
  public Optional<String> taken() {
    return competes ? byKeys.flatMap(Link::person) : Optional.empty();
  }

  /** Everybody whom it could be, sorted. */
  public Set<String> persons() {
    Set<String> persons = new TreeSet<>();
    byKeys.ifPresent(link -> link.candidates().forEach(one -> persons.add(one.person())));
    likely.forEach(one -> persons.add(one.person()));
    return persons;
  }
}
