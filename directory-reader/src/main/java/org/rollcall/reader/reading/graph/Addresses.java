package org.rollcall.reader.reading.graph;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.rollcall.contracts.AddressRole;
import org.rollcall.contracts.ObservedAddress;

/**
 * The addresses of an object with what each does: {@code mail} and an {@code SMTP:} proxy are
 * primary, {@code smtp:} is a proxy, {@code otherMails} are told as evidence. A guest's user
 * principal name holds an address in disguise ({@code ...#EXT#@...}) and is none.
 */
final class Addresses {
  private Addresses() {}

  static List<ObservedAddress> of(ObjectSeen object) {
    List<ObservedAddress> addresses = new ArrayList<>();
    object.all("mail").forEach(mail -> add(addresses, mail, AddressRole.PRIMARY));
    object.all("proxyAddresses").forEach(proxy -> addProxy(addresses, proxy));
    object.all("otherMails").forEach(mail -> add(addresses, mail, AddressRole.OTHER));
    return addresses;
  }

  private static void addProxy(List<ObservedAddress> addresses, String proxy) {
    int colon = proxy.indexOf(':');
    String prefix = colon < 0 ? "smtp" : proxy.substring(0, colon);
    if (prefix.toLowerCase(Locale.ROOT).equals("smtp")) {
      add(
          addresses,
          proxy.substring(colon + 1),
          prefix.equals("SMTP") ? AddressRole.PRIMARY : AddressRole.PROXY);
    }
  }

  private static void add(List<ObservedAddress> addresses, String text, AddressRole role) {
    ObservedAddress address = new ObservedAddress(text.strip(), role);
    if (!address.value().isEmpty() && !addresses.contains(address)) {
      addresses.add(address);
    }
  }
}
