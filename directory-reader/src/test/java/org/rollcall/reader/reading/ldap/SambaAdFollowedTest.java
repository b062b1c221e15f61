package org.rollcall.reader.reading.ldap;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.rollcall.reader.reading.Cursor;
import org.rollcall.reader.reading.DirectoryHands;
import org.rollcall.reader.reading.DirectorySource;
import org.rollcall.reader.reading.FollowedDirectoryContract;
import org.rollcall.testkit.samba.SambaAd;

/** What every followed directory promises, on a real domain controller (Samba). */
@SuppressWarnings("NullAway.Init")
class SambaAdFollowedTest extends FollowedDirectoryContract {
  @TempDir static Path folder;
  private static SambaAd server;
  private static SambaHands hands;
  private static Line line;
  private DirectorySource source;

  @BeforeAll
  static void startServer() throws IOException {
    assumeTrue(SambaAd.whyNot().isEmpty(), () -> SambaAd.whyNot().orElseThrow());
    server = SambaAd.startIfInstalled().orElseThrow();
    server.writePasswordsTo(folder);
    hands = new SambaHands(server.administrator()).makeUnits();
    hands.add("Alys Always");
    URI url = URI.create(server.url());
    line = new Line(url.getHost(), url.getPort());
  }

  @AfterAll
  static void stopServer() {
    if (server != null) {
      line.close();
      server.close();
    }
  }

  @BeforeEach
  void open() {
    source = SambaSettings.plain(line.url(), server, folder).inPagesOf(3).open();
  }

  @AfterEach
  void letGoOfIt() {
    source.close();
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
    line.cut();
  }

  @Override
  protected List<Cursor> foreignPositions() {
    return List.of(
        new Cursor("nonsense"),
        new UsnCursor("dc2.rollcall.test", "", 1, 1).cursor(),
        new UsnCursor("dc1.rollcall.test", "6f9619ff-8b86-d011-b42d-00c04fc964ff", 1, 1).cursor(),
        new UsnCursor("dc1.rollcall.test", "", 1_000_000_000, 1_000_000_000).cursor());
  }
}
