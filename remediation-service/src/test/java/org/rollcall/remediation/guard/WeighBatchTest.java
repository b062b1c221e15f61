package org.rollcall.remediation.guard;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rollcall.remediation.guard.DecideRelease.HeldBatch;
import org.rollcall.remediation.guard.DecideRelease.ReleaseOutcome;
import org.rollcall.remediation.guard.WeighBatch.Weight;
import org.rollcall.remediation.lives.Settings;

class WeighBatchTest {
  private static final GuardSettings DEFAULTS = Settings.defaults(GuardSettings.class);

  @ParameterizedTest
  @CsvSource({
    "5, 0, 10, false", // up to the floor nothing is held, whatever the percentage
    "6, 0, 10, true",
    "25, 0, 500, false", // exactly 5 percent
    "26, 0, 100000, true", // count
    "25, 0, 499, true", // a little more than 5 percent
    "6, 0, 0, true", // nothing known: everything is too much
    "3, 3, 10, true", // with the other hides of the day
    "20, 6, 100000, true",
    "20, 5, 100000, false"
  })
  void countOrPercentTripsAboveTheFloor(long hides, long others, long known, boolean held) {
    Weight weight = WeighBatch.weigh(new BatchSize(hides, others, known), DEFAULTS);

    assertThat(weight).isInstanceOf(held ? Weight.Heavy.class : Weight.Light.class);
  }

  @Test
  void aReleaseTakesTwoAndBindsToTheBatch() {
    HeldBatch held = new HeldBatch("hash", true, Set.of(), Set.of("anna"));
    HeldBatch half = new HeldBatch("hash", true, Set.of("olwen"), Set.of());

    assertThat(DecideRelease.decide(held, "olwen", "hash"))
        .isInstanceOf(ReleaseOutcome.Counted.class);
    assertThat(DecideRelease.decide(half, "owain", "hash"))
        .isInstanceOf(ReleaseOutcome.Released.class);
    assertThat(code(DecideRelease.decide(half, "olwen", "hash"))).isEqualTo("already-released");
    assertThat(code(DecideRelease.decide(held, "olwen", "older"))).isEqualTo("wrong-batch-hash");
    assertThat(code(DecideRelease.decide(held, "anna", "hash"))).isEqualTo("approved-in-batch");
  }

  private static String code(ReleaseOutcome outcome) {
    return switch (outcome) {
      case ReleaseOutcome.Refused refused -> refused.code();
      case ReleaseOutcome.Counted ignored -> "counted";
      case ReleaseOutcome.Released ignored -> "released";
    };
  }
}
