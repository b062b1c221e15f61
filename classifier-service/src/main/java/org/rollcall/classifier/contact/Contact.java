package org.rollcall.classifier.contact;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.rollcall.classifier.name.DisplayName;
import org.rollcall.classifier.name.PersonName;
import org.rollcall.contracts.AddressRole;
import org.rollcall.contracts.EmailAddress;
import org.rollcall.contracts.ObservedAddress;
import org.rollcall.contracts.ObservedEntry;

/**
 * An entry as judging sees it: everything in it read, and what cannot be read said.
 *
 * @param entry as it was observed
 * @param kind what it stands for
 * @param name what its names say together
 * @param delivery where mail to it goes: primary, target and forward addresses, each once
 * @param unreadableDelivery how many of those values are no mail address
 * @param identifying addresses that say who it is: primary, proxy and target. A forward address
 *     says where mail goes, perhaps to a colleague; other mailboxes are hearsay
 * @param employeeNumber the comparable number that it claims; empty if none
 * @param phones its telephone numbers in E.164, e.g. {@code +441267000001}, with {@code ;ext=12}
 *     behind where there is an extension (RFC 3966)
 * @param problems what could not be read
 */
public record Contact(
    ObservedEntry entry,
    Kind kind,
    PersonName name,
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
    phones = Set.copyOf(phones);
    problems = List.copyOf(problems);
    delivery = Set.copyOf(delivery);
    identifying = Set.copyOf(identifying);
    Objects.requireNonNull(employeeNumber, "employeeNumber");
  }

  /** Reads an entry. Total: whatever the entry holds, it answers. */
  public static Contact of(ObservedEntry entry) {
    Set<EmailAddress> delivery = new LinkedHashSet<>();
    Set<EmailAddress> identifying = new LinkedHashSet<>();
    int unreadable = 0;
    for (ObservedAddress address : entry.addresses()) {
      Optional<EmailAddress> read = EmailAddress.parse(address.value());
      if (address.role().delivers()) {
        read.ifPresent(delivery::add);
        unreadable += read.isEmpty() ? 1 : 0;
      }
      if (identifies(address.role())) {
        read.ifPresent(identifying::add);
      }
    }
    return new Contact(
        entry,
        Kind.PERSON,
        DisplayName.of(entry.names()),
        delivery,
        unreadable,
        identifying,
        EmployeeNumber.comparable(entry.work().employeeNumber()),
        Set.of(),
        List.of());
  }

  private static boolean identifies(AddressRole role) {
    return switch (role) {
      case PRIMARY, PROXY, TARGET -> true;
      case FORWARD, OTHER -> false;
    };
  }

  /** Says nothing personal. */
  @Override
  public String toString() {
    return "Contact[" + delivery.size() + " delivery addresses]";
  }
}
