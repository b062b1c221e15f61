package org.rollcall.delivery;

import java.time.Duration;
import java.util.Objects;
import java.util.random.RandomGenerator;

/**
 * Waits that double, with jitter so that many do not come back at the same moment.
 *
 * @param first the wait after the first failure
 * @param longest no wait is longer
 */
public record BackOff(Duration first, Duration longest) {
  private static final int MOST_DOUBLINGS = 30;

  public BackOff {
    Objects.requireNonNull(first, "first");
    Objects.requireNonNull(longest, "longest");
    if (first.isNegative() || first.compareTo(longest) > 0) {
      throw new IllegalArgumentException("the first wait is between zero and the longest");
    }
  }

  /**
   * The wait after so many failures: between half and all of {@code first * 2^(failures-1)}.
   *
   * @param failures from 1
   */
  public Duration after(int failures, RandomGenerator random) {
    int doublings = Math.clamp(failures - 1L, 0, MOST_DOUBLINGS);
    double full = Math.min(first.toMillis() * Math.pow(2, doublings), longest.toMillis());
    return Duration.ofMillis(Math.round(full / 2 + full / 2 * random.nextDouble()));
  }
}
