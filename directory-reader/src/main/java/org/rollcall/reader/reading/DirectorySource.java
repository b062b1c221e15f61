package org.rollcall.reader.reading;

import java.util.List;
import java.util.Optional;
import org.rollcall.reader.entry.DirectoryEntry;

/**
 * A directory that can be read. Trouble is an answer here, never an exception, so that nobody can
 * take it for an empty directory. Every call may block.
 */
public interface DirectorySource {
  /** Reads everything, hidden entries too, page by page. Holds one page in memory at a time. */
  SourceEnd readAll(Pages pages);

  /**
   * Reads one entry by its immutable id.
   *
   * @param id as in {@link org.rollcall.contracts.EntryKey#id()}
   */
  Sighting readOne(String id);

  /** Whether reading could begin now. */
  Optional<Trouble> check();

  /** Takes pages as they come. */
  @FunctionalInterface
  interface Pages {
    /**
     * Takes a page of at most 500 entries.
     *
     * @return false to stop reading
     */
    boolean take(List<DirectoryEntry> page);
  }
}
