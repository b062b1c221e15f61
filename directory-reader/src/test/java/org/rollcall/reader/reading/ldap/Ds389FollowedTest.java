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
import org.rollcall.testkit.ds389.Ds389;
import org.rollcall.testkit.force.Force;

/** 389 Directory Server followed by content synchronisation; skipped, and said so, without it. */
@SuppressWarnings("NullAway.Init")
class Ds389FollowedTest extends FollowedDirectoryContract {
  @TempDir static Path folder;
  private static @Nullable Ds389 server;
  private static CuttableWire wire;
  private static DirectoryHands hands;
  private final LdapDirectorySource source = Followed.source(folder, wire.port());

  @BeforeAll
  static void startServer() throws IOException {
    Ds389 started =
        Ds389.startIfInstalled(ForceDirectory.FORCE.entries(), Force.BASE_DN).orElse(null);
    assumeTrue(
        started != null,
        "389 Directory Server is not installed: apt-get install 389-ds-base, and run as root");
    if (started != null) {
      server = started;
      server.writePasswordsTo(folder);
      wire = CuttableWire.to(server.port());
      hands = new LdapHands(server.administrator(), "nsUniqueId");
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
        SyncIds.NS_UNIQUE_ID,
        "elsewhere:389#cn=other:dc=other:(mail=*)#4711".getBytes(StandardCharsets.UTF_8));
  }
}
