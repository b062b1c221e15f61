package org.rollcall.reader.reading;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.rollcall.reader.entry.Counts;

/** How a reading ended. */
public sealed interface ReadingOutcome {
  /** What it met before it ended. */
  Counts counts();

  /** Whether it was cut before its end, so that trying again soon may help. */
  default boolean isBrokenOff() {
    return this instanceof Refused refused && refused.brokenOff();
  }

  /** Complete and believed. */
  record Complete(Counts counts) implements ReadingOutcome {
    public Complete {
      Objects.requireNonNull(counts, "counts");
    }
  }

  /**
   * Read, but not believed: nothing is said to be gone.
   *
   * @param trouble why
   * @param brokenOff whether it was cut before its end, so that trying again soon may help; what
   *     was read to its end and is not believed waits for its turn or for people
   */
  record Refused(Counts counts, Trouble trouble, boolean brokenOff) implements ReadingOutcome {
    public Refused {
      Objects.requireNonNull(counts, "counts");
      Objects.requireNonNull(trouble, "trouble");
    }

    /** Read to its end, but not believed. */
    public Refused(Counts counts, Trouble trouble) {
      this(counts, trouble, false);
    }
  }

  /**
   * Not read.
   *
   * @param trouble why
   * @param notBefore until when the directory asks to be left alone; empty if it does not ask
   */
  record Failed(Counts counts, Trouble trouble, Optional<Instant> notBefore)
      implements ReadingOutcome {
    public Failed {
      Objects.requireNonNull(counts, "counts");
      Objects.requireNonNull(trouble, "trouble");
      Objects.requireNonNull(notBefore, "notBefore");
    }

    /** Not read, by a directory that does not ask to be left alone. */
    public Failed(Counts counts, Trouble trouble) {
      this(counts, trouble, Optional.empty());
    }
  }
}
