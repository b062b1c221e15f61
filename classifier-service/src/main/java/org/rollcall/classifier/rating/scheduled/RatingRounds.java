package org.rollcall.classifier.rating.scheduled;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import org.rollcall.classifier.basis.BasisState;
import org.rollcall.classifier.basis.CurrentBasis;
import org.rollcall.classifier.rating.postgres.RateDirectories;

/** Rates from time to time; after a long round it rests the longer. */
@ApplicationScoped
class RatingRounds {
  /** Rounds take at most one part of so many of the time. */
  private static final int SHARE = 10;

  private final CurrentBasis current;
  private final RateDirectories rate;
  private final InstantSource clock;
  private volatile Instant notBefore = Instant.MIN;

  RatingRounds(CurrentBasis current, RateDirectories rate, InstantSource clock) {
    this.current = current;
    this.rate = rate;
    this.clock = clock;
  }

  @Scheduled(
      every = "{rollcall.risk-poll}",
      concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
  void round() {
    Instant start = clock.instant();
    if (start.isBefore(notBefore) || !(current.state() instanceof BasisState.Ready ready)) {
      return;
    }
    rate.rate(ready.basis());
    Instant end = clock.instant();
    notBefore = end.plus(Duration.between(start, end).multipliedBy(SHARE - 1));
  }
}
