package org.rollcall.reader.reading;

import java.util.Objects;
import org.rollcall.reader.entry.DirectoryEntry;

/** What came of looking for one entry by its immutable id. */
public sealed interface Sighting {
  /**
   * It is there.
   *
   * @param entry as it is now
   */
  record Seen(DirectoryEntry entry) implements Sighting {
    public Seen {
      Objects.requireNonNull(entry, "entry");
    }
  }

  /** The directory answered, and it is not in the part of it that we read. */
  record Absent() implements Sighting {}

  /**
   * The directory answered without it, and that is too little to say that it is gone: a source that
   * cannot be asked by id wants to miss it twice. The entry stays known, and is asked for again.
   */
  record TooSoon() implements Sighting {}

  /**
   * The directory did not answer the question. That is no absence.
   *
   * @param trouble why
   */
  record Unclear(Trouble trouble) implements Sighting {
    public Unclear {
      Objects.requireNonNull(trouble, "trouble");
    }
  }
}
