package org.rollcall.reader.reading;

import java.time.Instant;
import java.util.Objects;

/** How telling what has changed ended. */
public sealed interface ChangesEnd {
  /** All that there was is told. */
  record UpToDate() implements ChangesEnd {}

  /**
   * The position is no good (any more): only a full pass helps, under all its guards. That is never
   * a reason to believe that anything is gone.
   *
   * @param trouble why, e.g. another domain controller answers
   */
  record StartOver(Trouble trouble) implements ChangesEnd {
    public StartOver {
      Objects.requireNonNull(trouble, "trouble");
    }
  }

  /**
   * It could not be told, or not all of it. The position after the last page taken stays good.
   *
   * @param trouble why
   */
  record NotTold(Trouble trouble) implements ChangesEnd {
    public NotTold {
      Objects.requireNonNull(trouble, "trouble");
    }
  }

  /**
   * The directory asks to be left alone for a while. The position after the last page stays good.
   *
   * @param until not before
   * @param trouble why
   */
  record NotBefore(Instant until, Trouble trouble) implements ChangesEnd {
    public NotBefore {
      Objects.requireNonNull(until, "until");
      Objects.requireNonNull(trouble, "trouble");
    }
  }

  /** Whoever took the pages wanted no more. */
  record Stopped() implements ChangesEnd {}
}
