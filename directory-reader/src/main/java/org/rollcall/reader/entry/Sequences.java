package org.rollcall.reader.entry;

import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * How sequences grow. Receivers drop what is older than what they have, and they may remember more
 * than we do: a reader whose database was lost must not begin with 1 again, so the clock has a say.
 */
final class Sequences {
  private Sequences() {}

  /** The sequence after the last one: larger by one, or the microseconds since 1970 if more. */
  static long after(long last, Instant at) {
    return Math.max(last + 1, ChronoUnit.MICROS.between(Instant.EPOCH, at));
  }
}
