package org.rollcall.reader.reading;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.rollcall.contracts.EntryKey;
import org.rollcall.reader.entry.Batch;
import org.rollcall.reader.entry.Closing;
import org.rollcall.reader.entry.Counts;
import org.rollcall.reader.entry.DirectoryEntry;
import org.rollcall.reader.entry.Kept;
import org.rollcall.reader.entry.KnownEntries;
import org.rollcall.reader.progress.Bookmark;
import org.rollcall.reader.progress.Reached;

/** What a reading has written so far, and the ways in which it can end. Used by one thread. */
final class Attempt {
  static final Trouble LEASE_LOST =
      new Trouble(
          "lease-lost",
          "the lease on the directory ended before the reading did",
          "Nothing to mend if another reader took over; else look at the database's load.");

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
    return keep(seen, Optional.empty());
  }

  /**
   * Writes what was seen, and that the pass could be resumed after it.
   *
   * @return false if the lease is lost, and nothing is written
   */
  boolean keep(List<DirectoryEntry> seen, Optional<Reached> reached) {
    return switch (entries.keep(begun.pass(), new Batch(pages, seen, reached))) {
      case Kept.Written written -> {
        pages += written.pages();
        counts = counts.plus(written.counts());
        yield true;
      }
      case Kept.Fenced ignored -> false;
    };
  }

  /** Counts each entry once, and those that a resumed pass had seen before. */
  void sawInAll(long seen) {
    counts = new Counts(seen, counts.changed(), counts.fresh(), counts.vanished());
  }

  /**
   * Ends it as complete.
   *
   * @param after from where on changes are to be told after a full pass
   */
  ReadingOutcome finish(List<EntryKey> vanished, Optional<Bookmark> after) {
    Closing closing =
        new Closing(
            begun.reading().kind().told(),
            pages,
            counts,
            begun.reading().startedAt(),
            clock.instant(),
            after);
    return switch (entries.finish(begun.pass(), vanished, closing)) {
      case Kept.Written written -> new ReadingOutcome.Complete(counts.plus(written.counts()));
      case Kept.Fenced ignored -> leaseLost();
    };
  }

  ReadingOutcome refuse(Trouble trouble) {
    return new ReadingOutcome.Refused(counts, trouble);
  }

  ReadingOutcome breakOff(Trouble trouble) {
    return new ReadingOutcome.Refused(counts, trouble, true);
  }

  ReadingOutcome fail(Trouble trouble) {
    return new ReadingOutcome.Failed(counts, trouble);
  }

  ReadingOutcome fail(Trouble trouble, Instant notBefore) {
    return new ReadingOutcome.Failed(counts, trouble, Optional.of(notBefore));
  }

  ReadingOutcome leaseLost() {
    return breakOff(LEASE_LOST);
  }
}
