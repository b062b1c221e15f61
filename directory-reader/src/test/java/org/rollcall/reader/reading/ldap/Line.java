package org.rollcall.reader.reading.ldap;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** A TCP line to a server that can be cut, and then serves whoever dials again. */
final class Line implements AutoCloseable {
  private final ServerSocket door;
  private final String host;
  private final int port;
  private final Set<Socket> open = ConcurrentHashMap.newKeySet();

  /** A line to a server; it ends at 127.0.0.1. */
  Line(String host, int port) throws IOException {
    this.door = new ServerSocket(0, 50, InetAddress.getByName("127.0.0.1"));
    this.host = host;
    this.port = port;
    Thread.ofVirtual().start(this::answer);
  }

  String url() {
    return "ldap://127.0.0.1:" + door.getLocalPort();
  }

  /** Cuts everything that is connected now. */
  void cut() {
    open.forEach(Line::hangUp);
    open.clear();
  }

  @Override
  public void close() {
    try {
      door.close();
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
    cut();
  }

  private void answer() {
    while (!door.isClosed()) {
      try {
        Socket caller = door.accept();
        Socket called = new Socket(host, port);
        open.add(caller);
        open.add(called);
        Thread.ofVirtual().start(() -> carry(caller, called));
        Thread.ofVirtual().start(() -> carry(called, caller));
      } catch (IOException over) {
        // Either the door is closed, or the server does not answer: the caller sees that.
      }
    }
  }

  private void carry(Socket from, Socket to) {
    try (InputStream in = from.getInputStream()) {
      in.transferTo(to.getOutputStream());
    } catch (IOException cut) {
      // One end is gone; the other is told below.
    }
    hangUp(from);
    hangUp(to);
    open.remove(from);
    open.remove(to);
  }

  private static void hangUp(Socket socket) {
    try {
      socket.close();
    } catch (IOException gone) {
      // It is closed all the same.
    }
  }
}
