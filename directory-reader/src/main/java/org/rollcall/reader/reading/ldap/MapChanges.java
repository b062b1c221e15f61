package org.rollcall.reader.reading.ldap;

import com.unboundid.ldap.sdk.Entry;
import com.unboundid.ldap.sdk.LDAPConnection;
import com.unboundid.ldap.sdk.LDAPException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rollcall.reader.entry.DirectoryEntry;
import org.rollcall.reader.reading.ChangePage;
import org.rollcall.reader.reading.Cursor;

/** Makes pages of changes: what changed, and what means something else because of it. */
final class MapChanges {
  private final LdapReading reading;

  MapChanges(LdapReading reading) {
    this.reading = reading;
  }

  /**
   * A page about entries that have changed.
   *
   * @param changed entries of the part that is read, as they are now, at most 500
   * @throws LDAPException if the server cannot be asked about what else is affected, or an entry
   *     shows no immutable id
   */
  ChangePage page(
      LDAPConnection connection,
      List<? extends Entry> changed,
      List<String> perhapsGone,
      Cursor after)
      throws LDAPException, NotOpened {
    Around around = reading.surroundings().known(connection);
    List<DirectoryEntry> present = new ArrayList<>();
    for (Entry entry : changed) {
      Optional<DirectoryEntry> mapped = reading.mapping().map(entry, around);
      if (mapped.isEmpty()) {
        throw new NotOpened(LdapTrouble.noImmutableId(reading.settings()));
      }
      present.add(mapped.get());
    }
    return new ChangePage(present, perhapsGone, after);
  }
}
