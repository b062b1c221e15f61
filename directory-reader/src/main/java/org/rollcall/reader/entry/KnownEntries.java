package org.rollcall.reader.entry;

import java.util.List;
import java.util.Optional;
import org.rollcall.contracts.EntryKey;
import org.rollcall.reader.progress.SeenIds;

/**
 * What the reader remembers of every directory, and what it owes to those who listen. Each writing
 * call is one transaction that proves the tenure first. Thread-safe; every call may block.
 */
public interface KnownEntries {
  /**
   * Remembers what is new or has changed, and puts the observations that the pass's {@link
   * Pass.Telling} asks for into the outbox. What is unchanged is not written at all.
   */
  Kept keep(Pass pass, Batch batch);

  /** Keeps entries of a pass that cannot be resumed. */
  default Kept keep(Pass pass, int pagesBefore, List<DirectoryEntry> seen) {
    return keep(pass, new Batch(pagesBefore, seen, Optional.empty()));
  }

  /**
   * Remembers and tells a page of changes as a complete reading of its own, and moves the position
   * behind it. If nothing in it is new, nothing is told and no reading is written down: only the
   * position moves.
   */
  Kept change(Pass pass, ChangeSet changes);

  /** Those of these ids that are known and not gone. */
  List<EntryKey> here(String directory, List<String> ids);

  /**
   * Compares what is known with what this pass has seen.
   *
   * @param most how many keys are wanted at most; more are only counted
   */
  Absences absences(Pass pass, SeenIds seen, int most);

  /**
   * Closes a complete reading: marks the vanished as gone, tells so, tells that the reading is
   * finished, and closes its record. A full pass also tells again which entries went earlier, if
   * they were told under another organisation.yaml, or if it tells everything; and it writes the
   * new position and forgets its checkpoint.
   *
   * @param vanished may be empty
   */
  Kept finish(Pass pass, List<EntryKey> vanished, Closing closing);

  /**
   * How much a pass misses.
   *
   * @param known entries that are there as far as we know, the missing ones among them
   * @param missing those that the pass has not seen
   * @param first the first of the missing ones, in the order of ids
   */
  record Absences(long known, long missing, List<EntryKey> first) {
    public Absences {
      first = List.copyOf(first);
    }
  }
}
