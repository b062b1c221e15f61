package org.rollcall.remediation.webhook;

import java.net.InetAddress;
import java.util.List;
import java.util.Objects;

/** Where a delivery may go, decided anew at every attempt. */
public sealed interface Destination {
  /**
   * To these addresses, and to no other.
   *
   * @param addresses at least one
   */
  record Allowed(List<InetAddress> addresses) implements Destination {
    public Allowed {
      addresses = List.copyOf(addresses);
      if (addresses.isEmpty()) {
        throw new IllegalArgumentException("a destination has an address");
      }
    }
  }

  /**
   * Nowhere.
   *
   * @param reason why
   */
  record Refused(String reason) implements Destination {
    public Refused {
      Objects.requireNonNull(reason, "reason");
    }
  }
}
