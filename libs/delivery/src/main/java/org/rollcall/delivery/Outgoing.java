package org.rollcall.delivery;

import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A message as it waits in the outbox.
 *
 * @param id the CloudEvents id
 * @param routingKey where it is routed by
 * @param type the CloudEvents type
 * @param source the CloudEvents source
 * @param correlation what it belongs to; null if nothing
 * @param causation the id of the message that led to it; null if none did
 * @param saidAt when it was put
 * @param content its body
 * @param attempts how often it was refused or lost so far
 */
public record Outgoing(
    UUID id,
    String routingKey,
    String type,
    String source,
    @Nullable String correlation,
    @Nullable String causation,
    Instant saidAt,
    Content content,
    int attempts) {
  public Outgoing {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(routingKey, "routingKey");
    Objects.requireNonNull(type, "type");
    Objects.requireNonNull(source, "source");
    Objects.requireNonNull(saidAt, "saidAt");
    Objects.requireNonNull(content, "content");
  }
}
