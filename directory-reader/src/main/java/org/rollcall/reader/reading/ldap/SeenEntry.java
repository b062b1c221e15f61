package org.rollcall.reader.reading.ldap;

import com.unboundid.ldap.sdk.Entry;
import com.unboundid.ldap.sdk.LDAPConnection;
import com.unboundid.ldap.sdk.LDAPException;
import java.util.List;
import org.rollcall.reader.reading.Sighting;

/**
 * Makes a sighting of an entry that was asked for by its id.
 *
 * @param connection to ask for what the entry does not say itself
 */
record SeenEntry(LdapReading reading, LDAPConnection connection) {
  Sighting of(Entry entry) throws LDAPException, NotOpened {
    Entry whole = RangedValues.whole(connection, entry);
    Around around = reading.surroundings().about(connection, List.of(whole));
    return reading
        .mapping()
        .map(whole, around)
        .<Sighting>map(Sighting.Seen::new)
        .orElseGet(() -> new Sighting.Unclear(LdapTrouble.noImmutableId(reading.settings())));
  }
}
