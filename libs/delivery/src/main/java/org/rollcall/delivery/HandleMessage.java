package org.rollcall.delivery;

import io.smallrye.mutiny.Uni;
import org.hibernate.reactive.mutiny.Mutiny;
import org.rollcall.contracts.Message;

/**
 * A service's answer to the messages on its queue; each service has exactly one bean of it. Its
 * effects and the mark that the message is done are one transaction: handled at least once, takes
 * effect once.
 */
public interface HandleMessage {
  /**
   * Handles one message inside the given session's transaction. Runs on a Vert.x event loop: it
   * must not block.
   *
   * @return what became of it; a failure rolls everything back and the message comes again with
   *     back-off until it is parked
   */
  Uni<Handling> handle(Mutiny.Session session, Message message, Received received);
}
