package org.rollcall.reader.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rollcall.contracts.EntryKey;
import org.rollcall.reader.entry.DirectoryEntry;
import org.rollcall.reader.entry.KnownEntries;
import org.rollcall.reader.progress.Bookmark;
import org.rollcall.reader.progress.Checkpoint;
import org.rollcall.reader.progress.Progress;
import org.rollcall.reader.progress.Reached;
import org.rollcall.reader.progress.SeenIds;

/**
 * Reads all of a directory, from where an earlier pass broke off if it can, and believes it only if
 * nothing speaks against it.
 */
final class FullPass {
  private static final Trouble EMPTY =
      new Trouble(
          "empty-answer",
          "the directory answered without an error and without a single entry",
          "Check baseDn and filter of the directory, and what the reading account may see.");

  private final Beginning.Begun begun;
  private final KnownEntries entries;
  private final Progress progress;
  private final Attempt attempt;
  private SeenIds seen = new SeenIds();

  /** How many of the ids seen are written with a checkpoint. */
  private int written;

  FullPass(Beginning.Begun begun, KnownEntries entries, Progress progress, Attempt attempt) {
    this.begun = begun;
    this.entries = entries;
    this.progress = progress;
    this.attempt = attempt;
  }

  ReadingOutcome carryOut() {
    Optional<Checkpoint> checkpoint = progress.resume(begun.pass());
    seen = checkpoint.map(Checkpoint::seen).orElseGet(SeenIds::new);
    written = seen.size();
    Cursor resume = checkpoint.map(at -> new Cursor(at.cursor())).orElse(null);
    SourceEnd end;
    boolean kept;
    try (HandOver pages = new HandOver(this::write)) {
      end = begun.directory().source().readAll(resume, pages);
      kept = pages.finish();
    }
    if (!kept) {
      return attempt.leaseLost();
    }
    attempt.sawInAll(seen.size());
    return ended(end);
  }

  private ReadingOutcome ended(SourceEnd end) {
    return switch (end) {
      case SourceEnd.Complete complete -> believe(complete.after());
      case SourceEnd.Incomplete incomplete -> attempt.breakOff(incomplete.trouble());
      case SourceEnd.NotRead notRead -> attempt.fail(notRead.trouble());
      case SourceEnd.NotBefore later -> attempt.fail(later.trouble(), later.until());
      case SourceEnd.Stopped ignored -> attempt.leaseLost();
    };
  }

  private boolean write(List<DirectoryEntry> page, Optional<Cursor> point) {
    page.forEach(entry -> seen.add(entry.key().id()));
    Optional<Reached> reached =
        point.map(cursor -> new Reached(cursor.text(), written, seen.keysFrom(written)));
    boolean kept = attempt.keep(page, reached);
    written = reached.isPresent() ? seen.size() : written;
    return kept;
  }

  private ReadingOutcome believe(Optional<Cursor> after) {
    if (seen.size() == 0) {
      return refuseAll(EMPTY);
    }
    VanishingLimit limit = begun.directory().limit();
    KnownEntries.Absences absences = entries.absences(begun.pass(), seen, limit.most());
    Optional<Trouble> objection = limit.objection(absences.known(), absences.missing());
    return objection
        .map(this::refuseAll)
        .orElseGet(() -> confirm(absences.first(), after.map(this::bookmark)));
  }

  /** A pass can overlook an entry that moves while it reads: each absence is asked for by id. */
  private ReadingOutcome confirm(List<EntryKey> candidates, Optional<Bookmark> after) {
    List<EntryKey> gone = new ArrayList<>();
    List<DirectoryEntry> overlooked = new ArrayList<>();
    for (EntryKey candidate : candidates) {
      switch (begun.directory().source().readOne(candidate.id())) {
        case Sighting.Absent ignored -> gone.add(candidate);
        case Sighting.TooSoon ignored -> {}
        case Sighting.Seen found -> overlooked.add(found.entry());
        case Sighting.Unclear unclear -> {
          progress.forget(begun.pass().tenure());
          return attempt.breakOff(unclear.trouble());
        }
      }
    }
    if (!overlooked.isEmpty() && !attempt.keep(overlooked)) {
      return attempt.leaseLost();
    }
    return attempt.finish(gone, after);
  }

  private Bookmark bookmark(Cursor after) {
    return new Bookmark(after.text(), begun.directory().source().status().kind().name());
  }

  /** All was read, and is not believed: resuming at its end would only give the same. */
  private ReadingOutcome refuseAll(Trouble trouble) {
    progress.forget(begun.pass().tenure());
    return attempt.refuse(trouble);
  }
}
