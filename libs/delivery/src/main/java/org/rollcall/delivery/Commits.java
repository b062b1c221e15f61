package org.rollcall.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;

/**
 * Tells the relay that a transaction has been committed here, so that what it put into the outbox
 * goes out at once. Only a hint: whatever other instances commit is found at the next look.
 */
@ApplicationScoped
public class Commits {
  private final Bell bell = new Bell();

  /** A transaction has been committed. */
  public void happened() {
    bell.ring();
  }

  /** Waits for a commit, at most so long. */
  void await(Duration longest) throws InterruptedException {
    bell.await(longest);
  }
}
