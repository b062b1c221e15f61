package org.rollcall.classifier.hr;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * One row of the feed: one employment of a person.
 *
 * @param category HR's word for the kind of employment
 * @param status what HR says about it
 * @param start its first day; empty if not said
 * @param end its last day; empty if not said
 */
public record Employment(
    String category, Status status, Optional<LocalDate> start, Optional<LocalDate> end) {
  public Employment {
    Objects.requireNonNull(category, "category");
    Objects.requireNonNull(status, "status");
    Objects.requireNonNull(start, "start");
    Objects.requireNonNull(end, "end");
  }

  /** HR's word. */
  public enum Status {
    ACTIVE,
    STARTING,
    LEFT
  }

  /** Whether status and dates together say that somebody works here on that day. */
  boolean isCurrent(LocalDate day) {
    return status == Status.ACTIVE && hasBegun(day) && !hasEnded(day);
  }

  /** Whether status and dates together say that it is over. */
  boolean isOver(LocalDate day) {
    return status == Status.LEFT && end.map(last -> last.isBefore(day)).orElse(true);
  }

  private boolean hasBegun(LocalDate day) {
    return start.map(first -> !first.isAfter(day)).orElse(true);
  }

  private boolean hasEnded(LocalDate day) {
    return end.map(last -> last.isBefore(day)).orElse(false);
  }
}
