package org.rollcall.reader.reading.ldap;

import com.unboundid.asn1.ASN1OctetString;
import com.unboundid.ldap.sdk.LDAPException;
import java.nio.file.Path;
import java.util.List;
import org.rollcall.reader.reading.Cursor;
import org.rollcall.settings.LdapDirectory;
import org.rollcall.testkit.force.Force;

/** The people of the force's directory as a source that is followed. */
final class Followed {
  static final boolean TELLS_MEMBERSHIP = true;

  private Followed() {}

  static LdapDirectorySource source(Path folder, int port) {
    return ForceDirectory.source(settings(folder, port));
  }

  static LdapDirectory settings(Path folder, int port) {
    return settings(folder, port, LdapHands.READ, LdapDirectory.Source.AUTO);
  }

  static LdapDirectory settings(
      Path folder, int port, String baseDn, LdapDirectory.Source followedBy) {
    LdapDirectory usual =
        new ForceDirectory(ForceDirectory.FORCE, folder).plain("ldap://127.0.0.1:" + port);
    return new LdapDirectory(
        usual.name(),
        usual.url(),
        usual.security(),
        usual.caFile(),
        baseDn,
        usual.filter(),
        usual.pageSize(),
        usual.timeout(),
        usual.schedule(),
        new LdapDirectory.Tracking(followedBy, usual.tracking().every()),
        usual.requestsPerSecond(),
        new LdapDirectory.Groups(Force.BASE_DN, "(objectClass=groupOfNames)"),
        usual.vanishing(),
        usual.reader(),
        usual.seat(),
        usual.writer());
  }

  /** One that is none, of another search, of another kind of server, of another server. */
  static List<Cursor> foreignPositions(Path folder, SyncIds ids, byte[] cookie) {
    return List.of(
        new Cursor("nonsense"),
        cookies(folder, Force.BASE_DN, ids).position(new ASN1OctetString(cookie)),
        cookies(folder, LdapHands.READ, other(ids)).position(new ASN1OctetString(cookie)),
        cookies(folder, LdapHands.READ, ids).position(new ASN1OctetString(cookie)));
  }

  private static SyncIds other(SyncIds ids) {
    return ids == SyncIds.ENTRY_UUID ? SyncIds.NS_UNIQUE_ID : SyncIds.ENTRY_UUID;
  }

  private static SyncCookies cookies(Path folder, String baseDn, SyncIds ids) {
    LdapDirectory settings = settings(folder, 1, baseDn, LdapDirectory.Source.AUTO);
    try {
      return new SyncCookies(
          settings,
          new EntryMapping(settings.name(), Lists.of(ForceDirectory.lists())).attributes(),
          ids);
    } catch (LDAPException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
