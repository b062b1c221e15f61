package org.rollcall.reader.memory;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rollcall.reader.entry.DirectoryEntry;
import org.rollcall.reader.reading.ChangesEnd;
import org.rollcall.reader.reading.Cursor;
import org.rollcall.reader.reading.DirectorySource;
import org.rollcall.reader.reading.Sighting;
import org.rollcall.reader.reading.SourceEnd;
import org.rollcall.reader.reading.SourceStatus;
import org.rollcall.reader.reading.Trouble;

/** A directory in memory that tests change, and that can break off or overlook entries. */
public final class InMemorySource implements DirectorySource {
  private final Map<String, DirectoryEntry> entries = new LinkedHashMap<>();
  private final int pageSize;
  private int pagesUntilTrouble = Integer.MAX_VALUE;
  private @Nullable Trouble trouble;
  private @Nullable Trouble troubleById;
  private @Nullable String overlooked;
  private Runnable betweenPages = () -> {};

  public InMemorySource(int pageSize) {
    this.pageSize = pageSize;
  }

  public InMemorySource put(DirectoryEntry entry) {
    entries.put(entry.key().id(), entry);
    return this;
  }

  public void remove(String id) {
    entries.remove(id);
  }

  public void clear() {
    entries.clear();
  }

  public void breakOffAfter(int pages, @Nullable Trouble why) {
    pagesUntilTrouble = pages;
    trouble = why;
  }

  public void failById(@Nullable Trouble why) {
    troubleById = why;
  }

  public void overlook(@Nullable String id) {
    overlooked = id;
  }

  public void betweenPages(Runnable what) {
    betweenPages = what;
  }

  @Override
  public SourceEnd readAll(@Nullable Cursor resume, Pages pages) {
    List<DirectoryEntry> all =
        new ArrayList<>(
            entries.values().stream().filter(e -> !e.key().id().equals(overlooked)).toList());
    int page = 0;
    for (int from = 0; from < all.size(); from += pageSize) {
      if (trouble != null && page++ >= pagesUntilTrouble) {
        return page == 1 ? new SourceEnd.NotRead(trouble) : new SourceEnd.Incomplete(trouble);
      }
      if (!pages.take(all.subList(from, Math.min(all.size(), from + pageSize)))) {
        return new SourceEnd.Stopped();
      }
      betweenPages.run();
    }
    return new SourceEnd.Complete();
  }

  @Override
  public Sighting readOne(String id) {
    if (troubleById != null) {
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
  public boolean hasNews(Cursor since) {
    return true;
  }

  @Override
  public ChangesEnd changes(Cursor since, ChangePages pages) {
    return new ChangesEnd.StartOver(
        new Trouble("not-followed", "a directory in memory is not followed", "Read it whole."));
  }

  @Override
  public SourceStatus status() {
    return new SourceStatus(SourceStatus.Kind.FULL_PASS, "it is in memory", Map.of());
  }

  @Override
  public void close() {}
}
