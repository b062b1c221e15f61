package org.rollcall.delivery;

import io.smallrye.mutiny.Uni;
import org.hibernate.reactive.mutiny.Mutiny;
import org.rollcall.contracts.Message;

/** Where a service puts what it has to say. */
public interface Outbox {
  /**
   * Puts a message into the outbox, as part of the session's transaction: if that rolls back,
   * nothing was said. A message whose id is waiting there already is not put again.
   *
   * @param session with an open transaction
   * @param message what to say; its type gives the routing key
   * @param note its id and what it belongs to
   */
  Uni<Void> put(Mutiny.Session session, Message message, OutboxNote note);
}
