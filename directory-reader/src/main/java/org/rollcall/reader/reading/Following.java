package org.rollcall.reader.reading;

import java.util.Objects;

/** What came of following a directory's changes. */
public sealed interface Following {
  /**
   * It was asked what has changed.
   *
   * @param outcome how that ended; a refused one takes a full pass to go on
   */
  record Ended(ReadingOutcome outcome) implements Following {
    public Ended {
      Objects.requireNonNull(outcome, "outcome");
    }
  }

  /** There is no position from which changes could be told: it takes a complete full pass. */
  record NotFollowed() implements Following {}

  /**
   * A reading of that directory is running.
   *
   * @param holder the reader that does it
   */
  record AlreadyRunning(String holder) implements Following {
    public AlreadyRunning {
      Objects.requireNonNull(holder, "holder");
    }
  }
}
