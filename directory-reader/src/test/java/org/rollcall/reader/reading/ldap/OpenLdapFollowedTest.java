package org.rollcall.reader.reading.ldap;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.rollcall.reader.reading.Cursor;
import org.rollcall.reader.reading.CuttableWire;
import org.rollcall.reader.reading.DirectoryHands;
import org.rollcall.reader.reading.DirectorySource;
import org.rollcall.reader.reading.FollowedDirectoryContract;
import org.rollcall.testkit.force.Force;
import org.rollcall.testkit.openldap.OpenLdap;
import org.rollcall.testkit.openldap.OpenLdapWith;

/** OpenLDAP followed by content synchronisation; skipped, and said so, without slapd. */
@SuppressWarnings("NullAway.Init")
class OpenLdapFollowedTest extends FollowedDirectoryContract {
  @TempDir static Path folder;
  private static @Nullable OpenLdap server;
  private static CuttableWire wire;
  private static DirectoryHands hands;
  private final LdapDirectorySource source = Followed.source(folder, wire.port());

  @BeforeAll
  static void startServer() throws IOException {
    OpenLdap started =
        OpenLdap.startIfInstalled(
                ForceDirectory.FORCE.entries(), Force.BASE_DN, OpenLdapWith.CONTENT_SYNC)
            .orElse(null);
    assumeTrue(started != null, "slapd is not installed: apt-get install slapd");
    if (started != null) {
      server = started;
      server.writePasswordsTo(folder);
      wire = CuttableWire.to(server.port());
      hands = new LdapHands(server.administrator(), "entryUUID");
    }
  }

  @AfterAll
  static void stopServer() throws IOException {
    if (server != null) {
      wire.close();
      server.close();
    }
  }

  @Override
  protected DirectorySource source() {
    return source;
  }

  @Override
  protected DirectoryHands hands() {
    return hands;
  }

  @Override
  protected void cutConnections() {
    wire.cut();
  }

  @Override
  protected boolean tellsMembership() {
    return Followed.TELLS_MEMBERSHIP;
  }

  @Override
  protected List<Cursor> foreignPositions() {
    return Followed.foreignPositions(
        folder,
        SyncIds.ENTRY_UUID,
        "rid=000,csn=20990101000000.000000Z#000000#000#000000".getBytes(StandardCharsets.UTF_8));
  }
}
