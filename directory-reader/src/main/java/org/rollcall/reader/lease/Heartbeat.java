package org.rollcall.reader.lease;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/**
 * Renews a tenure from time to time until it is closed. If renewing fails, nothing happens here:
 * the next write finds out, since it proves the tenure itself.
 */
public final class Heartbeat implements AutoCloseable {
  private final ScheduledExecutorService clockwork =
      Executors.newSingleThreadScheduledExecutor(
          Thread.ofPlatform().daemon().name("lease-heartbeat").factory());

  private Heartbeat() {}

  /** Begins to beat. */
  public static Heartbeat of(Leases leases, Tenure tenure, Duration period) {
    Heartbeat heartbeat = new Heartbeat();
    var unused =
        heartbeat.clockwork.scheduleWithFixedDelay(
            () -> beat(leases, tenure),
            period.toMillis(),
            period.toMillis(),
            TimeUnit.MILLISECONDS);
    return heartbeat;
  }

  private static void beat(Leases leases, Tenure tenure) {
    try {
      leases.renew(tenure);
    } catch (RuntimeException storeIsAway) {
      // An exception would end the schedule; the store may be back at the next beat.
    }
  }

  @Override
  public void close() {
    clockwork.shutdownNow();
  }
}
