package org.rollcall.reader.entry;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class SequencesTest {
  private static final Instant NOON = Instant.parse("2026-03-01T12:00:00.123456Z");
  private static final long MICROS = 1_772_366_400_123_456L;

  @Test
  void firstSequenceIsLaterThanWhatAnEarlierDatabaseGave() {
    assertThat(Sequences.after(0, NOON)).isEqualTo(MICROS);
  }

  @Test
  void sequenceGrowsThoughTheClockStandsOrGoesBack() {
    assertThat(Sequences.after(MICROS, NOON)).isEqualTo(MICROS + 1);
    assertThat(Sequences.after(MICROS, NOON.minusSeconds(60))).isEqualTo(MICROS + 1);
  }
}
