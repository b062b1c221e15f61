package org.rollcall.classifier.contact;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rollcall.contracts.AddressRole;
import org.rollcall.contracts.EmailAddress;
import org.rollcall.contracts.ObservedAddress;
import org.rollcall.contracts.ObservedEntry;

/**
 * An entry with its addresses read.
 *
 * @param delivery where mail to it goes: primary, target and forward addresses, each once
 * @param unreadableDelivery how many of those values are no mail address
 * @param identifying addresses that say who it is: primary, proxy and target. A forward address
 *     says where mail goes, perhaps to a colleague; other mailboxes are hearsay
 * @param employeeNumber the comparable number that it claims; empty if none
 */
public record Contact(
    Set<EmailAddress> delivery,
    int unreadableDelivery,
    Set<EmailAddress> identifying,
    Optional<String> employeeNumber) {
  public Contact {
    delivery = Set.copyOf(delivery);
    identifying = Set.copyOf(identifying);
    Objects.requireNonNull(employeeNumber, "employeeNumber");
  }

  /** Reads an entry. Total: whatever the entry holds, it answers. */
  public static Contact of(ObservedEntry entry) {
    List<ObservedAddress> delivering =
        entry.addresses().stream().filter(address -> address.role().delivers()).toList();
    return new Contact(
        read(delivering.stream()),
        (int)
            delivering.stream()
                .filter(address -> EmailAddress.parse(address.value()).isEmpty())
                .count(),
        read(entry.addresses().stream().filter(address -> identifies(address.role()))),
        EmployeeNumber.comparable(entry.work().employeeNumber()));
  }

  private static Set<EmailAddress> read(Stream<ObservedAddress> addresses) {
    return addresses
        .flatMap(address -> EmailAddress.parse(address.value()).stream())
        .collect(Collectors.toSet());
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
