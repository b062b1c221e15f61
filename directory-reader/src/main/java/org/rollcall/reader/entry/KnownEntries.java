package org.rollcall.reader.entry;

import java.util.List;
import org.rollcall.contracts.EntryKey;

/**
 * What the reader remembers of every directory, and what it owes to those who listen. Each writing
 * call is one transaction that proves the tenure first. Thread-safe; every call may block.
 */
public interface KnownEntries {
  /**
   * Remembers entries as seen by this pass, and puts the observations that its {@link Pass.Telling}
   * asks for into the outbox.
   *
   * @param pagesBefore how many pages this reading has sent already
   */
  Kept keep(Pass pass, int pagesBefore, List<DirectoryEntry> seen);

  /** Counts what this pass has not seen. */
  Absences absences(Pass pass);

  /** What this pass has not seen, in the order of ids. */
  List<EntryKey> missing(Pass pass);

  /**
   * Closes a complete reading: marks the vanished as gone, tells so, tells that the reading is
   * finished, and closes its record. A full pass also tells again which entries went earlier, if
   * they were told under another organisation.yaml, or if it tells everything.
   *
   * @param vanished may be empty
   */
  Kept finish(Pass pass, List<EntryKey> vanished, Closing closing);

  /**
   * How much a pass misses.
   *
   * @param known entries that are there as far as we know, the missing ones among them
   * @param missing those that the pass has not seen
   */
  record Absences(long known, long missing) {}
}
