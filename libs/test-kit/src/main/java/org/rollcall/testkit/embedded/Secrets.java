package org.rollcall.testkit.embedded;

import java.security.SecureRandom;
import java.util.HexFormat;

/** Where the parts get their random passwords and names from. */
final class Secrets {
  private static final SecureRandom RANDOM = new SecureRandom();

  private Secrets() {}

  /** 128 random bits in hex. */
  static String password() {
    return hex(16);
  }

  /** A few random hex digits that keep two users of one server apart. */
  static String suffix() {
    return hex(4);
  }

  private static String hex(int bytes) {
    byte[] random = new byte[bytes];
    RANDOM.nextBytes(random);
    return HexFormat.of().formatHex(random);
  }
}
