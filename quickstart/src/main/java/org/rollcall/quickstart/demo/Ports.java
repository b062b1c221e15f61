package org.rollcall.quickstart.demo;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import org.rollcall.quickstart.CannotGoOn;

/**
 * Where the demo listens, always on loopback. Without a base the operating system gives each part a
 * free port; with one, the ports follow each other from it.
 *
 * @param base the first port, or 0 for free ones
 */
record Ports(int base) {
  private static final int HIGHEST = 65535;

  Ports {
    if (base != 0 && (base < 1024 || base > HIGHEST - Seat.values().length)) {
      throw CannotGoOn.usage(
          "--port-base " + base + " leaves no room for the demo's ports",
          "give one between 1024 and " + (HIGHEST - Seat.values().length) + ".");
    }
  }

  /** Who listens, in the order of the ports. */
  enum Seat {
    DIRECTORY_READER(0, "directory-reader"),
    CLASSIFIER_SERVICE(1, "classifier-service"),
    REMEDIATION_SERVICE(2, "remediation-service"),
    ISSUER(3, "the issuer of tokens");

    private final int place;
    private final String inWords;

    Seat(int place, String inWords) {
      this.place = place;
      this.inWords = inWords;
    }
  }

  /** The port of a part; 0 for a free one. */
  int of(Seat seat) {
    return base == 0 ? 0 : base + seat.place;
  }

  /** Ends the command if somebody listens on one of them already. */
  void demandFree() {
    for (Seat seat : Seat.values()) {
      if (base != 0 && taken(of(seat))) {
        throw CannotGoOn.infrastructure(
            "port " + of(seat) + " is in use, and " + seat.inWords + " is to listen there",
            "end what listens on it, give another --port-base, or leave it out for free ports.");
      }
    }
  }

  private static boolean taken(int port) {
    try (ServerSocket probe = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
      return !probe.isBound();
    } catch (IOException e) {
      return true;
    }
  }
}
