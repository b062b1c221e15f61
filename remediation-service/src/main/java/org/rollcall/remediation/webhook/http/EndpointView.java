package org.rollcall.remediation.webhook.http;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rollcall.remediation.webhook.Endpoint;
import org.rollcall.remediation.webhook.EndpointState;

/**
 * An endpoint as operators see it.
 *
 * @param name its name in the configuration
 * @param server scheme, host and port; not the path, which may hold a receiver's token
 * @param events the types it is told; empty for all
 * @param state ACTIVE, PAUSED (it asked to be left alone) or DISABLED (it said that it is gone)
 * @param pausedUntil until when; null unless paused
 * @param lastAt when the last attempt ended; null if there was none
 * @param lastResult how the last attempt ended; null if there was none
 * @param pending deliveries still to come
 * @param givenUp deliveries that failed for good
 */
public record EndpointView(
    String name,
    String server,
    List<String> events,
    String state,
    @Nullable Instant pausedUntil,
    @Nullable Instant lastAt,
    @Nullable String lastResult,
    long pending,
    long givenUp) {
  static EndpointView of(Endpoint endpoint, EndpointState state, Instant now) {
    String word = state.word(now);
    return new EndpointView(
        endpoint.name(),
        endpoint.url().getScheme() + "://" + endpoint.url().getHost() + ":" + endpoint.port(),
        endpoint.events(),
        word,
        word.equals("PAUSED") ? state.pausedUntil() : null,
        state.lastAt(),
        state.lastResult(),
        state.pending(),
        state.givenUp());
  }
}
