package org.rollcall.reader.reading;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.rollcall.contracts.EntryKey;
import org.rollcall.reader.entry.DirectoryEntry;

/**
 * Reads single entries. One that is not there is left to the next full pass: absence is said only
 * where the limit on absences is looked at.
 */
final class TargetedPass {
  private final DirectorySource source;
  private final Attempt attempt;

  TargetedPass(DirectorySource source, Attempt attempt) {
    this.source = source;
    this.attempt = attempt;
  }

  ReadingOutcome carryOut(Collection<EntryKey> wanted) {
    List<DirectoryEntry> seen = new ArrayList<>();
    for (EntryKey key : wanted) {
      switch (source.readOne(key.id())) {
        case Sighting.Seen found -> seen.add(found.entry());
        case Sighting.Absent ignored -> {}
        case Sighting.TooSoon ignored -> {}
        case Sighting.Unclear unclear -> {
          return attempt.fail(unclear.trouble());
        }
      }
    }
    return seen.isEmpty() || attempt.keep(seen)
        ? attempt.finish(List.of(), Optional.empty())
        : attempt.leaseLost();
  }
}
