package org.rollcall.reader.reading;

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

/** A wire to a server on loopback that can be cut at any time, or after so many answered bytes. */
public final class CuttableWire implements AutoCloseable {
  private final ServerSocket listening;
  private final int target;
  private final Set<Socket> sockets = ConcurrentHashMap.newKeySet();
  private final AtomicLong answersLeft = new AtomicLong(Long.MAX_VALUE);
  private volatile boolean silent;

  private CuttableWire(ServerSocket listening, int target) {
    this.listening = listening;
    this.target = target;
  }

  /** A wire to the port of a server on this machine. */
  public static CuttableWire to(int port) {
    try {
      CuttableWire wire =
          new CuttableWire(new ServerSocket(0, 50, InetAddress.getLoopbackAddress()), port);
      Thread.ofVirtual().start(wire::accept);
      return wire;
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  /** The near end. */
  public int port() {
    return listening.getLocalPort();
  }

  /** Cuts every connection there is; new ones can be made. */
  public void cut() {
    sockets.forEach(CuttableWire::shut);
    sockets.clear();
    answersLeft.set(Long.MAX_VALUE);
  }

  /** Cuts every connection as soon as the server has answered this many bytes more. */
  public void cutAfter(long bytes) {
    answersLeft.set(bytes);
  }

  /** From now on nothing passes and nothing ends, as when somebody pulls a plug. */
  public void fallSilent() {
    silent = true;
  }

  /** Ends the silence; connections of before it stay dead. */
  public void speakAgain() {
    cut();
    silent = false;
  }

  private void accept() {
    while (!listening.isClosed()) {
      try {
        Socket near = listening.accept();
        Socket far = new Socket(InetAddress.getLoopbackAddress(), target);
        sockets.add(near);
        sockets.add(far);
        Thread.ofVirtual().start(() -> pass(near, far, false));
        Thread.ofVirtual().start(() -> pass(far, near, true));
      } catch (IOException closedOrRefused) {
        // The next one may work; a closed wire ends the loop.
      }
    }
  }

  private void pass(Socket from, Socket to, boolean answers) {
    try {
      InputStream in = from.getInputStream();
      OutputStream out = to.getOutputStream();
      byte[] bytes = new byte[8192];
      for (int read = in.read(bytes); read >= 0; read = in.read(bytes)) {
        if (silent) {
          continue;
        }
        out.write(bytes, 0, read);
        if (answers && answersLeft.addAndGet(-read) <= 0) {
          cut();
        }
      }
    } catch (IOException cutOrClosed) {
      // Both ends are shut below.
    }
    shut(from);
    shut(to);
  }

  private static void shut(Socket socket) {
    try {
      socket.close();
    } catch (IOException alreadyGone) {
      // It is shut.
    }
  }

  @Override
  public void close() throws IOException {
    listening.close();
    cut();
  }
}
