package org.rollcall.reader.reading.ldap;

import com.unboundid.ldap.sdk.Filter;
import org.rollcall.settings.LdapDirectory;

/**
 * What everything that reads one LDAP directory works with.
 *
 * @param settings the directory
 * @param connections opens connections as the reading account
 * @param mapping what an entry says in our words
 * @param surroundings what an entry's meaning depends on beside itself
 * @param filter which entries are read
 */
record LdapReading(
    LdapDirectory settings,
    LdapConnections connections,
    EntryMapping mapping,
    Surroundings surroundings,
    Filter filter) {}
