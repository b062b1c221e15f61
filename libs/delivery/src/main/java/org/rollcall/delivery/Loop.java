package org.rollcall.delivery;

import java.time.Duration;
import java.util.Objects;
import java.util.random.RandomGenerator;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * One thread that does one thing again and again: at once while there is more to do, after a rest
 * when there is nothing, and with back-off when it fails. Whatever fails, errors of the virtual
 * machine included, it goes on until it is stopped: a dead loop would look like a quiet one.
 */
public final class Loop {
  private static final Logger LOG = Logger.getLogger(Loop.class);
  private static final Duration PATIENCE = Duration.ofSeconds(5);

  private final String name;
  private final Turn turn;
  private final Rest rest;
  private final BackOff backOff;
  private final Thread thread;
  private volatile boolean stopping;
  private @Nullable String lastFailure;

  /**
   * A loop that has not begun.
   *
   * @param name of the thread, and in the log
   * @param turn what to do
   * @param rest how to wait when there is nothing to do
   * @param backOff how long to wait after failures
   */
  public Loop(String name, Turn turn, Rest rest, BackOff backOff) {
    this.name = Objects.requireNonNull(name, "name");
    this.turn = Objects.requireNonNull(turn, "turn");
    this.rest = Objects.requireNonNull(rest, "rest");
    this.backOff = Objects.requireNonNull(backOff, "backOff");
    this.thread = Thread.ofPlatform().name(name).daemon().unstarted(this::run);
  }

  /** Begins. */
  public Loop start() {
    thread.start();
    return this;
  }

  /** Ends, and waits a few seconds for the thread to be gone. */
  public void stop() {
    stopping = true;
    thread.interrupt();
    try {
      if (!thread.join(PATIENCE)) {
        LOG.warnf("loop does not end: loop=%s", name);
      }
    } catch (InterruptedException hurried) {
      Thread.currentThread().interrupt();
    }
  }

  private void run() {
    int failures = 0;
    while (!stopping && !Thread.currentThread().isInterrupted()) {
      try {
        if (!turn.take()) {
          rest.take();
        }
        failures = 0;
      } catch (InterruptedException stopped) {
        return;
      } catch (Throwable failure) {
        if (stopping) {
          return;
        }
        failures++;
        say(Reason.of(failure));
        if (isInterruptedWaiting(backOff.after(failures, RandomGenerator.getDefault()))) {
          return;
        }
      }
    }
  }

  private static boolean isInterruptedWaiting(Duration wait) {
    try {
      Thread.sleep(wait);
      return false;
    } catch (InterruptedException stopped) {
      return true;
    }
  }

  /** Each new reason once: an outage must not fill the log. */
  private void say(String reason) {
    if (!reason.equals(lastFailure)) {
      LOG.warnf("failed and goes on: loop=%s reason=%s", name, reason);
      lastFailure = reason;
    }
  }

  /** One round of work. */
  @FunctionalInterface
  public interface Turn {
    /**
     * Works.
     *
     * @return whether there may be more to do at once
     */
    boolean take() throws Exception;
  }

  /** A wait. */
  @FunctionalInterface
  public interface Rest {
    /** Waits. */
    void take() throws InterruptedException;
  }
}
