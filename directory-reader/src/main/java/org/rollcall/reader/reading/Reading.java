package org.rollcall.reader.reading;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.rollcall.reader.entry.Counts;

/**
 * One attempt to read a directory.
 *
 * @param id its id; it travels in every page
 * @param directory which directory
 * @param kind all of it, what has changed, or single entries
 * @param holder which reader made it
 * @param startedAt when it began
 * @param finishedAt when it ended; null while it runs
 * @param outcome how it ended; null while it runs
 */
public record Reading(
    UUID id,
    String directory,
    ReadingKind kind,
    String holder,
    Instant startedAt,
    @Nullable Instant finishedAt,
    @Nullable ReadingOutcome outcome) {
  public Reading {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(directory, "directory");
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(holder, "holder");
    Objects.requireNonNull(startedAt, "startedAt");
    if ((finishedAt == null) != (outcome == null)) {
      throw new IllegalArgumentException("a reading that ended has an end and an outcome");
    }
  }

  /** RUNNING, COMPLETE, REFUSED or FAILED. */
  public State state() {
    return switch (outcome) {
      case null -> State.RUNNING;
      case ReadingOutcome.Complete ignored -> State.COMPLETE;
      case ReadingOutcome.Refused ignored -> State.REFUSED;
      case ReadingOutcome.Failed ignored -> State.FAILED;
    };
  }

  /** Why it was refused or failed. */
  public Optional<Trouble> trouble() {
    return switch (outcome) {
      case null -> Optional.empty();
      case ReadingOutcome.Complete ignored -> Optional.empty();
      case ReadingOutcome.Refused refused -> Optional.of(refused.trouble());
      case ReadingOutcome.Failed failed -> Optional.of(failed.trouble());
    };
  }

  /** What it met; nothing while it runs. */
  public Counts counts() {
    return outcome == null ? Counts.NONE : outcome.counts();
  }

  /** Where a reading stands. */
  public enum State {
    RUNNING,
    COMPLETE,
    REFUSED,
    FAILED
  }
}
