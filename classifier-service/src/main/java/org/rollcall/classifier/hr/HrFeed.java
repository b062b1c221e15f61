package org.rollcall.classifier.hr;

import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.rollcall.classifier.contact.Contact;
import org.rollcall.contracts.EmailAddress;

/**
 * Everybody in the feed, to be found by exact keys.
 *
 * @param persons by HR's id
 * @param byAddress ids of the persons whose work address it is
 * @param byNumber ids of the persons whose comparable employee number it is
 * @param rows how many rows the feed has
 * @param hash SHA-256 in hex over its bytes
 */
public record HrFeed(
    Map<String, HrPerson> persons,
    Map<EmailAddress, Set<String>> byAddress,
    Map<String, Set<String>> byNumber,
    int rows,
    String hash) {
  public HrFeed {
    persons = Map.copyOf(persons);
    byAddress = Map.copyOf(byAddress);
    byNumber = Map.copyOf(byNumber);
    Objects.requireNonNull(hash, "hash");
  }

  /** Whom a contact's exact keys point at. */
  public HrMatch match(Contact contact) {
    Set<String> byMail = new TreeSet<>();
    contact
        .identifying()
        .forEach(address -> byMail.addAll(byAddress.getOrDefault(address, Set.of())));
    Set<String> byClaim =
        contact
            .employeeNumber()
            .map(number -> byNumber.getOrDefault(number, Set.of()))
            .orElse(Set.of());
    Set<String> all = new TreeSet<>(byMail);
    all.addAll(byClaim);
    if (all.isEmpty()) {
      return new HrMatch.Nobody();
    }
    HrPerson person = persons.get(all.iterator().next());
    return all.size() > 1 || person == null
        ? new HrMatch.Several(all.size())
        : new HrMatch.Somebody(person, !byMail.isEmpty(), !byClaim.isEmpty());
  }

  /** How much it says. */
  public FeedSize size() {
    return new FeedSize(rows, byAddress.size(), byNumber.size());
  }

  /** Says nothing personal. */
  @Override
  public String toString() {
    return "HrFeed[" + rows + " rows]";
  }
}
