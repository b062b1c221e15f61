package org.rollcall.reader.entry.postgres;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.hibernate.reactive.mutiny.Mutiny;
import org.rollcall.contracts.Message;
import org.rollcall.delivery.NameBasedUuid;
import org.rollcall.delivery.Outbox;
import org.rollcall.delivery.OutboxNote;
import org.rollcall.reader.entry.Pass;

/** Puts the messages of a reading into the outbox, each under the same id however often. */
@ApplicationScoped
class SayPages {
  private final Outbox outbox;

  SayPages(Outbox outbox) {
    this.outbox = outbox;
  }

  Uni<Void> say(
      Mutiny.Session session, Pass pass, int pagesBefore, List<? extends Message> messages) {
    Uni<Void> told = Uni.createFrom().voidItem();
    for (int i = 0; i < messages.size(); i++) {
      Message message = messages.get(i);
      String page = "page " + (pagesBefore + i + 1);
      told = told.chain(() -> put(session, pass, message, page));
    }
    return told;
  }

  Uni<Void> sayLast(Mutiny.Session session, Pass pass, Message last) {
    return put(session, pass, last, "finished");
  }

  private Uni<Void> put(Mutiny.Session session, Pass pass, Message message, String part) {
    String reading = pass.reading().toString();
    return outbox.put(
        session,
        message,
        new OutboxNote(NameBasedUuid.of("rollcall:reading", reading, part), reading, null));
  }
}
