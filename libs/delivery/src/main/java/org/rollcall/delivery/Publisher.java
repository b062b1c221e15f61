package org.rollcall.delivery;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The way to the broker. Used by one thread. */
public interface Publisher {
  /**
   * Makes sure that there is a connection.
   *
   * @throws IOException if there is none to be had now
   */
  void connect() throws IOException;

  /**
   * Publishes messages and waits for the answers, for a bounded time.
   *
   * @return an answer for every message
   */
  Map<UUID, Publication> publish(List<Outgoing> messages) throws InterruptedException;

  /** Lets go of the connection. */
  void disconnect();
}
