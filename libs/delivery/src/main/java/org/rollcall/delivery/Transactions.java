package org.rollcall.delivery;

import io.smallrye.mutiny.Uni;
import java.util.function.Function;
import org.hibernate.reactive.mutiny.Mutiny;

/** Business transactions for callers that may block: worker and virtual threads. */
public interface Transactions {
  /**
   * Runs one chain of work as one transaction and waits for it. It commits when the chain gives an
   * item, and rolls back when it fails; a failure is thrown as it is.
   *
   * @return what the chain gave
   * @throws IllegalStateException if called on an event loop
   */
  <T> T call(Function<Mutiny.Session, Uni<T>> work);
}
