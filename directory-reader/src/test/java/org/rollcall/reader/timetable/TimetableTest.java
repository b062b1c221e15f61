package org.rollcall.reader.timetable;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.rollcall.reader.entry.Counts;
import org.rollcall.reader.reading.ReadingOutcome;
import org.rollcall.reader.reading.Trouble;

class TimetableTest {
  private static final Instant NOW = Instant.parse("2026-03-01T00:00:00Z");
  private static final Duration RETRY = Duration.ofSeconds(15);
  private static final Trouble TROUBLE = new Trouble("unreachable", "no answer", "Mend.");
  private static final Timetable HOURLY = new Timetable(Duration.ofHours(1), RETRY);
  private static final Timetable ON_REQUEST = new Timetable(null, RETRY);

  @Test
  void withoutScheduleNothingIsDueAndWithOneTheFirstIsDueAtOnceOrAfterTheLast() {
    assertThat(ON_REQUEST.first(NOW, Optional.empty())).isEmpty();
    assertThat(HOURLY.first(NOW, Optional.empty())).contains(NOW);
    assertThat(HOURLY.first(NOW, Optional.of(NOW.minusSeconds(600))))
        .contains(NOW.plusSeconds(3000));
    assertThat(HOURLY.first(NOW, Optional.of(NOW.minusSeconds(7200)))).contains(NOW);
  }

  @Test
  void aFailedPassIsTriedAgainSoonAndARefusedOneWaitsForItsTurn() {
    var failed = new ReadingOutcome.Failed(Counts.NONE, TROUBLE);
    var refused = new ReadingOutcome.Refused(Counts.NONE, TROUBLE);
    var complete = new ReadingOutcome.Complete(Counts.NONE);

    assertThat(HOURLY.after(failed, NOW)).contains(NOW.plus(RETRY));
    assertThat(HOURLY.after(refused, NOW)).contains(NOW.plusSeconds(3600));
    assertThat(HOURLY.after(complete, NOW)).contains(NOW.plusSeconds(3600));
    assertThat(ON_REQUEST.after(complete, NOW)).isEmpty();
  }
}
