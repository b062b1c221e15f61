package org.rollcall.reader.timetable;

import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rollcall.reader.reading.ReadingOutcome;

/**
 * What is due for one directory: a full pass, a look at its changes, or nothing because it asked to
 * be left alone. Thread-safe.
 */
public final class Agenda {
  private static final Duration LONGEST_DELAY = Duration.ofMinutes(5);
  private static final Duration LONGEST_ELSEWHERE = Duration.ofMinutes(5);
  private static final Duration SOON = Duration.ofSeconds(1);
  private static final int MOST_DOUBLINGS = 8;

  private final Timetable timetable;
  private final Duration changesEvery;
  private Optional<Instant> fullDue = Optional.empty();
  private Instant lookDue = Instant.MIN;
  private Instant notBefore = Instant.MIN;
  private int failures;
  private int brokenOff;
  private @Nullable Instant elsewhereSince;

  /**
   * An agenda on which nothing but a look is due.
   *
   * @param changesEvery how often it is looked whether something has changed
   */
  public Agenda(Timetable timetable, Duration changesEvery) {
    this.timetable = Objects.requireNonNull(timetable, "timetable");
    this.changesEvery = Objects.requireNonNull(changesEvery, "changesEvery");
  }

  /**
   * Puts the first full pass down.
   *
   * @param last when the last complete one ended; empty if there was none that still counts
   */
  synchronized void begin(Instant now, boolean atStart, Optional<Instant> last) {
    fullDue = atStart ? Optional.of(now) : timetable.first(now, last);
  }

  synchronized boolean isQuiet(Instant now) {
    return now.isBefore(notBefore);
  }

  synchronized boolean isFullDue(Instant now) {
    return !isQuiet(now) && fullDue.filter(due -> !due.isAfter(now)).isPresent();
  }

  synchronized boolean isLookDue(Instant now) {
    return !isQuiet(now) && !lookDue.isAfter(now);
  }

  /** Until it has ended it counts as due again soon: it may break off without a word. */
  synchronized void fullBegins(Instant now) {
    fullDue = timetable.soon(now);
  }

  synchronized void fullEnded(ReadingOutcome outcome, Instant now) {
    keepQuiet(outcome);
    fullDue = timetable.after(outcome, now).map(due -> later(due, notBefore));
    lookDue = now.plus(changesEvery);
    failures = 0;
    brokenOff = outcome instanceof ReadingOutcome.Complete ? 0 : brokenOff;
    elsewhereSince = null;
  }

  /** The full pass broke off, and trying again may help: later and later, by its turn at last. */
  synchronized void fullAgain(Instant now) {
    Instant again = now.plus(doubled(brokenOff++));
    fullDue = Optional.of(later(fullDue.filter(again::isAfter).orElse(again), notBefore));
  }

  synchronized void looked(Instant now) {
    lookDue = now.plus(changesEvery);
  }

  synchronized void followed(ReadingOutcome outcome, Instant now) {
    keepQuiet(outcome);
    elsewhereSince = null;
    switch (outcome) {
      case ReadingOutcome.Complete ignored -> {
        failures = 0;
        lookDue = now.plus(changesEvery);
      }
      // Only a full pass helps, under its own guards.
      case ReadingOutcome.Refused ignored -> fullDue = Optional.of(now);
      case ReadingOutcome.Failed ignored -> {
        lookDue = later(now.plus(delay()), notBefore);
        failures++;
      }
    }
  }

  /** The directory told something by itself. After a failure that waits for its turn too. */
  synchronized void news(Instant now) {
    if (failures == 0 && lookDue.isAfter(now)) {
      lookDue = now;
    }
  }

  /**
   * Somebody reads it already.
   *
   * @param here whether it is this reader
   * @return whether another reader has it for long, so that connections need not be kept
   */
  synchronized boolean isBusy(boolean here, Instant now) {
    lookDue = now.plus(SOON);
    Instant since = here ? null : Objects.requireNonNullElse(elsewhereSince, now);
    elsewhereSince = since;
    return since != null && !now.isBefore(since.plus(LONGEST_ELSEWHERE));
  }

  /** How long nothing is due; zero if something is. */
  synchronized Duration untilNext(Instant now) {
    Instant next =
        Stream.concat(fullDue.stream(), Stream.of(lookDue)).min(Instant::compareTo).orElseThrow();
    Instant allowed = later(next, notBefore);
    return allowed.isAfter(now) ? Duration.between(now, allowed) : Duration.ZERO;
  }

  /** When the next full pass is due; empty if only when somebody asks for it. */
  public synchronized Optional<Instant> nextFull() {
    return fullDue;
  }

  /** Until when the directory asked to be left alone; empty if it does not ask now. */
  public synchronized Optional<Instant> notBefore(Instant now) {
    return isQuiet(now) ? Optional.of(notBefore) : Optional.empty();
  }

  private Duration delay() {
    Duration delay = doubled(failures);
    return delay.compareTo(LONGEST_DELAY) < 0 ? delay : LONGEST_DELAY;
  }

  private Duration doubled(int times) {
    return timetable.retry().multipliedBy(1L << Math.min(times, MOST_DOUBLINGS));
  }

  private void keepQuiet(ReadingOutcome outcome) {
    switch (outcome) {
      case ReadingOutcome.Complete ignored -> {}
      case ReadingOutcome.Refused ignored -> {}
      case ReadingOutcome.Failed failed ->
          failed.notBefore().ifPresent(until -> notBefore = later(until, notBefore));
    }
  }

  private static Instant later(Instant one, Instant other) {
    return one.isAfter(other) ? one : other;
  }
}
