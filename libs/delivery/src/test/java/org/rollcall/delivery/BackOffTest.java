package org.rollcall.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Random;
import org.junit.jupiter.api.Test;

class BackOffTest {
  private static final BackOff FIVE_SECONDS_TO_AN_HOUR =
      new BackOff(Duration.ofSeconds(5), Duration.ofHours(1));

  @Test
  void waitsDoubleWithJitterUpToTheLongest() {
    Random random = new Random(7);

    for (int failures = 1; failures <= 100; failures++) {
      double full = Math.min(5000 * Math.pow(2, failures - 1), 3_600_000);
      assertThat(FIVE_SECONDS_TO_AN_HOUR.after(failures, random).toMillis())
          .isBetween((long) (full / 2), (long) full);
    }
  }

  @Test
  void refusesAFirstWaitOverTheLongest() {
    assertThatThrownBy(() -> new BackOff(Duration.ofHours(2), Duration.ofHours(1)))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
