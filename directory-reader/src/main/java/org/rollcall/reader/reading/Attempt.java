package org.rollcall.reader.reading;

import java.time.InstantSource;
import java.util.List;
import org.rollcall.contracts.EntryKey;
import org.rollcall.reader.entry.Closing;
import org.rollcall.reader.entry.Counts;
import org.rollcall.reader.entry.DirectoryEntry;
import org.rollcall.reader.entry.Kept;
import org.rollcall.reader.entry.KnownEntries;

/** What a reading has written so far, and the ways in which it can end. Used by one thread. */
final class Attempt {
  private final Beginning.Begun begun;
  private final KnownEntries entries;
  private final InstantSource clock;
  private int pages;
  private Counts counts = Counts.NONE;

  Attempt(Beginning.Begun begun, KnownEntries entries, InstantSource clock) {
    this.begun = begun;
    this.entries = entries;
    this.clock = clock;
  }

  Counts counts() {
    return counts;
  }

  /**
   * Writes what was seen.
   *
   * @return false if the lease is lost, and nothing is written
   */
  boolean keep(List<DirectoryEntry> seen) {
    return switch (entries.keep(begun.pass(), pages, seen)) {
      case Kept.Written written -> {
        pages += written.pages();
        counts = counts.plus(written.counts());
        yield true;
      }
      case Kept.Fenced ignored -> false;
    };
  }

  ReadingOutcome finish(List<EntryKey> vanished) {
    Closing closing =
        new Closing(
            begun.reading().kind().told(),
            pages,
            counts,
            begun.reading().startedAt(),
            clock.instant());
    return switch (entries.finish(begun.pass(), vanished, closing)) {
      case Kept.Written written -> new ReadingOutcome.Complete(counts.plus(written.counts()));
      case Kept.Fenced ignored -> leaseLost();
    };
  }

  ReadingOutcome refuse(Trouble trouble) {
    return new ReadingOutcome.Refused(counts, trouble);
  }

  ReadingOutcome fail(Trouble trouble) {
    return new ReadingOutcome.Failed(counts, trouble);
  }

  ReadingOutcome leaseLost() {
    return refuse(
        new Trouble(
            "lease-lost",
            "the lease on the directory ended before the reading did",
            "Nothing to mend if another reader took over; else look at the database's load."));
  }
}
