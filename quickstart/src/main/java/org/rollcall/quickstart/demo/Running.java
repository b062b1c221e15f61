package org.rollcall.quickstart.demo;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.Callable;

/**
 * What has been started. It is stopped in reverse order and exactly once, by the end of the command
 * or by a signal, whichever comes first; a part that is just starting when the signal comes is
 * waited for and stopped too. Thread-safe.
 */
public final class Running implements AutoCloseable {
  private final Deque<Part> parts = new ArrayDeque<>();
  private final List<String> troubles = new ArrayList<>();
  private boolean stopped;

  /** Starts a part and remembers how to stop it. */
  public synchronized <T extends AutoCloseable> T start(String name, Callable<T> start)
      throws Exception {
    if (stopped) {
      throw new Stopped();
    }
    T part = start.call();
    parts.push(new Part(name, part));
    return part;
  }

  /** Whether stopping has begun. */
  public synchronized boolean isStopped() {
    return stopped;
  }

  /** What could not be stopped, with the reason; empty after a clean end. */
  public synchronized List<String> troubles() {
    return List.copyOf(troubles);
  }

  @Override
  public synchronized void close() {
    stopped = true;
    while (!parts.isEmpty()) {
      Part part = parts.pop();
      try {
        part.handle().close();
      } catch (Exception e) {
        // One part that resists must not keep the others alive.
        troubles.add(part.name() + ": " + e);
      }
    }
  }

  private record Part(String name, AutoCloseable handle) {}

  /** Starting was overtaken by stopping: nothing to say, the command is ending. */
  static final class Stopped extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Stopped() {
      super("the command is being stopped");
    }
  }
}
