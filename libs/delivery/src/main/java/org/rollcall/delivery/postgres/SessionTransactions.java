package org.rollcall.delivery.postgres;

import io.quarkus.vertx.VertxContextSupport;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.function.Function;
import org.hibernate.reactive.mutiny.Mutiny;
import org.rollcall.delivery.Transactions;

/** Each transaction on a Vert.x context of its own. */
@ApplicationScoped
class SessionTransactions implements Transactions {
  private final Mutiny.SessionFactory sessions;

  SessionTransactions(Mutiny.SessionFactory sessions) {
    this.sessions = sessions;
  }

  @Override
  public <T> T call(Function<Mutiny.Session, Uni<T>> work) {
    try {
      return VertxContextSupport.subscribeAndAwait(
          () -> sessions.withTransaction(session -> work.apply(session)));
    } catch (RuntimeException | Error asItIs) {
      throw asItIs;
    } catch (Throwable checked) {
      throw new IllegalStateException("the transaction failed", checked);
    }
  }
}
