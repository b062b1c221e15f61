package org.rollcall.classifier.contact;

import java.util.LinkedHashSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
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
        delivery,
        unreadable,
        identifying,
        EmployeeNumber.comparable(entry.work().employeeNumber()));
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
