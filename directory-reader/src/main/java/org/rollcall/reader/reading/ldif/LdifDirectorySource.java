package org.rollcall.reader.reading.ldif;

import java.io.IOException;
import java.util.ArrayList;
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
import org.rollcall.reader.reading.ldap.ExportedEntries;
import org.rollcall.settings.AddressList;
import org.rollcall.settings.LdifDirectory;

/** A folder of exports as a source: the newest drop is the directory. Thread-safe. */
public final class LdifDirectorySource implements DirectorySource {
  private static final int PAGE = 500;

  /** So many complete drops in a row must not have an entry before it counts as gone. */
  private static final int DROPS_WITHOUT = 2;

  private final Drops drops;
  private final ExportedEntries entries;
  private final LdifTrouble troubles;
  private final DropReading reading;

  private LdifDirectorySource(LdifDirectory settings, ExportedEntries entries) {
    this.drops = new Drops(settings.folder());
    this.entries = entries;
    this.troubles = new LdifTrouble(settings.name());
    this.reading = new DropReading(troubles);
  }

  /**
   * A source for a folder and its lists.
   *
   * @throws IllegalArgumentException if a filter or DN in the settings is none
   */
  public static LdifDirectorySource of(LdifDirectory settings, List<AddressList> lists) {
    return new LdifDirectorySource(
        settings, ExportedEntries.of(settings.name(), settings.baseDn(), settings.filter(), lists));
  }

  @Override
  public SourceEnd readAll(@Nullable Cursor resume, Pages pages) {
    List<Drop> found;
    try {
      found = drops.newestFirst();
    } catch (IOException noFolder) {
      return new SourceEnd.NotRead(troubles.noFolder());
    }
    return found.isEmpty()
        ? new SourceEnd.NotRead(troubles.noDrop())
        : new DropPages(entries, troubles, pages).read(reading, found.getFirst());
  }

  @Override
  public boolean hasNews(Cursor since) {
    return false;
  }

  @Override
  public ChangesEnd changes(Cursor since, ChangePages pages) {
    return new ChangesEnd.StartOver(
        new Trouble(
            "not-followed",
            "exports are read whole",
            "Nothing to mend; the next full pass tells what has changed."));
  }

  /** Absent only if the two newest drops are complete and have no such entry. */
  @Override
  public Sighting readOne(String id) {
    List<Drop> found;
    try {
      found = drops.newestFirst();
    } catch (IOException noFolder) {
      return new Sighting.Unclear(troubles.noFolder());
    }
    if (found.isEmpty()) {
      return new Sighting.Unclear(troubles.noDrop());
    }
    for (Drop drop : found.subList(0, Math.min(DROPS_WITHOUT, found.size()))) {
      Wanted wanted = new Wanted(entries, id);
      Optional<Trouble> trouble = reading.read(drop, wanted);
      if (trouble.isPresent()) {
        return new Sighting.Unclear(trouble.get());
      }
      if (wanted.found().isPresent()) {
        return drop.equals(found.getFirst())
            ? new Sighting.Seen(wanted.found().get())
            : new Sighting.TooSoon();
      }
    }
    return found.size() < DROPS_WITHOUT ? new Sighting.TooSoon() : new Sighting.Absent();
  }

  @Override
  public Optional<Trouble> check() {
    try {
      return drops.newestFirst().isEmpty() ? Optional.of(troubles.noDrop()) : Optional.empty();
    } catch (IOException noFolder) {
      return Optional.of(troubles.noFolder());
    }
  }

  @Override
  public SourceStatus status() {
    return new SourceStatus(
        SourceStatus.Kind.FULL_PASS,
        "exports are read whole",
        Map.of("lists", "by rule", "gone", "after two complete drops without it"));
  }

  @Override
  public void close() {}

  /** Collects the newest drop's entries into pages. Used by one thread. */
  private static final class DropPages {
    private final ExportedEntries entries;
    private final LdifTrouble troubles;
    private final Pages pages;
    private final List<DirectoryEntry> page = new ArrayList<>(PAGE);
    private boolean stopped;

    DropPages(ExportedEntries entries, LdifTrouble troubles, Pages pages) {
      this.entries = entries;
      this.troubles = troubles;
      this.pages = pages;
    }

    SourceEnd read(DropReading reading, Drop drop) {
      Optional<Trouble> trouble =
          reading.read(
              drop,
              entry -> {
                if (!entries.isRead(entry)) {
                  return Optional.empty();
                }
                Optional<DirectoryEntry> mapped = entries.map(entry);
                return mapped.isEmpty()
                    ? Optional.of(troubles.noImmutableId(drop))
                    : add(mapped.get(), drop);
              });
      if (trouble.isEmpty()) {
        hand();
      }
      return stopped
          ? new SourceEnd.Stopped()
          : trouble.<SourceEnd>map(SourceEnd.Incomplete::new).orElseGet(SourceEnd.Complete::new);
    }

    private Optional<Trouble> add(DirectoryEntry entry, Drop drop) {
      page.add(entry);
      if (page.size() == PAGE) {
        hand();
      }
      return stopped ? Optional.of(troubles.incomplete(drop)) : Optional.empty();
    }

    private void hand() {
      if (!page.isEmpty() && !stopped) {
        stopped = !pages.take(List.copyOf(page));
        page.clear();
      }
    }
  }
}
