package org.rollcall.reader.entry;

import java.util.Objects;

/** What came of writing under a tenure. */
public sealed interface Kept {
  /**
   * It is written, and what is to be told is in the outbox.
   *
   * @param pages how many pages of messages it made
   * @param counts what it added
   */
  record Written(int pages, Counts counts) implements Kept {
    public Written {
      Objects.requireNonNull(counts, "counts");
    }
  }

  /** The tenure was lost: nothing is written. */
  record Fenced() implements Kept {}
}
