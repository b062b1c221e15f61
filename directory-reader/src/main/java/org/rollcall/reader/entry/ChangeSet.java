package org.rollcall.reader.entry;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.rollcall.contracts.EntryKey;
import org.rollcall.reader.progress.Bookmark;

/**
 * A page of changes, each absence in it confirmed.
 *
 * @param present entries as they are now; they may be unchanged
 * @param gone entries that a read by id did not find
 * @param after the position after it
 * @param startedAt when it was begun to be read
 */
public record ChangeSet(
    List<DirectoryEntry> present, List<EntryKey> gone, Bookmark after, Instant startedAt) {
  public ChangeSet {
    present = List.copyOf(present);
    gone = List.copyOf(gone);
    Objects.requireNonNull(after, "after");
    Objects.requireNonNull(startedAt, "startedAt");
  }
}
