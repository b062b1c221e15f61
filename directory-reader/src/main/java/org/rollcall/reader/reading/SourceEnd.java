package org.rollcall.reader.reading;

import java.util.Objects;

/** How reading a whole directory ended. Only {@link Complete} allows to speak of absence. */
public sealed interface SourceEnd {
  /** Every page came, and the directory said that it was the last. */
  record Complete() implements SourceEnd {}

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

  /** Whoever took the pages wanted no more. */
  record Stopped() implements SourceEnd {}
}
