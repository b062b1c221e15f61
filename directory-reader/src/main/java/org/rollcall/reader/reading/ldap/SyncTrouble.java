package org.rollcall.reader.reading.ldap;

import com.unboundid.ldap.sdk.ResultCode;
import org.rollcall.reader.reading.Trouble;
import org.rollcall.settings.LdapDirectory;

/** What can be wrong with content synchronisation, in words that name the mend. */
final class SyncTrouble {
  private SyncTrouble() {}

  static Trouble foreign(LdapDirectory settings) {
    return new Trouble(
        "foreign-position",
        "directory " + settings.name() + ": the position kept is not one of this search",
        "Nothing to mend: a full pass follows, as after every change of base, filter or lists.");
  }

  static Trouble refused(LdapDirectory settings, ResultCode code) {
    return new Trouble(
        "position-refused",
        "directory "
            + settings.name()
            + " cannot go on from the position kept ("
            + code.intValue()
            + ")",
        "A full pass follows. If it happens often, let the server remember more (OpenLDAP:"
            + " syncprov-sessionlog; 389: the Retro Changelog's nsslapd-changelogmaxage).");
  }

  static Trouble presentPhase(LdapDirectory settings) {
    return new Trouble(
        "present-phase",
        "directory " + settings.name() + " no longer knows what was deleted since the last look",
        "A full pass follows. Let the server remember deletions (OpenLDAP: syncprov-sessionlog,"
            + " some ten thousand).");
  }

  static Trouble garbled(LdapDirectory settings) {
    return new Trouble(
        "not-content-sync",
        "directory " + settings.name() + " answered something that is not RFC 4533",
        "Set source: FULL_PASS for it in directories.yaml, or connect to the server directly.");
  }

  static Trouble silent(LdapDirectory settings) {
    return new Trouble(
        "time-limit",
        "directory " + settings.name() + " said nothing for 30 s while it refreshed",
        "Look at the server's load, and whether entryCSN and entryUUID are indexed.");
  }

  static Trouble noDone(LdapDirectory settings) {
    return new Trouble(
        "no-sync-done",
        "directory " + settings.name() + " ended its content without a Sync Done cookie",
        "The next pass reads by pages; to have it followed, configure content synchronisation for"
            + " this database.");
  }

  static Trouble sizeLimit(LdapDirectory settings) {
    return new Trouble(
        "size-limit",
        "directory "
            + settings.name()
            + " stopped at its size limit: content synchronisation is not paged",
        "Lift the size limit for the reading account (OpenLDAP: limits dn.exact=... size=unlimited;"
            + " 389: nsSizeLimit and nsLookThroughLimit -1), or set source: FULL_PASS.");
  }
}
