package org.rollcall.reader.reading.ldif;

import com.unboundid.ldap.sdk.Entry;
import com.unboundid.ldap.sdk.LDAPException;
import com.unboundid.ldif.LDIFException;
import com.unboundid.ldif.LDIFReader;
import java.io.BufferedReader;
import java.io.IOException;
import java.util.Optional;
import org.rollcall.reader.reading.Trouble;

/** Reads one drop from its first entry to its last, and says whether that was all of it. */
final class DropReading {
  private final LdifTrouble troubles;

  DropReading(LdifTrouble troubles) {
    this.troubles = troubles;
  }

  /**
   * Reads a drop. Holds one entry in memory at a time.
   *
   * @return why what was read may not be all; empty if it is all
   */
  Optional<Trouble> read(Drop drop, Each each) {
    try {
      Optional<Boolean> checksum = Checksum.holds(drop);
      if (checksum.isPresent() && !checksum.get()) {
        return Optional.of(troubles.wrongChecksum(drop));
      }
      try (ExportText text = ExportText.open(drop.path());
          LDIFReader records = new LDIFReader(new BufferedReader(text))) {
        Optional<Trouble> trouble = entries(drop, records, each);
        return trouble.isPresent() ? trouble : completeness(drop, text, checksum.isPresent());
      }
    } catch (IOException notReadable) {
      return Optional.of(troubles.unreadable(drop));
    }
  }

  private Optional<Trouble> entries(Drop drop, LDIFReader records, Each each) throws IOException {
    try {
      for (Entry entry = records.readEntry(); entry != null; entry = records.readEntry()) {
        Optional<Trouble> trouble = each.take(entry);
        if (trouble.isPresent()) {
          return trouble;
        }
      }
      return Optional.empty();
    } catch (LDIFException noEntry) {
      return Optional.of(troubles.syntax(drop, noEntry.getLineNumber()));
    } catch (LDAPException notEvaluated) {
      return Optional.of(troubles.filter());
    }
  }

  private Optional<Trouble> completeness(Drop drop, ExportText text, boolean hasChecksum) {
    if (text.failed()) {
      return Optional.of(troubles.failedSearch(drop));
    }
    if (text.wasReferred()) {
      return Optional.of(troubles.referral(drop));
    }
    if (!hasChecksum && !text.endedWithSuccess()) {
      return Optional.of(troubles.incomplete(drop));
    }
    return drop.isUnchanged() ? Optional.empty() : Optional.of(troubles.changed(drop));
  }

  /** Takes entries as they come. */
  @FunctionalInterface
  interface Each {
    /**
     * Takes an entry.
     *
     * @return why reading cannot go on; empty if it can
     * @throws LDAPException if a filter cannot be evaluated
     */
    Optional<Trouble> take(Entry entry) throws LDAPException;
  }
}
