package org.rollcall.reader.reading.ldap;

import com.google.common.base.Throwables;
import com.unboundid.ldap.sdk.Entry;
import com.unboundid.ldap.sdk.LDAPConnection;
import com.unboundid.ldap.sdk.LDAPException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import org.rollcall.reader.entry.DirectoryEntry;
import org.rollcall.reader.reading.DirectorySource.Pages;
import org.rollcall.reader.reading.SourceEnd;

/**
 * A search that runs ahead, on a thread of its own, of whoever maps its pages and hands them on: by
 * a page in the queue and one in the making, so that memory stays bounded and a slow taker slows
 * the server down. Single use.
 */
final class ReadAhead {
  private static final int WAITING_PAGES = 1;
  private static final long LOOK_MILLIS = 100;

  private final LdapReading reading;
  private final LDAPConnection connection;
  private final BlockingQueue<Step> steps = new ArrayBlockingQueue<>(WAITING_PAGES);
  private volatile boolean given;
  private volatile boolean over;

  /**
   * @param connection the search's own; closed at the end, whatever the end is
   */
  ReadAhead(LdapReading reading, LDAPConnection connection) {
    this.reading = reading;
    this.connection = connection;
  }

  /** What runs ahead. */
  @FunctionalInterface
  interface Search {
    /**
     * Searches, and gives pages of at most 500 entries as they come.
     *
     * @return how it ended, if everything that was given is taken
     */
    SourceEnd into(ReadAhead ahead) throws LDAPException;
  }

  /** What has come: a page, the end, or what broke on the way: whoever waits must hear of it. */
  private sealed interface Step {
    record Page(List<Entry> entries) implements Step {}

    record End(SourceEnd end) implements Step {}

    record Broke(Throwable cause) implements Step {}
  }

  /** Runs the search and hands its pages on, on the caller's thread. */
  SourceEnd handOn(Search search, Around around, Pages pages) {
    Thread ahead =
        Thread.ofPlatform().daemon().name("rollcall-ldap-ahead").start(() -> run(search));
    try {
      while (true) {
        switch (steps.take()) {
          case Step.Page page -> {
            Optional<SourceEnd> end = hand(page.entries(), around, pages);
            if (end.isPresent()) {
              return end.get();
            }
          }
          case Step.End end -> {
            return end.end();
          }
          case Step.Broke broke -> {
            Throwables.throwIfUnchecked(broke.cause());
            throw new IllegalStateException(broke.cause());
          }
        }
      }
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      return new SourceEnd.Stopped();
    } finally {
      over = true;
      connection.close();
      ahead.interrupt();
    }
  }

  /**
   * Gives a page; waits while the one before it is still in the queue.
   *
   * @return false if nobody wants any more
   */
  boolean give(List<Entry> page) {
    if (page.isEmpty()) {
      return !over;
    }
    given = true;
    return put(new Step.Page(page));
  }

  private void run(Search search) {
    Step last;
    try {
      last = new Step.End(search.into(this));
    } catch (LDAPException cause) {
      last = new Step.End(broken(cause));
    } catch (RuntimeException | Error cause) {
      last = new Step.Broke(cause);
    }
    put(last);
  }

  private SourceEnd broken(LDAPException cause) {
    var trouble = LdapTrouble.of(cause, reading.settings());
    return given ? new SourceEnd.Incomplete(trouble) : new SourceEnd.NotRead(trouble);
  }

  private boolean put(Step step) {
    try {
      while (!over) {
        if (steps.offer(step, LOOK_MILLIS, TimeUnit.MILLISECONDS)) {
          return true;
        }
      }
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
    }
    return false;
  }

  /** Maps a page and hands it on; an end is an end of the whole search. */
  private Optional<SourceEnd> hand(List<Entry> entries, Around around, Pages pages) {
    List<DirectoryEntry> page = new ArrayList<>(entries.size());
    for (Entry entry : entries) {
      Optional<DirectoryEntry> mapped;
      try {
        mapped = reading.mapping().map(entry, around);
      } catch (LDAPException notEvaluated) {
        return Optional.of(
            new SourceEnd.Incomplete(LdapTrouble.unreadableList(reading.settings())));
      }
      if (mapped.isEmpty()) {
        return Optional.of(new SourceEnd.Incomplete(LdapTrouble.noImmutableId(reading.settings())));
      }
      page.add(mapped.get());
    }
    return pages.take(page) ? Optional.empty() : Optional.of(new SourceEnd.Stopped());
  }
}
