package org.rollcall.reader.memory;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.rollcall.reader.entry.DirectoryEntry;
import org.rollcall.reader.reading.ChangePage;
import org.rollcall.reader.reading.ChangesEnd;
import org.rollcall.reader.reading.Cursor;
import org.rollcall.reader.reading.DirectorySource;
import org.rollcall.reader.reading.Sighting;
import org.rollcall.reader.reading.SourceEnd;
import org.rollcall.reader.reading.SourceStatus;
import org.rollcall.reader.reading.Trouble;

/**
 * A directory in memory that tests change, and that can break off or overlook entries. It may keep
 * a history, from which it tells changes and goes on with a pass that broke off. Used by one test.
 */
public final class InMemorySource implements DirectorySource {
  private final Map<String, DirectoryEntry> entries = new TreeMap<>();
  private final List<String> history = new ArrayList<>();
  private final Set<String> hiddenFromPasses = new HashSet<>();
  private final int pageSize;
  private boolean followed;
  private int pagesUntilTrouble = Integer.MAX_VALUE;
  private @Nullable Trouble trouble;
  private @Nullable Trouble troubleById;
  private @Nullable String troubledId;
  private @Nullable ChangesEnd changesEnd;
  private @Nullable Instant notBefore;
  private Runnable betweenPages = () -> {};

  public InMemorySource(int pageSize) {
    this.pageSize = pageSize;
  }

  /** Tells changes from now on, and lets passes be resumed. */
  public synchronized InMemorySource followed() {
    followed = true;
    return this;
  }

  public synchronized InMemorySource put(DirectoryEntry entry) {
    entries.put(entry.key().id(), entry);
    history.add(entry.key().id());
    return this;
  }

  public synchronized void remove(String id) {
    entries.remove(id);
    history.add(id);
  }

  public synchronized void clear() {
    history.addAll(entries.keySet());
    entries.clear();
  }

  /** The ids of what is in it. */
  public synchronized Set<String> ids() {
    return Set.copyOf(entries.keySet());
  }

  /** The ids that were touched after a position. */
  public synchronized List<String> touchedAfter(String cursor) {
    return List.copyOf(history.subList(Integer.parseInt(cursor), history.size()));
  }

  /** The entry with that id. */
  public synchronized @Nullable DirectoryEntry entry(String id) {
    return entries.get(id);
  }

  /** Calls an entry deleted in its changes though it is there. */
  public synchronized void sayChanged(String id) {
    history.add(id);
  }

  public synchronized void breakOffAfter(int pages, @Nullable Trouble why) {
    pagesUntilTrouble = pages;
    trouble = why;
  }

  /** Asks to be left alone when full passes break off. */
  public synchronized void notBefore(@Nullable Instant until) {
    notBefore = until;
  }

  public synchronized void failById(@Nullable Trouble why) {
    troubledId = null;
    troubleById = why;
  }

  /** Does not answer for that entry alone. */
  public synchronized void failById(String id, Trouble why) {
    troubledId = id;
    troubleById = why;
  }

  /** Tells changes no more but ends so; null to tell them again. */
  public synchronized void endChangesWith(@Nullable ChangesEnd end) {
    changesEnd = end;
  }

  public synchronized void overlook(@Nullable String id) {
    hiddenFromPasses.clear();
    if (id != null) {
      hiddenFromPasses.add(id);
    }
  }

  public void betweenPages(Runnable what) {
    betweenPages = what;
  }

  @Override
  public SourceEnd readAll(@Nullable Cursor resume, Pages pages) {
    List<DirectoryEntry> all;
    Cursor after;
    synchronized (this) {
      String done = resume == null ? "" : resume.text().substring(resume.text().indexOf(' ') + 1);
      after =
          new Cursor(
              resume == null
                  ? Integer.toString(history.size())
                  : resume.text().substring(0, resume.text().indexOf(' ')));
      all =
          entries.values().stream()
              .filter(entry -> entry.key().id().compareTo(done) > 0)
              .filter(entry -> !hiddenFromPasses.contains(entry.key().id()))
              .toList();
    }
    int page = 0;
    for (int from = 0; from < all.size(); from += pageSize) {
      if (trouble != null && page++ >= pagesUntilTrouble) {
        return brokenOff(page == 1, trouble);
      }
      List<DirectoryEntry> next = all.subList(from, Math.min(all.size(), from + pageSize));
      if (!pages.take(next) || followed && !pages.checkpoint(at(after, next))) {
        return new SourceEnd.Stopped();
      }
      betweenPages.run();
    }
    return new SourceEnd.Complete(followed ? Optional.of(after) : Optional.empty());
  }

  /** Where changes are told from after the pass, and the last entry taken. */
  private static Cursor at(Cursor after, List<DirectoryEntry> page) {
    return new Cursor(after.text() + " " + page.getLast().key().id());
  }

  private SourceEnd brokenOff(boolean atOnce, Trouble why) {
    if (notBefore != null) {
      return new SourceEnd.NotBefore(notBefore, why);
    }
    return atOnce ? new SourceEnd.NotRead(why) : new SourceEnd.Incomplete(why);
  }

  @Override
  public synchronized Sighting readOne(String id) {
    if (troubleById != null && (troubledId == null || troubledId.equals(id))) {
      return new Sighting.Unclear(troubleById);
    }
    DirectoryEntry entry = entries.get(id);
    return entry == null ? new Sighting.Absent() : new Sighting.Seen(entry);
  }

  @Override
  public Optional<Trouble> check() {
    return Optional.empty();
  }

  @Override
  public synchronized boolean hasNews(Cursor since) {
    return !followed || Integer.parseInt(since.text()) < history.size();
  }

  @Override
  public ChangesEnd changes(Cursor since, ChangePages pages) {
    if (!followed) {
      return new ChangesEnd.StartOver(
          new Trouble("not-followed", "a directory in memory is not followed", "Read it whole."));
    }
    int from = Integer.parseInt(since.text());
    while (changesEnd == null && hasNews(new Cursor(Integer.toString(from)))) {
      ChangePage page = page(from);
      if (!pages.take(page)) {
        return new ChangesEnd.Stopped();
      }
      from = Integer.parseInt(page.after().text());
      betweenPages.run();
    }
    return changesEnd == null ? new ChangesEnd.UpToDate() : changesEnd;
  }

  private synchronized ChangePage page(int from) {
    int to = Math.min(history.size(), from + pageSize);
    Map<String, DirectoryEntry> present = new LinkedHashMap<>();
    List<String> gone = new ArrayList<>();
    for (String id : history.subList(from, to)) {
      DirectoryEntry entry = entries.get(id);
      if (entry == null || hiddenFromPasses.contains(id)) {
        gone.add(id);
      } else {
        present.put(id, entry);
      }
    }
    return new ChangePage(List.copyOf(present.values()), gone, new Cursor(Integer.toString(to)));
  }

  @Override
  public SourceStatus status() {
    return followed
        ? new SourceStatus(SourceStatus.Kind.CONTENT_SYNC, "it keeps a history", Map.of())
        : new SourceStatus(SourceStatus.Kind.FULL_PASS, "it is in memory", Map.of());
  }

  @Override
  public void close() {}
}
