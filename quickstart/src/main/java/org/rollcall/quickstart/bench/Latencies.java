package org.rollcall.quickstart.bench;

import java.util.Collection;

/**
 * How long many things took, in milliseconds.
 *
 * @param p50 half of them took no longer
 * @param p99 99 of 100 took no longer
 * @param most the longest
 */
public record Latencies(double p50, double p99, double most) {
  private static final double A_MILLISECOND = 1e6;

  /** Of these; all zero if there are none. */
  static Latencies ofNanos(Collection<Long> nanos) {
    long[] sorted = nanos.stream().mapToLong(Long::longValue).sorted().toArray();
    return sorted.length == 0
        ? new Latencies(0, 0, 0)
        : new Latencies(at(sorted, 50), at(sorted, 99), at(sorted, 100));
  }

  /** The nearest rank. */
  private static double at(long[] sorted, int percent) {
    int rank = Math.max(1, (int) Math.ceil(sorted.length * percent / 100.0));
    return sorted[rank - 1] / A_MILLISECOND;
  }
}
