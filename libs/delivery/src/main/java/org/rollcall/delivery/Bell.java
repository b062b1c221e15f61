package org.rollcall.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/** Rings when a message has come in, so that nobody has to wait for the next look. */
@ApplicationScoped
public class Bell {
  private final Semaphore rung = new Semaphore(0);

  /** Wakes who waits, or who waits next. */
  public void ring() {
    rung.release();
  }

  /** Waits for a ring, at most so long. */
  public void await(Duration longest) throws InterruptedException {
    if (rung.tryAcquire(longest.toMillis(), TimeUnit.MILLISECONDS)) {
      rung.drainPermits();
    }
  }
}
