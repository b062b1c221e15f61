package org.rollcall.remediation.change.ldap;

import java.time.Duration;

/** The end of the time that a caller gives to an operation, by the monotonic clock. */
record Deadline(long atNanos) {
  private static final long NANOS_PER_MILLI = 1_000_000;

  static Deadline in(Duration time) {
    return new Deadline(System.nanoTime() + time.toNanos());
  }

  /** Milliseconds left; 0 or less if it is over. */
  int millisLeft() {
    long left = (atNanos - System.nanoTime()) / NANOS_PER_MILLI;
    return (int) Math.clamp(left, -1L, Integer.MAX_VALUE);
  }

  boolean over() {
    return millisLeft() <= 0;
  }
}
