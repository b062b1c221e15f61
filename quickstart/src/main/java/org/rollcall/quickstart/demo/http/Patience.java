package org.rollcall.quickstart.demo.http;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import org.rollcall.quickstart.CannotGoOn;

/** Asks until there is an answer. */
final class Patience {
  private static final Duration BETWEEN = Duration.ofMillis(250);

  private Patience() {}

  /**
   * Asks again and again.
   *
   * @param what what is waited for, as in "waited 60 s for ..."
   * @throws CannotGoOn when the time is over
   */
  static <T> T until(String what, Duration atMost, Supplier<Optional<T>> ask) {
    long end = System.nanoTime() + atMost.toNanos();
    while (System.nanoTime() < end) {
      Optional<T> answer = ask.get();
      if (answer.isPresent()) {
        return answer.get();
      }
      if (Thread.interrupted()) {
        throw new IllegalStateException("interrupted while waiting for " + what);
      }
      LockSupport.parkNanos(BETWEEN.toNanos());
    }
    throw CannotGoOn.infrastructure(
        "waited " + atMost.toSeconds() + " s for " + what + ", in vain",
        "look into the services' logs (--keep-logs DIR).");
  }
}
