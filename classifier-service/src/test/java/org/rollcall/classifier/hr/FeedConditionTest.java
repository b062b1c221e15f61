package org.rollcall.classifier.hr;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rollcall.settings.HrPolicy;

class FeedConditionTest {
  private static final HrPolicy POLICY = new HrPolicy(3, 0.9, Map.of());
  private static final FeedSize BEFORE =
      new FeedSize(1000, 900, 0, Map.of("STAFF", 900, "VOLUNTEER", 90, "CADET", 10));
  private static final Instant SEEN = Instant.parse("2026-06-15T08:00:00Z");

  @ParameterizedTest
  @CsvSource({
    "1000, 900, 0, false",
    "900, 810, 0, false",
    "899, 900, 0, true",
    "1000, 809, 0, true",
    "1000, 0, 1000, true",
  })
  void isShrunkenIfRowsOrKeysAre(int rows, int addresses, int numbers, boolean shrunken) {
    FeedCondition condition =
        FeedCondition.of(
            new FeedSize(rows, addresses, numbers, BEFORE.categories()),
            Duration.ZERO,
            Optional.of(BEFORE),
            POLICY);

    assertThat(condition).isEqualTo(new FeedCondition(false, shrunken));
  }

  @Test
  void theFirstFeedIsNotShrunkenAndAnOldOneIsStale() {
    FeedSize tiny = new FeedSize(1, 1, 0, Map.of());

    assertThat(FeedCondition.of(tiny, Duration.ofDays(3), Optional.empty(), POLICY))
        .isEqualTo(FeedCondition.FRESH);
    assertThat(FeedCondition.of(tiny, Duration.ofDays(3).plusMillis(1), Optional.empty(), POLICY))
        .isEqualTo(new FeedCondition(true, false));
  }

  @Test
  void isKnownSinceItsFilesTimeOrItsFirstSightWhicheverIsOlder() {
    Instant before = SEEN.minusSeconds(1);

    assertThat(FeedCondition.since(SEEN, before)).isEqualTo(before);
    assertThat(FeedCondition.since(SEEN, SEEN.plusSeconds(1))).isEqualTo(SEEN);
  }
}
