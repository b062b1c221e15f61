package org.rollcall.remediation.webhook;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Keeps webhooks from being turned against the inside of the network (server-side request forgery).
 * A name is refused if any of its addresses is not public: whoever runs its name server chooses
 * which of them we would get.
 */
public final class Destinations {
  private final PublicAddresses publicOnes;
  private final Set<String> loopbackExemptions;
  private final Names names;

  /** How names become addresses. */
  @FunctionalInterface
  public interface Names {
    /** All addresses of a host, IPv4 and IPv6. */
    InetAddress[] addresses(String host) throws UnknownHostException;
  }

  /**
   * @param refused networks (CIDR) that are refused besides
   * @param loopbackExemptions exact {@code host:port} that may be on the loopback interface
   */
  public Destinations(List<String> refused, List<String> loopbackExemptions, Names names) {
    this.publicOnes = new PublicAddresses(refused.stream().map(Network::of).toList());
    this.loopbackExemptions =
        loopbackExemptions.stream()
            .map(one -> one.strip().toLowerCase(Locale.ROOT))
            .collect(Collectors.toUnmodifiableSet());
    this.names = names;
  }

  /** Where a delivery to the endpoint may go now. */
  public Destination of(Endpoint endpoint) {
    boolean exempt = exempt(endpoint);
    if (!endpoint.secure() && !exempt) {
      return new Destination.Refused("the URL is not https");
    }
    try {
      return judged(List.of(names.addresses(endpoint.host())), exempt);
    } catch (UnknownHostException unknown) {
      return new Destination.Refused("the host is not known");
    }
  }

  /** Whether the endpoint is named as one that may be on the loopback interface. */
  public boolean exempt(Endpoint endpoint) {
    String place = endpoint.url().getHost() + ":" + endpoint.port();
    return loopbackExemptions.contains(place.toLowerCase(Locale.ROOT));
  }

  private Destination judged(List<InetAddress> addresses, boolean exempt) {
    if (addresses.isEmpty()) {
      return new Destination.Refused("the host has no address");
    }
    if (exempt && addresses.stream().allMatch(InetAddress::isLoopbackAddress)) {
      return new Destination.Allowed(addresses);
    }
    if (exempt) {
      return new Destination.Refused("exempted for loopback, and the host is not on loopback");
    }
    return addresses.stream().allMatch(publicOnes::contain)
        ? new Destination.Allowed(addresses)
        : new Destination.Refused("the host has an address that is not public");
  }
}
