package org.rollcall.delivery;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;

/**
 * A TCP proxy on loopback that can go deaf in either direction, swallowing what is in flight, and
 * cut all connections.
 */
final class CuttingProxy implements AutoCloseable {
  private final ServerSocket door;
  private final String host;
  private final int port;
  private final Set<Socket> sockets = ConcurrentHashMap.newKeySet();
  private final AtomicLong swallowedToBroker = new AtomicLong();
  private final AtomicLong swallowedToService = new AtomicLong();
  private volatile boolean deafToService;
  private volatile boolean deafToBroker;

  CuttingProxy(String host, int port) {
    this.host = host;
    this.port = port;
    try {
      this.door = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
    Thread.ofVirtual().start(this::accept);
  }

  int port() {
    return door.getLocalPort();
  }

  /** From now on, what the service says is swallowed. */
  void swallowToBroker() {
    deafToService = true;
  }

  /** From now on, what the broker says is swallowed. */
  void swallowToService() {
    deafToBroker = true;
  }

  /** Cuts every connection; new ones work again. */
  void cut() {
    sockets.forEach(CuttingProxy::close);
    sockets.clear();
    deafToService = false;
    deafToBroker = false;
  }

  long swallowedToBroker() {
    return swallowedToBroker.get();
  }

  long swallowedToService() {
    return swallowedToService.get();
  }

  private void accept() {
    while (!door.isClosed()) {
      try {
        Socket service = door.accept();
        Socket broker = new Socket(host, port);
        sockets.add(service);
        sockets.add(broker);
        Thread.ofVirtual().start(() -> pump(service, broker, true));
        Thread.ofVirtual().start(() -> pump(broker, service, false));
      } catch (IOException closedOrNobodyThere) {
        continue;
      }
    }
  }

  private void pump(Socket from, Socket to, boolean towardsBroker) {
    try (InputStream in = from.getInputStream();
        OutputStream out = to.getOutputStream()) {
      byte[] buffer = new byte[4096];
      for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
        if (towardsBroker && deafToService) {
          swallowedToBroker.addAndGet(read);
        } else if (!towardsBroker && deafToBroker) {
          swallowedToService.addAndGet(read);
        } else {
          out.write(buffer, 0, read);
        }
      }
    } catch (IOException cut) {
      close(from);
    } finally {
      close(to);
    }
  }

  private static void close(Socket socket) {
    try {
      socket.close();
    } catch (IOException gone) {
      throw new UncheckedIOException(gone);
    }
  }

  @Override
  public void close() throws IOException {
    door.close();
    cut();
  }
}
