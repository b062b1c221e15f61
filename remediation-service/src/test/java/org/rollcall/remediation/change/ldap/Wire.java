package org.rollcall.remediation.change.ldap;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * A wire between client and server that can do what wires do: lose the answer to a Modify after the
 * server has carried it out, or break. It can also tell when a Modify comes by, before it goes on.
 */
final class Wire implements AutoCloseable {
  /** What happens to the answer of a Modify. */
  enum Fault {
    NONE,
    ANSWER_LOST,
    BROKEN_AFTER_MODIFY
  }

  private static final int MODIFY_REQUEST = 0x66;
  private static final int MODIFY_RESPONSE = 0x67;

  private final ServerSocket listener;
  private final int server;
  private final List<Socket> sockets = new CopyOnWriteArrayList<>();
  private final AtomicInteger connections = new AtomicInteger();
  private final Runnable beforeModify;
  private volatile Fault fault = Fault.NONE;

  Wire(int server, Runnable beforeModify) {
    this.server = server;
    this.beforeModify = beforeModify;
    try {
      this.listener = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
    Thread.ofVirtual().start(this::accept);
  }

  String url() {
    return "ldap://127.0.0.1:" + listener.getLocalPort();
  }

  int connections() {
    return connections.get();
  }

  void fails(Fault how) {
    fault = how;
  }

  private void accept() {
    try {
      while (!listener.isClosed()) {
        Socket client = listener.accept();
        Socket upstream = new Socket(InetAddress.getLoopbackAddress(), server);
        sockets.addAll(List.of(client, upstream));
        connections.incrementAndGet();
        Thread.ofVirtual().start(() -> pump(client, upstream));
        Thread.ofVirtual().start(() -> pump(upstream, client));
      }
    } catch (IOException closed) {
      close();
    }
  }

  private void pump(Socket from, Socket to) {
    byte[] buffer = new byte[65_536];
    try (InputStream in = from.getInputStream();
        OutputStream out = to.getOutputStream()) {
      for (int read = in.read(buffer); read > 0; read = in.read(buffer)) {
        if (passes(operation(buffer))) {
          out.write(buffer, 0, read);
          out.flush();
        }
      }
    } catch (IOException broken) {
      quietly(from);
      quietly(to);
    }
  }

  private boolean passes(int operation) {
    if (operation == MODIFY_REQUEST) {
      beforeModify.run();
    }
    if (operation != MODIFY_RESPONSE || fault == Fault.NONE) {
      return true;
    }
    if (fault == Fault.BROKEN_AFTER_MODIFY) {
      sockets.forEach(Wire::quietly);
    }
    return false;
  }

  /**
   * The tag of the operation in an LDAPMessage: sequence, message id, operation (RFC 4511 4.1.1).
   */
  private static int operation(byte[] message) {
    int lengthByte = message[1] & 0xff;
    int id = 2 + (lengthByte > 0x80 ? lengthByte - 0x80 : 0);
    int afterId = id + 2 + message[id + 1];
    return message[afterId] & 0xff;
  }

  private static void quietly(Socket socket) {
    try {
      socket.close();
    } catch (IOException closedAlready) {
      throw new UncheckedIOException(closedAlready);
    }
  }

  @Override
  public void close() {
    try {
      listener.close();
      sockets.forEach(Wire::quietly);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }
}
