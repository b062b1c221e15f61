package org.rollcall.delivery;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.hibernate.reactive.mutiny.Mutiny;
import org.rollcall.contracts.ChangeVerified;
import org.rollcall.contracts.Message;

/** A service: notes each change that it is told of. What it answers depends on the directory. */
@ApplicationScoped
class NoteEffects implements HandleMessage {
  private final Set<String> failing = ConcurrentHashMap.newKeySet();
  private final Set<String> early = ConcurrentHashMap.newKeySet();
  private final Set<String> mismatched = ConcurrentHashMap.newKeySet();

  Set<String> failing() {
    return failing;
  }

  Set<String> early() {
    return early;
  }

  Set<String> mismatched() {
    return mismatched;
  }

  @Override
  public Uni<Handling> handle(Mutiny.Session session, Message message, Received received) {
    if (!(message instanceof ChangeVerified change)) {
      return Uni.createFrom().item(new Handling.Done());
    }
    if (early.contains(change.directory())) {
      return Uni.createFrom().item(new Handling.NotYet("the page before is missing"));
    }
    if (mismatched.contains(change.directory())) {
      return Uni.createFrom().item(new Handling.Held("organisation.yaml differs"));
    }
    return session
        .createNativeQuery("insert into effect values (:directory, :change)")
        .setParameter("directory", change.directory())
        .setParameter("change", change.change())
        .executeUpdate()
        .map(
            written -> {
              if (failing.contains(change.directory())) {
                throw new IllegalStateException("not today");
              }
              return new Handling.Done();
            });
  }
}
