package org.rollcall.quickstart.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class LatenciesTest {
  private static final long A_MILLISECOND = 1_000_000;

  @Test
  void ofAThousandTheNineHundredAndNinetiethIsTheNinetyNinthPercentile() {
    List<Long> shuffled =
        LongStream.rangeClosed(1, 1000).map(i -> i * 5 % 1001 * A_MILLISECOND).boxed().toList();

    assertThat(Latencies.ofNanos(shuffled)).isEqualTo(new Latencies(500, 990, 1000));
  }

  @Test
  void ofOneAllAreThatOne() {
    assertThat(Latencies.ofNanos(List.of(3 * A_MILLISECOND))).isEqualTo(new Latencies(3, 3, 3));
  }

  @Test
  void ofNoneAllAreZero() {
    assertThat(Latencies.ofNanos(List.of())).isEqualTo(new Latencies(0, 0, 0));
  }
}
