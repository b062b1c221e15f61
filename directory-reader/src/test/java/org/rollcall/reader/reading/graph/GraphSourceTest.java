package org.rollcall.reader.reading.graph;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.rollcall.reader.reading.DirectorySource;
import org.rollcall.reader.reading.DirectorySourceContract;
import org.rollcall.testkit.graph.GraphSimulator;

@SuppressWarnings("NullAway.Init")
class GraphSourceTest extends DirectorySourceContract {
  @TempDir static Path folder;
  private static TenantAtHand tenant;
  private static GraphDirectorySource source;
  private static String listed;
  private static String hidden;

  @BeforeAll
  static void startTenant() {
    tenant = new TenantAtHand(folder);
    GraphSimulator graph = tenant.graph();
    graph.pages().ofSize(5).withMembersAtOnce(2).withEmptyOneIn(3);
    listed = graph.contacts().add("Aaron ABBOTT", "aaron.abbott@example.net");
    for (int i = 0; i < 12; i++) {
      graph.contacts().add("Contact " + i, "contact" + i + "@example.net");
      graph.users().addMember("Constable " + i, "c" + i + "@heddlu-gorllewin.example");
    }
    graph.users().addGuest("Gwen Guest", "gwen@partner.example");
    hidden = graph.groups().addUnified("Covert", "covert@heddlu-gorllewin.example");
    graph.groups().hide(hidden);
    String custody = graph.groups().add("Custody", "custody@heddlu-gorllewin.example");
    String all = graph.groups().addSecurity("All");
    graph.groups().join(custody, listed);
    graph.groups().join(all, custody);
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
  protected int entries() {
    return 13 + 13 + 2;
  }

  @Override
  protected String idOfSomebodyListed() {
    return listed;
  }

  @Override
  protected String idOfSomebodyHidden() {
    return hidden;
  }
}
