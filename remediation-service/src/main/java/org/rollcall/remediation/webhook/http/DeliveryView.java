package org.rollcall.remediation.webhook.http;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.rollcall.remediation.webhook.Delivery;

/**
 * A delivery as operators see it.
 *
 * @param id the announcement's id, as in the {@code webhook-id} header
 * @param type the announcement's type
 * @param happenedAt when what it tells of happened
 * @param state PENDING, DELIVERED or GIVEN_UP
 * @param attempts how many attempts there were
 * @param nextAt when it is tried next; null unless pending
 * @param lastAt when the last attempt ended; null if none has
 * @param lastResult how the last attempt ended; null if none has
 */
public record DeliveryView(
    UUID id,
    String type,
    Instant happenedAt,
    String state,
    int attempts,
    @Nullable Instant nextAt,
    @Nullable Instant lastAt,
    @Nullable String lastResult) {
  static DeliveryView of(Delivery delivery) {
    return new DeliveryView(
        delivery.id(),
        delivery.type(),
        delivery.happenedAt(),
        delivery.state().name(),
        delivery.attempts(),
        delivery.state() == Delivery.State.PENDING ? delivery.nextAt() : null,
        delivery.lastAt(),
        delivery.lastResult());
  }
}
