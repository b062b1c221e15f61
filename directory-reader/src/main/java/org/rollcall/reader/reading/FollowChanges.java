package org.rollcall.reader.reading;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.rollcall.contracts.EntryKey;
import org.rollcall.reader.entry.ChangeSet;
import org.rollcall.reader.entry.Counts;
import org.rollcall.reader.entry.DirectoryEntry;
import org.rollcall.reader.entry.Kept;
import org.rollcall.reader.entry.KnownEntries;
import org.rollcall.reader.entry.Pass;
import org.rollcall.reader.progress.Bookmark;
import org.rollcall.reader.progress.Position;
import org.rollcall.reader.progress.Progress;
import org.rollcall.reader.progress.Standing;

/**
 * Takes pages of changes. What is in a page and the position behind it are written in one
 * transaction; each absence is confirmed by id first, and never more of them are believed since the
 * last full pass than the limit allows. Used by one thread.
 */
final class FollowChanges {
  private static final Trouble ANOTHER_MEANS =
      new Trouble(
          "another-means",
          "the directory is read by another means than when its changes were last told",
          "Nothing to mend; a full pass tells what has changed.");

  private final Directory directory;
  private final KnownEntries entries;
  private final Progress progress;
  private final Supplier<Pass> passes;
  private final Reader reader;
  private Counts counts = Counts.NONE;
  private @Nullable ReadingOutcome stopped;

  /**
   * @param passes a new one for each page: each is a reading of its own
   */
  FollowChanges(
      Directory directory,
      KnownEntries entries,
      Progress progress,
      Supplier<Pass> passes,
      Reader reader) {
    this.directory = directory;
    this.entries = entries;
    this.progress = progress;
    this.passes = passes;
    this.reader = reader;
  }

  ReadingOutcome carryOut(Position position) {
    SourceStatus.Kind means = directory.source().status().kind();
    if (means != SourceStatus.Kind.UNDECIDED && !means.name().equals(position.bookmark().means())) {
      return new ReadingOutcome.Refused(counts, ANOTHER_MEANS);
    }
    Cursor since = new Cursor(position.bookmark().cursor());
    ChangesEnd end = directory.source().changes(since, this::take);
    return stopped == null ? ended(end) : stopped;
  }

  private ReadingOutcome ended(ChangesEnd end) {
    return switch (end) {
      case ChangesEnd.UpToDate ignored -> new ReadingOutcome.Complete(counts);
      case ChangesEnd.StartOver over -> new ReadingOutcome.Refused(counts, over.trouble());
      case ChangesEnd.NotTold notTold -> new ReadingOutcome.Failed(counts, notTold.trouble());
      case ChangesEnd.NotBefore later ->
          new ReadingOutcome.Failed(counts, later.trouble(), Optional.of(later.until()));
      case ChangesEnd.Stopped ignored -> leaseLost();
    };
  }

  private boolean take(ChangePage page) {
    var startedAt = reader.clock().instant();
    List<EntryKey> gone = new ArrayList<>();
    List<DirectoryEntry> present = new ArrayList<>(page.present());
    if (!confirm(page.perhapsGone(), present, gone) || !isBelieved(gone)) {
      return false;
    }
    Set<EntryKey> without = new HashSet<>(gone);
    present.removeIf(entry -> without.contains(entry.key()));
    Bookmark after = new Bookmark(page.after().text(), directory.source().status().kind().name());
    return switch (entries.change(passes.get(), new ChangeSet(present, gone, after, startedAt))) {
      case Kept.Written told -> {
        counts = counts.plus(told.counts());
        yield true;
      }
      case Kept.Fenced ignored -> stop(leaseLost());
    };
  }

  private boolean confirm(List<String> ids, List<DirectoryEntry> present, List<EntryKey> gone) {
    List<String> distinct =
        ids.stream().map(id -> new EntryKey(directory.name(), id).id()).distinct().toList();
    for (EntryKey candidate : entries.here(directory.name(), distinct)) {
      switch (directory.source().readOne(candidate.id())) {
        case Sighting.Absent ignored -> gone.add(candidate);
        case Sighting.TooSoon ignored -> {}
        case Sighting.Seen seen -> present.add(seen.entry());
        case Sighting.Unclear unclear -> {
          return stop(new ReadingOutcome.Failed(counts, unclear.trouble()));
        }
      }
    }
    return true;
  }

  private boolean isBelieved(List<EntryKey> gone) {
    if (gone.isEmpty()) {
      return true;
    }
    Standing standing = progress.standing(directory.name());
    Optional<Trouble> objection =
        directory
            .limit()
            .objection(
                standing.known() + standing.vanishedSince(),
                standing.vanishedSince() + gone.size());
    return objection.map(trouble -> stop(new ReadingOutcome.Refused(counts, trouble))).orElse(true);
  }

  /** Not refused, since the position stays good for whoever took the lease. */
  private ReadingOutcome leaseLost() {
    return new ReadingOutcome.Failed(counts, Attempt.LEASE_LOST);
  }

  private boolean stop(ReadingOutcome outcome) {
    stopped = outcome;
    return false;
  }
}
