package org.rollcall.classifier.contact;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.rollcall.classifier.name.DisplayName;
import org.rollcall.classifier.name.PersonName;
import org.rollcall.contracts.EmailAddress;
import org.rollcall.contracts.ObservedEntry;

/**
 * An entry as judging sees it: everything in it read, and what cannot be read said.
 *
 * @param entry as it was observed
 * @param kind what it stands for
 * @param name what its names say together
 * @param otherNames what its display name and its common name say, where that is something else
 * @param delivery where mail to it goes: primary, target and forward addresses, each once, also
 *     those that may be meant by a value that is no plain address
 * @param unreadableDelivery how many of those values are no mail address, or no plain one
 * @param identifying addresses that say who it is: primary, proxy and target, each with and without
 *     its plus tag. A forward address says where mail goes, perhaps to a colleague; other mailboxes
 *     are hearsay
 * @param employeeNumber the comparable number that it claims; empty if none
 * @param phones its telephone numbers in E.164, e.g. {@code +441267000001}, with {@code ;ext=12}
 *     behind where there is an extension (RFC 3966)
 * @param problems what could not be read
 */
public record Contact(
    ObservedEntry entry,
    Kind kind,
    PersonName name,
    List<PersonName> otherNames,
    Set<EmailAddress> delivery,
    int unreadableDelivery,
    Set<EmailAddress> identifying,
    Optional<String> employeeNumber,
    Set<String> phones,
    List<ContactProblem> problems) {
  public Contact {
    Objects.requireNonNull(entry, "entry");
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(employeeNumber, "employeeNumber");
    otherNames = List.copyOf(otherNames);
    delivery = inOrder(delivery);
    identifying = inOrder(identifying);
    phones = inOrder(phones);
    problems = List.copyOf(problems);
  }

  /** Reads an entry. Total: whatever the entry holds, it answers. */
  public static Contact of(ObservedEntry entry) {
    Addresses addresses = Addresses.of(entry.addresses());
    List<PersonName> names = DisplayName.all(entry.names());
    Phones phones = Phones.of(entry.work().phone());
    List<ContactProblem> problems = new ArrayList<>(addresses.problems());
    problems.addAll(phones.problems());
    if (names.getFirst().isBlank()) {
      problems.add(new ContactProblem("no-name", "names", "the entry has no name"));
    }
    if (entry.addresses().isEmpty()) {
      problems.add(new ContactProblem("no-address", "addresses", "the entry has no address"));
    }
    return new Contact(
        entry,
        addresses.ofGuest() ? Kind.GUEST : KindSigns.of(entry),
        names.getFirst(),
        names.subList(1, names.size()),
        addresses.delivery(),
        addresses.unreadable(),
        addresses.identifying(),
        EmployeeNumber.comparable(entry.work().employeeNumber()),
        phones.numbers(),
        problems);
  }

  /** The order of the directory stays: what is judged must not depend on a hash's seed. */
  private static <T> Set<T> inOrder(Collection<T> values) {
    return Collections.unmodifiableSet(new LinkedHashSet<>(values));
  }

  /** Says nothing personal. */
  @Override
  public String toString() {
    return "Contact[" + kind + ", " + delivery.size() + " delivery addresses]";
  }
}
