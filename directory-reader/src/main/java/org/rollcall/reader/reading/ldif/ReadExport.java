package org.rollcall.reader.reading.ldif;

import com.unboundid.ldap.sdk.Entry;
import com.unboundid.ldap.sdk.LDAPException;
import com.unboundid.ldif.LDIFException;
import com.unboundid.ldif.LDIFReader;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rollcall.reader.entry.DirectoryEntry;
import org.rollcall.reader.reading.Trouble;
import org.rollcall.reader.reading.ldap.ExportedEntries;
import org.rollcall.reader.reading.ldap.ExportedGroups;
import org.rollcall.settings.AddressList;

/**
 * Reads one export for an assessment, as the service would read it from its folder, with two
 * liberties that nothing is written after: a file need not say that it is complete, and an entry
 * without an immutable id is known by its DN. Both are remarked. Used by one thread, once.
 */
public final class ReadExport {
  private final Path file;
  private final ExportTrouble troubles;
  private final ExportedEntries entries;
  private final ExportIds ids;
  private final ExportedGroups groups = new ExportedGroups();
  private final List<DirectoryEntry> found = new ArrayList<>();
  private int records;

  /**
   * An export that is to be read.
   *
   * @param directory the name that its entries' keys shall have
   * @param filter which entries are contacts, beside those that are in a list (RFC 4515)
   * @throws IllegalArgumentException if the filter or a list cannot be read
   */
  public ReadExport(Path file, String directory, String filter, List<AddressList> lists) {
    this.file = file;
    this.troubles = new ExportTrouble(file);
    this.entries = ExportedEntries.of(directory, "", filter, lists);
    this.ids = new ExportIds(directory);
  }

  /** Reads it. Total: whatever the file holds, and also if there is none, it answers. */
  public Export read() {
    try {
      return read(Drop.of(file));
    } catch (CharacterCodingException notText) {
      return new Export.Refused(troubles.notText());
    } catch (IOException notReadable) {
      return new Export.Refused(troubles.unreadable(notReadable));
    }
  }

  private Export read(Drop drop) throws IOException {
    Optional<Boolean> checksum = Checksum.holds(drop);
    if (checksum.isPresent() && !checksum.get()) {
      return new Export.Refused(troubles.wrongChecksum());
    }
    try (ExportText text = ExportText.open(file);
        LDIFReader reader = new LDIFReader(new BufferedReader(text))) {
      for (Entry entry = reader.readEntry(); entry != null; entry = reader.readEntry()) {
        take(entry);
      }
      return text.failed()
          ? new Export.Refused(troubles.failedSearch())
          : whole(text, checksum.isPresent());
    } catch (LDIFException noEntry) {
      return new Export.Refused(troubles.syntax(noEntry.getLineNumber()));
    } catch (LDAPException notEvaluated) {
      return new Export.Refused(troubles.filter());
    }
  }

  private void take(Entry entry) throws LDAPException {
    records++;
    groups.see(entry);
    if (!ids.isRepeated(entry)) {
      DirectoryEntry mapped = entries.map(entry, ids.of(entry));
      if (!mapped.listings().isEmpty() || entries.isRead(entry)) {
        found.add(mapped);
        ids.told(entry);
      }
    }
  }

  private Export whole(ExportText text, boolean hasChecksum) {
    List<Trouble> remarks = new ArrayList<>();
    if (records == 0) {
      return new Export.Refused(troubles.empty());
    }
    if (!hasChecksum && !text.endedWithSuccess()) {
      remarks.add(troubles.perhapsIncomplete());
    }
    if (text.wasReferred()) {
      remarks.add(troubles.referral());
    }
    remarks.addAll(ids.remarks(troubles));
    return new Export.Whole(found.stream().map(groups.standing()).toList(), records, remarks);
  }
}
