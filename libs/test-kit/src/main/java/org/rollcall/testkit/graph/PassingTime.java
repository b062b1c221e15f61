package org.rollcall.testkit.graph;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;

/** A clock that a test can push forward. Thread-safe. */
public final class PassingTime implements InstantSource {
  private final InstantSource base;
  private final AtomicReference<Duration> ahead = new AtomicReference<>(Duration.ZERO);

  PassingTime(InstantSource base) {
    this.base = Objects.requireNonNull(base, "base");
  }

  /** Lets that much time go by at once. */
  public void pass(Duration time) {
    ahead.accumulateAndGet(time, Duration::plus);
  }

  @Override
  public Instant instant() {
    return base.instant().plus(ahead.get());
  }
}
