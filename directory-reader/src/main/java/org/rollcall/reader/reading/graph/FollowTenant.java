package org.rollcall.reader.reading.graph;

import com.google.common.collect.Lists;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rollcall.reader.entry.DirectoryEntry;
import org.rollcall.reader.group.Memberships;
import org.rollcall.reader.reading.ChangePage;
import org.rollcall.reader.reading.ChangesEnd;
import org.rollcall.reader.reading.Cursor;
import org.rollcall.reader.reading.DirectorySource.ChangePages;
import org.rollcall.reader.reading.graph.NotAnswered.Why;
import org.rollcall.reader.reading.graph.json.GraphPosition;

/**
 * Tells what has changed since a position: groups first, with everybody whose memberships they
 * change, then contacts and users. Every page of Graph's becomes a page here, and its link the
 * position after it. Single use.
 */
final class FollowTenant {
  /** Members asked for one by one; a full pass tells more of them faster. */
  private static final int MOST_CONCERNED = 1_000;

  private final GraphReading reading;
  private final ChangePages pages;

  FollowTenant(GraphReading reading, ChangePages pages) {
    this.reading = reading;
    this.pages = pages;
  }

  ChangesEnd carryOut(Cursor since) {
    Optional<GraphPosition> from = GraphPosition.read(since).filter(this::isWhole);
    if (from.isEmpty()) {
      return new ChangesEnd.StartOver(reading.troubles().notOurPosition());
    }
    try {
      return tell(from.get()) ? new ChangesEnd.UpToDate() : new ChangesEnd.Stopped();
    } catch (MembersUnknown unknown) {
      return new ChangesEnd.StartOver(reading.troubles().membersUnknown());
    } catch (ManyConcerned many) {
      return new ChangesEnd.StartOver(reading.troubles().manyConcerned(MOST_CONCERNED));
    } catch (NotAnswered notAnswered) {
      return switch (notAnswered.why()) {
        case Why.PositionLost lost -> new ChangesEnd.StartOver(lost.trouble());
        case Why.Later later -> new ChangesEnd.NotBefore(later.until(), later.trouble());
        case Why.Failed failed -> new ChangesEnd.NotTold(failed.trouble());
        case Why.NoSuchObject none -> new ChangesEnd.NotTold(none.trouble());
      };
    }
  }

  private boolean isWhole(GraphPosition position) {
    return position.doing() == null
        && position.links().size() == Kind.values().length
        && List.of(Kind.values()).stream()
            .allMatch(kind -> position.links().containsKey(kind.path()))
        && reading.objects().holdsAll(position.links().values());
  }

  private boolean tell(GraphPosition since) throws NotAnswered, MembersUnknown, ManyConcerned {
    GraphPosition from = since;
    if (!from.doubtful().isEmpty()) {
      GraphPosition cleared = from.doubting(List.of());
      if (!hand(List.of(), from.doubtful(), from, cleared)) {
        return false;
      }
      from = cleared;
    }
    reading.picture().forgetUnlessAt(link(from, Kind.GROUPS));
    for (Kind kind : Kind.values()) {
      Optional<GraphPosition> told = tell(kind, from);
      if (told.isEmpty()) {
        return false;
      }
      from = told.get();
    }
    return true;
  }

  /** Tells one kind up to its delta link; empty if nobody wants more. */
  private Optional<GraphPosition> tell(Kind kind, GraphPosition from)
      throws NotAnswered, MembersUnknown, ManyConcerned {
    GraphPosition position = from;
    DeltaPage page;
    do {
      page = reading.objects().goOn(kind, link(position, kind));
      GraphPosition after = position.with(kind.path(), page.link());
      boolean wanted =
          kind == Kind.GROUPS ? tellGroups(page, position, after) : tell(page, position, after);
      if (!wanted) {
        return Optional.empty();
      }
      position = after;
    } while (!page.last());
    return Optional.of(position);
  }

  private boolean tell(DeltaPage page, GraphPosition before, GraphPosition after)
      throws NotAnswered {
    if (page.isEmpty()) {
      return moveOn(before, after);
    }
    Memberships memberships = reading.picture().at(link(before, Kind.GROUPS));
    return hand(reading.entries(page.present(), memberships), page.removed(), before, after);
  }

  private boolean tellGroups(DeltaPage page, GraphPosition before, GraphPosition after)
      throws NotAnswered, MembersUnknown, ManyConcerned {
    Set<String> concerned = reading.picture().moveOver(page, link(before, Kind.GROUPS));
    if (page.isEmpty()) {
      return moveOn(before, after);
    }
    if (concerned.size() > MOST_CONCERNED) {
      throw new ManyConcerned();
    }
    List<ObjectSeen> seen = new ArrayList<>(page.present());
    Set<String> known = new HashSet<>();
    seen.forEach(group -> known.add(group.path()));
    for (String path : concerned) {
      if (known.add(path)) {
        read(path).ifPresent(seen::add);
      }
    }
    Memberships memberships = reading.picture().at(link(after, Kind.GROUPS));
    List<String> perhapsGone = new ArrayList<>(page.removed());
    page.present().stream()
        .filter(group -> group.isWhole() && !group.isEntry())
        .forEach(group -> perhapsGone.add(group.id()));
    return hand(reading.entries(seen, memberships), perhapsGone, before, after);
  }

  /** A member as it is now; one that is not there is told by the query of its own kind. */
  private Optional<ObjectSeen> read(String path) throws NotAnswered {
    Optional<Kind> kind = Kind.ofPath(path);
    return kind.isEmpty()
        ? Optional.empty()
        : reading.objects().one(kind.get(), path.substring(path.indexOf('/') + 1));
  }

  /** Only the position is new; it must not grow old. */
  private boolean moveOn(GraphPosition before, GraphPosition after) throws NotAnswered {
    return before.equals(after) || hand(List.of(), List.of(), before, after);
  }

  /** Hands on what belongs together, in parts of a page; only the last part moves the position. */
  private boolean hand(
      List<DirectoryEntry> entries,
      List<String> perhapsGone,
      GraphPosition before,
      GraphPosition after)
      throws NotAnswered {
    List<List<DirectoryEntry>> parts = Lists.partition(entries, GraphReading.PAGE);
    for (int i = 0; i < parts.size() - 1; i++) {
      if (!pages.take(new ChangePage(parts.get(i), List.of(), cursor(before)))) {
        return false;
      }
    }
    List<DirectoryEntry> last = parts.isEmpty() ? List.of() : parts.getLast();
    return pages.take(new ChangePage(last, perhapsGone, cursor(after)));
  }

  private Cursor cursor(GraphPosition position) throws NotAnswered {
    return position
        .cursor()
        .orElseThrow(
            () ->
                new NotAnswered(
                    new Why.Failed(
                        reading.troubles().notAsExpected("has links that are too long"))));
  }

  private static String link(GraphPosition position, Kind kind) {
    return java.util.Objects.requireNonNull(position.links().get(kind.path()));
  }

  /** More members are concerned than are asked for one by one. */
  private static final class ManyConcerned extends Exception {
    private static final long serialVersionUID = 1;
  }
}
