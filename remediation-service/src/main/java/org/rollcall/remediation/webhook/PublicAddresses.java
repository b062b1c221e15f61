package org.rollcall.remediation.webhook;

import java.net.InetAddress;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * Which addresses are public: none of the special-purpose ones of IANA's registries (RFC 6890),
 * none that carries such a one inside (IPv4-mapped, NAT64), and none that the configuration
 * refuses.
 */
final class PublicAddresses {
  private static final List<Network> SPECIAL_V4 =
      networks(
          "0.0.0.0/8 10.0.0.0/8 100.64.0.0/10 127.0.0.0/8 169.254.0.0/16 172.16.0.0/12"
              + " 192.0.0.0/24 192.0.2.0/24 192.31.196.0/24 192.52.193.0/24 192.88.99.0/24"
              + " 192.168.0.0/16 192.175.48.0/24 198.18.0.0/15 198.51.100.0/24 203.0.113.0/24"
              + " 224.0.0.0/4 240.0.0.0/4 168.63.129.16/32");
  private static final Network GLOBAL_V6 = Network.of("2000::/3");
  private static final List<Network> SPECIAL_V6 =
      networks("2001::/23 2001:db8::/32 2002::/16 2620:4f:8000::/48 3fff::/20");
  private static final Network NAT64 = Network.of("64:ff9b::/96");

  private final List<Network> refused;

  PublicAddresses(List<Network> refused) {
    this.refused = List.copyOf(refused);
  }

  boolean contain(InetAddress address) {
    return contain(address.getAddress());
  }

  private boolean contain(byte[] address) {
    if (in(refused, address)) {
      return false;
    }
    if (address.length == 4) {
      return !in(SPECIAL_V4, address);
    }
    if (NAT64.contains(address)) {
      return contain(Arrays.copyOfRange(address, 12, 16));
    }
    return GLOBAL_V6.contains(address) && !in(SPECIAL_V6, address);
  }

  private static boolean in(List<Network> networks, byte[] address) {
    return networks.stream().anyMatch(network -> network.contains(address));
  }

  private static List<Network> networks(String several) {
    return Stream.of(several.split(" ")).map(Network::of).toList();
  }
}
