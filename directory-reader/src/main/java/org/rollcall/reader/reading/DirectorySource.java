package org.rollcall.reader.reading;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rollcall.reader.entry.DirectoryEntry;

/**
 * A directory that can be read. Trouble is an answer here, never an exception, so that nobody can
 * take it for an empty directory. Every call may block; calls may come from several threads, but
 * only one of {@link #readAll} and {@link #changes} is under way at a time.
 */
public interface DirectorySource extends AutoCloseable {
  /**
   * Reads everything, hidden entries too, page by page. Holds a few pages in memory at a time.
   *
   * @param resume where an earlier pass that broke off had said it could be resumed ({@link
   *     Pages#checkpoint}); null to begin at the beginning
   */
  SourceEnd readAll(@Nullable Cursor resume, Pages pages);

  /** Reads everything from the beginning. */
  default SourceEnd readAll(Pages pages) {
    return readAll(null, pages);
  }

  /**
   * Whether there may be something to tell that came after a position. Cheap: it is asked about
   * once a second. In doubt, and in trouble, true, so that {@link #changes} says what is wrong.
   */
  boolean hasNews(Cursor since);

  /**
   * Asks to be woken when the directory tells a change by itself, over a connection that the source
   * keeps (after its first {@link #changes} call). Asked once, before any other call; a source that
   * only knows what it asks for never wakes anybody.
   *
   * @param wake returns at once, may be run on any thread and more often than needed
   */
  default void onNews(Runnable wake) {}

  /** Tells what has changed since a position, page by page. */
  ChangesEnd changes(Cursor since, ChangePages pages);

  /**
   * Reads one entry by its immutable id.
   *
   * @param id as in {@link org.rollcall.contracts.EntryKey#id()}
   */
  Sighting readOne(String id);

  /** Whether reading could begin now. */
  Optional<Trouble> check();

  /** By which means this source reads, and what is worth knowing about that. */
  SourceStatus status();

  /** Lets go of connections that are kept between calls. It can be used again afterwards. */
  @Override
  void close();

  /** Takes pages as they come. */
  @FunctionalInterface
  interface Pages {
    /**
     * Takes a page of at most 500 entries.
     *
     * @return false to stop reading
     */
    boolean take(List<DirectoryEntry> page);

    /**
     * Says that the pass could be resumed here if it broke off now: everything before is taken.
     *
     * @return false to stop reading
     */
    default boolean checkpoint(Cursor resume) {
      return true;
    }
  }

  /** Takes pages of changes as they come. */
  @FunctionalInterface
  interface ChangePages {
    /**
     * Takes a page.
     *
     * @return false to stop
     */
    boolean take(ChangePage page);
  }
}
