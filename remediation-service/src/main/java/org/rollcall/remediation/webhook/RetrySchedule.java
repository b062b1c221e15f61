package org.rollcall.remediation.webhook;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;

/**
 * When a delivery is tried again: the schedule of Standard Webhooks 1.0.0, each wait longer by up
 * to a tenth so that deliveries that failed together do not come back together.
 */
public final class RetrySchedule {
  private static final Duration LONGEST_PAUSE = Duration.ofHours(24);
  private static final int JITTER_STEPS = 1_000;
  private static final int STEPS_PER_WAIT = 10_000;

  private final List<Duration> waits;

  /**
   * @param waits the wait before each attempt, the first included
   */
  public RetrySchedule(List<Duration> waits) {
    this.waits = List.copyOf(waits);
    if (waits.isEmpty() || waits.stream().anyMatch(Duration::isNegative)) {
      throw new IllegalArgumentException("a retry schedule has waits, and none is negative");
    }
  }

  /** When the first attempt is due. */
  public Instant first(Instant announced) {
    return announced.plus(waits.getFirst());
  }

  /** What becomes of a delivery whose running attempt gave this answer. */
  public AfterAttempt after(Delivery delivery, Answer answer, Instant now) {
    return switch (answer) {
      case Answer.Failed failed -> again(delivery, failed.reason(), now, Duration.ZERO, false);
      case Answer.Answered answered -> after(delivery, answered, now);
    };
  }

  private AfterAttempt after(Delivery delivery, Answer.Answered answered, Instant now) {
    int status = answered.status();
    if (status >= 200 && status < 300) {
      return new AfterAttempt.Delivered("answered " + status);
    }
    if (status == 410) {
      return new AfterAttempt.EndpointGone("answered 410: gone");
    }
    String redirect = status >= 300 && status < 400 ? ", and redirects are not followed" : "";
    boolean throttled = status == 429 || status == 502 || status == 504;
    Duration asked = Objects.requireNonNullElse(answered.retryAfter(), Duration.ZERO);
    return again(
        delivery,
        "answered " + status + redirect,
        now,
        asked.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : asked,
        throttled || asked.isPositive());
  }

  private AfterAttempt again(
      Delivery delivery, String result, Instant now, Duration atLeast, boolean pause) {
    int made = delivery.attempts();
    if (made >= waits.size()) {
      return new AfterAttempt.GivenUp(result);
    }
    Duration planned = waits.get(made).plus(jitter(delivery, waits.get(made)));
    Instant next = now.plus(planned.compareTo(atLeast) > 0 ? planned : atLeast);
    return new AfterAttempt.Again(result, next, pause ? next : null);
  }

  /** Spread by the id and the attempt: no two deliveries alike, and the same whenever asked. */
  private static Duration jitter(Delivery delivery, Duration wait) {
    int step = Math.floorMod(Objects.hash(delivery.id(), delivery.attempts()), JITTER_STEPS);
    return wait.multipliedBy(step).dividedBy(STEPS_PER_WAIT);
  }
}
