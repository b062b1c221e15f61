package org.rollcall.reader.timetable;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rollcall.reader.reading.ReadingOutcome;

/**
 * When the next full pass of a directory is due. A pass that failed, or that another reader
 * prevented, is tried again soon; one that was refused waits for its turn, since reading again at
 * once would only give the same.
 *
 * @param schedule time between passes; null for none of its own accord
 * @param retry time until a failed or prevented pass is tried again
 */
public record Timetable(@Nullable Duration schedule, Duration retry) {
  /**
   * When the first pass after a start is due.
   *
   * @param last when the last complete one ended; empty if there was none that still counts, so
   *     that one is due at once
   */
  public Optional<Instant> first(Instant start, Optional<Instant> last) {
    return Optional.ofNullable(schedule)
        .map(every -> last.map(at -> at.plus(every)).filter(start::isBefore).orElse(start));
  }

  /** When the next is due after one that ended so. */
  public Optional<Instant> after(ReadingOutcome outcome, Instant now) {
    return switch (outcome) {
      case ReadingOutcome.Complete ignored -> regular(now);
      case ReadingOutcome.Refused ignored -> regular(now);
      case ReadingOutcome.Failed ignored -> soon(now);
    };
  }

  /** When the next is due after one that could not begin or broke off. */
  public Optional<Instant> soon(Instant now) {
    return Optional.of(
        now.plus(schedule != null && schedule.compareTo(retry) < 0 ? schedule : retry));
  }

  private Optional<Instant> regular(Instant now) {
    return Optional.ofNullable(schedule).map(now::plus);
  }
}
