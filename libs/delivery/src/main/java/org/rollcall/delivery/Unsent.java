package org.rollcall.delivery;

import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The messages that wait in the outbox. */
public interface Unsent {
  /**
   * Hands over the oldest messages whose time has come, and settles them by the answers in the
   * transaction that took them: what is confirmed is forgotten, everything else stays. Several
   * relays never get the same message.
   *
   * @param most how many at most
   * @return how many were handed over
   */
  int settle(int most, Publishing publishing) throws SQLException, InterruptedException;

  /** What publishes them. */
  interface Publishing {
    /** An answer for every message. */
    Map<UUID, Publication> publish(List<Outgoing> messages) throws InterruptedException;
  }
}
