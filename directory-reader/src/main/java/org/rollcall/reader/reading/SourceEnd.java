package org.rollcall.reader.reading;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

/** How reading a whole directory ended. Only {@link Complete} allows to speak of absence. */
public sealed interface SourceEnd {
  /**
   * Every page came, and the directory said that it was the last.
   *
   * @param after the position from which on changes have to be told so that nothing is missed;
   *     empty if the source cannot tell changes
   */
  record Complete(Optional<Cursor> after) implements SourceEnd {
    public Complete {
      Objects.requireNonNull(after, "after");
    }

    /** Complete, of a source that cannot tell changes. */
    public Complete() {
      this(Optional.empty());
    }
  }

  /**
   * Some of it came, or may be missing.
   *
   * @param trouble why
   */
  record Incomplete(Trouble trouble) implements SourceEnd {
    public Incomplete {
      Objects.requireNonNull(trouble, "trouble");
    }
  }

  /**
   * Nothing came at all.
   *
   * @param trouble why
   */
  record NotRead(Trouble trouble) implements SourceEnd {
    public NotRead {
      Objects.requireNonNull(trouble, "trouble");
    }
  }

  /**
   * The directory asks to be left alone for a while; the pass can go on at its last checkpoint
   * then.
   *
   * @param until not before
   * @param trouble why
   */
  record NotBefore(Instant until, Trouble trouble) implements SourceEnd {
    public NotBefore {
      Objects.requireNonNull(until, "until");
      Objects.requireNonNull(trouble, "trouble");
    }
  }

  /** Whoever took the pages wanted no more. */
  record Stopped() implements SourceEnd {}
}
