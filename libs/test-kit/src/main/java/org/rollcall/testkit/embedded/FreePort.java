package org.rollcall.testkit.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;

/** Asks the operating system for a port that nobody listens on now. */
final class FreePort {
  private FreePort() {}

  static int onLoopback() {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    } catch (IOException broken) {
      throw new UncheckedIOException("no free port on loopback", broken);
    }
  }

  /**
   * Fails unless the port is free on loopback.
   *
   * @throws IllegalStateException if somebody listens on it
   */
  static int demand(int port) {
    try (ServerSocket socket = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    } catch (IOException taken) {
      throw new IllegalStateException(
          "port " + port + " is in use; name another one, or end what listens on it", taken);
    }
  }
}
