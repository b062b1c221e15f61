package org.rollcall.remediation.webhook;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How an endpoint is.
 *
 * @param disabledAt since when nothing is sent to it, because it said that it is gone; null if not
 * @param pausedUntil until when it asked to be left alone; null if it did not
 * @param lastAt when the last attempt ended; null if there was none
 * @param lastResult how the last attempt ended; null if there was none
 * @param pending deliveries that are still to come
 * @param givenUp deliveries that failed for good
 */
public record EndpointState(
    @Nullable Instant disabledAt,
    @Nullable Instant pausedUntil,
    @Nullable Instant lastAt,
    @Nullable String lastResult,
    long pending,
    long givenUp) {

  /** {@code DISABLED}, {@code PAUSED} or {@code ACTIVE}. */
  public String word(Instant now) {
    if (disabledAt != null) {
      return "DISABLED";
    }
    return pausedUntil != null && pausedUntil.isAfter(now) ? "PAUSED" : "ACTIVE";
  }
}
