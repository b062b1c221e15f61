package org.rollcall.reader.reading.ldap;

import com.unboundid.ldap.sdk.Entry;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.rollcall.contracts.AddressRole;
import org.rollcall.contracts.ObservedAddress;

/**
 * The addresses of an entry with what each does. A {@code mail} and an {@code SMTP:} proxy are
 * primary; {@code smtp:} is a proxy; X500, SIP, EUM and other kinds are no mail addresses. Where
 * mail goes on to, such a value is told as it is: whoever judges must see that it cannot be read.
 */
final class Addresses {
  /** Where addresses are, in the order in which they are told. */
  static final List<String> ATTRIBUTES =
      List.of(
          "mail",
          "proxyAddresses",
          "targetAddress",
          "mailForwardingAddress",
          "msExchGenericForwardingAddress",
          "mailAlternateAddress",
          "otherMailbox");

  private static final Map<String, AddressRole> ROLES =
      Map.of(
          "mail", AddressRole.PRIMARY,
          "proxyAddresses", AddressRole.PROXY,
          "targetAddress", AddressRole.TARGET,
          "mailForwardingAddress", AddressRole.FORWARD,
          "msExchGenericForwardingAddress", AddressRole.FORWARD,
          "mailAlternateAddress", AddressRole.PROXY,
          "otherMailbox", AddressRole.OTHER);

  /** Where mail for the entry goes on to. */
  private static final Set<AddressRole> DELIVERY = Set.of(AddressRole.TARGET, AddressRole.FORWARD);

  private Addresses() {}

  static List<ObservedAddress> of(Entry entry) {
    List<ObservedAddress> addresses = new ArrayList<>();
    for (String attribute : ATTRIBUTES) {
      String[] values = entry.getAttributeValues(attribute);
      if (values == null) {
        continue;
      }
      for (String value : values) {
        read(attribute, value.strip())
            .filter(address -> !addresses.contains(address))
            .ifPresent(addresses::add);
      }
    }
    return addresses;
  }

  private static Optional<ObservedAddress> read(String attribute, String value) {
    AddressRole role = ROLES.getOrDefault(attribute, AddressRole.OTHER);
    int colon = value.indexOf(':');
    if (colon < 0 || value.indexOf('@') >= 0 && value.indexOf('@') < colon) {
      return value.isEmpty() ? Optional.empty() : Optional.of(new ObservedAddress(value, role));
    }
    String prefix = value.substring(0, colon);
    String address = value.substring(colon + 1).strip();
    if (!prefix.toLowerCase(Locale.ROOT).equals("smtp") || address.isEmpty()) {
      return DELIVERY.contains(role)
          ? Optional.of(new ObservedAddress(value, role))
          : Optional.empty();
    }
    boolean primary = role == AddressRole.PROXY && prefix.equals("SMTP");
    return Optional.of(new ObservedAddress(address, primary ? AddressRole.PRIMARY : role));
  }
}
