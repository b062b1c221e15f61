package org.rollcall.delivery.postgres;

import io.quarkus.vertx.VertxContextSupport;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.function.Function;
import org.hibernate.reactive.mutiny.Mutiny;
import org.rollcall.delivery.Commits;
import org.rollcall.delivery.Transactions;

/** Each transaction on a Vert.x context of its own. */
@ApplicationScoped
class SessionTransactions implements Transactions {
  private final Mutiny.SessionFactory sessions;
  private final Commits commits;

  SessionTransactions(Mutiny.SessionFactory sessions, Commits commits) {
    this.sessions = sessions;
    this.commits = commits;
  }

  @Override
  public <T> T call(Function<Mutiny.Session, Uni<T>> work) {
    try {
      T result =
          VertxContextSupport.subscribeAndAwait(
              () -> sessions.withTransaction(session -> work.apply(session)));
      commits.happened();
      return result;
    } catch (RuntimeException | Error asItIs) {
      throw asItIs;
    } catch (Throwable checked) {
      throw new IllegalStateException("the transaction failed", checked);
    }
  }
}
