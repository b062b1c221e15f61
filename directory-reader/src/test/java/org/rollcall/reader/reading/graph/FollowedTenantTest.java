package org.rollcall.reader.reading.graph;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.rollcall.reader.reading.Cursor;
import org.rollcall.reader.reading.DirectoryHands;
import org.rollcall.reader.reading.DirectorySource;
import org.rollcall.reader.reading.FollowedDirectoryContract;
import org.rollcall.reader.reading.graph.json.GraphPosition;
import org.rollcall.testkit.graph.Fault;

@SuppressWarnings("NullAway.Init")
class FollowedTenantTest extends FollowedDirectoryContract {
  @TempDir static Path folder;
  private static TenantAtHand tenant;
  private static GraphDirectorySource source;

  @BeforeAll
  static void startTenant() {
    tenant = new TenantAtHand(folder);
    tenant.graph().pages().ofSize(3).withEmptyOneIn(4).withReplays().withRemovedInFirstRounds();
    for (int i = 0; i < 7; i++) {
      tenant.graph().users().addMember("Constable " + i, "c" + i + "@heddlu-gorllewin.example");
    }
    source = tenant.source();
  }

  @AfterAll
  static void stopTenant() {
    tenant.close();
  }

  @Override
  protected DirectorySource source() {
    return source;
  }

  @Override
  protected DirectoryHands hands() {
    return new TenantHands(tenant.graph());
  }

  @Override
  protected void cutConnections() {
    tenant.graph().faults().next("*", Fault.cutOff());
  }

  @Override
  protected List<Cursor> foreignPositions() {
    GraphPosition elsewhere = GraphPosition.BEGINNING;
    GraphPosition forgotten = GraphPosition.BEGINNING;
    for (Kind kind : Kind.values()) {
      String path = "/v1.0/" + kind.path() + "/delta?$deltatoken=4711";
      elsewhere = elsewhere.with(kind.path(), "http://127.0.0.1:9" + path);
      forgotten = forgotten.with(kind.path(), tenant.graph().host() + path);
    }
    return List.of(
        new Cursor("nonsense"),
        new Cursor("{}"),
        elsewhere.cursor().orElseThrow(),
        forgotten.cursor().orElseThrow());
  }
}
