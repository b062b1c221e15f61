package org.rollcall.delivery.postgres;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.InstantSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.hibernate.reactive.mutiny.Mutiny;
import org.rollcall.contracts.Message;
import org.rollcall.contracts.MessageType;
import org.rollcall.contracts.json.MessageJson;
import org.rollcall.delivery.Content;
import org.rollcall.delivery.Outbox;
import org.rollcall.delivery.OutboxNote;

/** Writes messages into the table in the caller's transaction. */
@ApplicationScoped
class OutboxTable implements Outbox {
  private static final String PUT =
      """
      insert into outbox (id, routing_key, type, source, correlation, causation, said_at,
                          content_hash, body, next_at)
      values (:id, :routingKey, :type, :source, :correlation, :causation, :at, :hash, :body, :at)
      on conflict (id) do nothing""";

  private final String application;
  private final InstantSource clock;

  OutboxTable(
      @ConfigProperty(name = "quarkus.application.name") String application, InstantSource clock) {
    this.application = application;
    this.clock = clock;
  }

  @Override
  public Uni<Void> put(Mutiny.Session session, Message message, OutboxNote note) {
    MessageType type = MessageType.of(message);
    byte[] body = MessageJson.write(message);
    Instant now = clock.instant();
    return session
        .createNativeQuery(PUT)
        .setParameter("id", note.id())
        .setParameter("routingKey", type.routingKey(message.directory()))
        .setParameter("type", type.cloudEventsType())
        .setParameter("source", "/rollcall/" + application + "/" + message.directory())
        .setParameter("correlation", note.correlation())
        .setParameter("causation", note.causation())
        .setParameter("at", now)
        .setParameter("hash", Content.of(body).hash())
        .setParameter("body", body)
        .executeUpdate()
        .replaceWithVoid();
  }
}
