package org.rollcall.classifier.hr.link;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
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

  /** What it claims: the person that a key names, or those that it resembles. */
  public List<Claim> claims() {
    if (!competes) {
      return List.of();
    }
    return byKeys
        .map(link -> link.person().map(person -> new Claim(key, person, true, 0)).stream())
        .orElseGet(this::resembling)
        .toList();
  }

  /**
   * Whom it resembles closely enough that others are concerned: what becomes of it depends on who
   * else claims these, and what becomes of the others may depend on it.
   */
  public List<Resembled> resembled() {
    return likely.stream()
        .filter(one -> one.bits() >= ResolveLink.SOLID - ResolveLink.MARGIN)
        .map(one -> new Resembled(one.person(), one.bits(), competes && one.isMoreThanName()))
        .toList();
  }

  /**
   * A person that a contact without a key resembles.
   *
   * @param person HR's id
   * @param bits that it is the same
   * @param counts whether it stands against others
   */
  public record Resembled(String person, double bits, boolean counts) {}

  private Stream<Claim> resembling() {
    return likely.stream()
        .filter(Likely::isMoreThanName)
        .map(one -> new Claim(key, one.person(), false, one.bits()));
  }

  /** Says nothing personal. */
  @Override
  public String toString() {
    return "Traces[" + key + "]";
  }
}
