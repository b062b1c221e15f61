package org.rollcall.remediation.webhook;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.regex.Pattern;

/** A network in CIDR notation, IPv4 or IPv6. */
final class Network {
  private static final Pattern LITERAL = Pattern.compile("([0-9a-fA-F:.]+)/([0-9]{1,3})");

  private final byte[] address;
  private final int bits;

  private Network(byte[] address, int bits) {
    if (bits > address.length * Byte.SIZE) {
      throw new IllegalArgumentException("a network has at most " + address.length * 8 + " bits");
    }
    this.address = address;
    this.bits = bits;
  }

  static Network of(String cidr) {
    var parts = LITERAL.matcher(cidr);
    if (!parts.matches() || !(cidr.contains(":") || cidr.contains("."))) {
      throw new IllegalArgumentException("not a network in CIDR notation: " + cidr);
    }
    try {
      return new Network(
          InetAddress.getByName(parts.group(1)).getAddress(), Integer.parseInt(parts.group(2)));
    } catch (UnknownHostException notLiteral) {
      throw new IllegalArgumentException("not a network in CIDR notation: " + cidr, notLiteral);
    }
  }

  boolean contains(byte[] other) {
    if (other.length != address.length) {
      return false;
    }
    for (int bit = 0; bit < bits; bit++) {
      int mask = 0x80 >>> (bit % Byte.SIZE);
      if ((address[bit / Byte.SIZE] & mask) != (other[bit / Byte.SIZE] & mask)) {
        return false;
      }
    }
    return true;
  }
}
