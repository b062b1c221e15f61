package org.rollcall.reader.reading.ldif;

import com.unboundid.ldap.sdk.Entry;
import com.unboundid.ldap.sdk.LDAPException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rollcall.reader.entry.DirectoryEntry;
import org.rollcall.reader.reading.Trouble;
import org.rollcall.reader.reading.ldap.ExportedEntries;

/** Looks out for one entry in a drop. Used by one thread. */
final class Wanted implements DropReading.Each {
  private final ExportedEntries entries;
  private final String id;
  private @Nullable DirectoryEntry found;

  Wanted(ExportedEntries entries, String id) {
    this.entries = entries;
    this.id = id;
  }

  @Override
  public Optional<Trouble> take(Entry entry) throws LDAPException {
    boolean isIt = ExportedEntries.idOf(entry).filter(id::equals).isPresent();
    if (isIt && entries.isRead(entry)) {
      found = entries.map(entry).orElse(null);
    }
    return Optional.empty();
  }

  Optional<DirectoryEntry> found() {
    return Optional.ofNullable(found);
  }
}
