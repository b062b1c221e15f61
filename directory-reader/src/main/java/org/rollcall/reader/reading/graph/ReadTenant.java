package org.rollcall.reader.reading.graph;

import com.google.common.collect.Lists;
import com.google.common.hash.BloomFilter;
import com.google.common.hash.Funnels;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rollcall.reader.entry.DirectoryEntry;
import org.rollcall.reader.group.Memberships;
import org.rollcall.reader.reading.Cursor;
import org.rollcall.reader.reading.DirectorySource.Pages;
import org.rollcall.reader.reading.SourceEnd;
import org.rollcall.reader.reading.Trouble;
import org.rollcall.reader.reading.graph.NotAnswered.Why;
import org.rollcall.reader.reading.graph.json.GraphPosition;

/**
 * A full pass: the first rounds of the three queries. An object that Graph calls removed after the
 * pass has told it cannot be untold here; its id stays in doubt in the position, and is asked for
 * when changes are told. Single use.
 */
final class ReadTenant {
  /** More deletions while a pass runs than this are no ordinary day. */
  private static final int MOST_DOUBTFUL = 1_000;

  private static final int EXPECTED = 1_000_000;

  private final GraphReading reading;
  private final Pages pages;
  private final BloomFilter<CharSequence> told =
      BloomFilter.create(Funnels.stringFunnel(StandardCharsets.UTF_8), EXPECTED, 0.001);
  private final List<String> doubtful = new ArrayList<>();
  private boolean resumed;
  private boolean begun;

  ReadTenant(GraphReading reading, Pages pages) {
    this.reading = reading;
    this.pages = pages;
  }

  SourceEnd carryOut(@Nullable Cursor resume) {
    Optional<GraphPosition> from =
        resume == null ? Optional.of(GraphPosition.BEGINNING) : GraphPosition.read(resume);
    if (from.isEmpty() || !reading.objects().holdsAll(from.get().links().values())) {
      return new SourceEnd.NotRead(reading.troubles().notOurPosition());
    }
    resumed = resume != null;
    doubtful.addAll(from.get().doubtful());
    try {
      return read(from.get());
    } catch (NotAnswered notAnswered) {
      return switch (notAnswered.why()) {
        case Why.Later later -> new SourceEnd.NotBefore(later.until(), later.trouble());
        case Why.Failed failed -> brokenOff(failed.trouble());
        case Why.PositionLost lost -> brokenOff(lost.trouble());
        case Why.NoSuchObject none -> brokenOff(none.trouble());
      };
    }
  }

  private SourceEnd brokenOff(Trouble trouble) {
    return begun ? new SourceEnd.Incomplete(trouble) : new SourceEnd.NotRead(trouble);
  }

  private SourceEnd read(GraphPosition from) throws NotAnswered {
    GroupRound round = GroupRound.everything(reading.objects());
    begun = true;
    Memberships memberships = round.memberships();
    GraphPosition position = groupsRead(from, round, memberships);
    if (!tell(round.groups(), memberships)) {
      return new SourceEnd.Stopped();
    }
    for (Kind kind : List.of(Kind.CONTACTS, Kind.USERS)) {
      if (isDone(position, kind)) {
        continue;
      }
      Optional<GraphPosition> read = read(kind, position.inTheMiddleOf(kind.path()), memberships);
      if (read.isEmpty()) {
        return new SourceEnd.Stopped();
      }
      position = read.get();
    }
    if (doubtful.size() > MOST_DOUBTFUL) {
      return new SourceEnd.Incomplete(reading.troubles().tooRestless());
    }
    Optional<Cursor> after = position.inTheMiddleOf(null).doubting(doubtful).cursor();
    return after.isPresent()
        ? new SourceEnd.Complete(after)
        : new SourceEnd.Incomplete(reading.troubles().notAsExpected("has links that are too long"));
  }

  /** A pass that goes on keeps its first link: what changed since then is told after it. */
  private GraphPosition groupsRead(GraphPosition from, GroupRound round, Memberships memberships) {
    String earlier = from.links().get(Kind.GROUPS.path());
    String link = earlier == null ? round.link() : earlier;
    reading.picture().set(memberships, link, earlier != null);
    return from.with(Kind.GROUPS.path(), link);
  }

  private static boolean isDone(GraphPosition position, Kind kind) {
    return position.links().containsKey(kind.path()) && !kind.path().equals(position.doing());
  }

  /** Reads one kind to its delta link; empty if nobody wants more. */
  private Optional<GraphPosition> read(Kind kind, GraphPosition from, Memberships memberships)
      throws NotAnswered {
    GraphPosition position = from;
    DeltaPage page;
    do {
      String link = position.links().get(kind.path());
      page = link == null ? reading.objects().begin(kind) : reading.objects().goOn(kind, link);
      noteRemoved(page);
      if (!tell(page.present(), memberships)) {
        return Optional.empty();
      }
      position = position.with(kind.path(), page.link());
      if (!page.last() && !checkpoint(position)) {
        return Optional.empty();
      }
    } while (!page.last());
    GraphPosition done = position.inTheMiddleOf(null);
    return checkpoint(done) ? Optional.of(done) : Optional.empty();
  }

  private void noteRemoved(DeltaPage page) {
    page.removed().stream().filter(id -> resumed || told.mightContain(id)).forEach(doubtful::add);
  }

  private boolean checkpoint(GraphPosition position) {
    return doubtful.size() > MOST_DOUBTFUL
        || position.doubting(doubtful).cursor().map(pages::checkpoint).orElse(true);
  }

  private boolean tell(List<ObjectSeen> seen, Memberships memberships) throws NotAnswered {
    for (List<ObjectSeen> part : Lists.partition(seen, GraphReading.PAGE)) {
      List<DirectoryEntry> entries = reading.entries(part, memberships);
      entries.forEach(entry -> told.put(entry.key().id()));
      if (!entries.isEmpty() && !pages.take(entries)) {
        return false;
      }
    }
    return true;
  }
}
