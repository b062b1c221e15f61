package org.rollcall.remediation.webhook;

import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One announcement on its way to one endpoint.
 *
 * @param endpoint the endpoint's name
 * @param id the announcement's id, the same at every attempt
 * @param type the announcement's type
 * @param happenedAt when what it tells of happened
 * @param body what is sent
 * @param state how far it has come
 * @param attempts how many attempts there were, the running one included
 * @param nextAt when it is tried next; meaningless unless pending
 * @param lastAt when the last attempt ended; null if none has
 * @param lastResult how the last attempt ended; null if none has
 */
public record Delivery(
    String endpoint,
    UUID id,
    String type,
    Instant happenedAt,
    String body,
    State state,
    int attempts,
    Instant nextAt,
    @Nullable Instant lastAt,
    @Nullable String lastResult) {
  public Delivery {
    Objects.requireNonNull(endpoint, "endpoint");
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(type, "type");
    Objects.requireNonNull(happenedAt, "happenedAt");
    Objects.requireNonNull(body, "body");
    Objects.requireNonNull(state, "state");
    Objects.requireNonNull(nextAt, "nextAt");
  }

  /** How far a delivery has come. */
  public enum State {
    /** It is or will be tried. */
    PENDING,
    /** The receiver has taken it. */
    DELIVERED,
    /** All attempts have failed. */
    GIVEN_UP
  }

  @Override
  public String toString() {
    return endpoint + "/" + id;
  }
}
