package org.rollcall.reader.reading.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.graph.models.OrgContact;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rollcall.reader.reading.Cursor;
import org.rollcall.testkit.graph.GraphRequest;
import org.rollcall.testkit.graph.GraphSimulator;
import org.rollcall.testkit.graph.PublishedPermissions;
import org.rollcall.testkit.graph.PublishedTypes;

/** What the SDK really sends for us, held against what Microsoft publishes. */
@SuppressWarnings("NullAway.Init")
class OnlyReadsTest {
  private static final String[] PERMISSIONS = {
    "OrgContact.Read.All", "User.Read.All", "Group.Read.All", "Domain.Read.All"
  };

  @TempDir Path folder;
  private TenantAtHand tenant;
  private GraphSimulator graph;

  @BeforeEach
  void startTenant() {
    tenant = new TenantAtHand(folder);
    graph = tenant.graph();
  }

  @AfterEach
  void stopTenant() {
    tenant.close();
  }

  @Test
  void everyRequestIsAReadWithTheTokenAndLetsOthersGoFirst() {
    List<GraphRequest> sent = sentByADay();

    assertThat(sent).hasSizeGreaterThan(15);
    assertThat(sent).extracting(GraphRequest::method).containsOnly("GET");
    assertThat(sent)
        .extracting(GraphRequest::template)
        .contains(
            "/domains",
            "/contacts",
            "/contacts/delta",
            "/users/delta",
            "/groups/delta",
            "/contacts/{id}",
            "/users/{id}",
            "/groups/{id}");
    assertThat(sent)
        .allMatch(
            request ->
                request.header("Authorization").isPresent()
                    && request.header("x-ms-throttle-priority").equals(Optional.of("Low")));
  }

  @Test
  void everyRequestIsDocumentedForThePermissionsThatWeAskFor() {
    Optional<PublishedPermissions> published = PublishedPermissions.find();
    assumeTrue(published.isPresent(), "ROLLCALL_DATA names no folder with graph/");

    List<GraphRequest> sent = sentByADay();

    assertThat(published.orElseThrow().objections(sent, PERMISSIONS)).isEmpty();
    for (String permission : PERMISSIONS) {
      String[] others =
          List.of(PERMISSIONS).stream()
              .filter(one -> !one.equals(permission))
              .toArray(String[]::new);
      assertThat(published.orElseThrow().objections(sent, others)).as(permission).isNotEmpty();
    }
  }

  @Test
  void everySelectedPropertyExists() {
    Optional<PublishedTypes> published = PublishedTypes.find();
    assumeTrue(published.isPresent(), "ROLLCALL_DATA names no folder with graph/");

    List<GraphRequest> sent = sentByADay();

    assertThat(sent).anyMatch(request -> request.selected().contains("hideFromAddressLists"));
    assertThat(published.orElseThrow().objections(sent)).isEmpty();
  }

  @Test
  void aWriteOfTheSdkDoesNotLeaveTheMachine() {
    String abbott = graph.contacts().add("Aaron ABBOTT", "aaron.abbott@example.net");
    GraphConnection connection = new GraphConnection(tenant.settings(graph.host()));

    assertThatThrownBy(
            () -> connection.client().contacts().byOrgContactId(abbott).patch(new OrgContact()))
        .hasStackTraceContaining("the reader can only read");
    assertThat(graph.requests().all()).isEmpty();
  }

  /** A first pass, every kind of change, a restart, reads by id and a check. */
  private List<GraphRequest> sentByADay() {
    graph.pages().ofSize(2);
    String abbott = graph.contacts().add("Aaron ABBOTT", "aaron.abbott@example.net");
    String constable = graph.users().addMember("Cadi", "cadi@heddlu-gorllewin.example");
    graph.users().addGuest("Gwen", "gwen@partner.example");
    String custody = graph.groups().add("Custody", "custody@heddlu-gorllewin.example");
    String team = graph.groups().addUnified("Team", "team@heddlu-gorllewin.example");
    GraphDirectorySource source = tenant.source();
    source.check();
    Cursor since = TenantAtHand.readAll(source, new ArrayList<>());
    graph.groups().join(custody, abbott);
    graph.groups().join(team, constable);
    graph.users().rename(constable, "Cadi Wyn");
    source.close();
    source.changes(since, page -> true);
    source.readOne(team);
    return graph.requests().all();
  }
}
