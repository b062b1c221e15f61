package org.rollcall.reader.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rollcall.contracts.EntryKey;
import org.rollcall.reader.entry.DirectoryEntry;
import org.rollcall.reader.entry.KnownEntries;

/** Reads all of a directory, and believes it only if nothing speaks against it. */
final class FullPass {
  private static final Trouble EMPTY =
      new Trouble(
          "empty-answer",
          "the directory answered without an error and without a single entry",
          "Check baseDn and filter of the directory, and what the reading account may see.");

  private final Beginning.Begun begun;
  private final KnownEntries entries;
  private final Attempt attempt;

  FullPass(Beginning.Begun begun, KnownEntries entries, Attempt attempt) {
    this.begun = begun;
    this.entries = entries;
    this.attempt = attempt;
  }

  ReadingOutcome carryOut() {
    return switch (begun.directory().source().readAll(null, attempt::keep)) {
      case SourceEnd.Complete ignored -> believe();
      case SourceEnd.Incomplete incomplete -> attempt.refuse(incomplete.trouble());
      case SourceEnd.NotRead notRead -> attempt.fail(notRead.trouble());
      case SourceEnd.NotBefore later -> attempt.fail(later.trouble());
      case SourceEnd.Stopped ignored -> attempt.leaseLost();
    };
  }

  private ReadingOutcome believe() {
    if (attempt.counts().seen() == 0) {
      return attempt.refuse(EMPTY);
    }
    KnownEntries.Absences absences = entries.absences(begun.pass());
    Optional<Trouble> objection =
        begun.directory().limit().objection(absences.known(), absences.missing());
    return objection.map(attempt::refuse).orElseGet(this::confirmAbsences);
  }

  /** A pass can overlook an entry that moves while it reads: each absence is asked for by id. */
  private ReadingOutcome confirmAbsences() {
    List<EntryKey> gone = new ArrayList<>();
    List<DirectoryEntry> overlooked = new ArrayList<>();
    for (EntryKey candidate : entries.missing(begun.pass())) {
      switch (begun.directory().source().readOne(candidate.id())) {
        case Sighting.Absent ignored -> gone.add(candidate);
        case Sighting.Seen seen -> overlooked.add(seen.entry());
        case Sighting.TooSoon ignored -> {}
        case Sighting.Unclear unclear -> {
          return attempt.refuse(unclear.trouble());
        }
      }
    }
    if (!overlooked.isEmpty() && !attempt.keep(overlooked)) {
      return attempt.leaseLost();
    }
    return attempt.finish(gone);
  }
}
