package org.rollcall.testkit.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.rollcall.testkit.graph.Caller.Reply;
import org.rollcall.testkit.graph.Caller.Round;

class ObjectsTest {
  private final GraphSimulator graph = GraphSimulator.start();
  private final Caller caller = new Caller(graph);

  @AfterEach
  void close() {
    graph.close();
  }

  @Test
  void listsComeInPagesOfTheWantedSizeAtMost() throws Exception {
    for (int i = 1; i <= 5; i++) {
      graph.users().addMember("Member " + i, "member" + i + "@heddlu-gorllewin.example");
    }

    Round all = round("/users?$select=id,displayName,userType&$top=2");

    assertThat(all.pages()).extracting(page -> page.all("id").size()).containsExactly(2, 2, 1);
    assertThat(all.all("userType")).containsOnly("Member").hasSize(5);
    assertThat(caller.get("/users").body().path("value").get(0).has("userType"))
        .as("only when selected")
        .isFalse();
    assertThat(caller.get("/users?$top=1000").status()).isEqualTo(400);
    assertThat(caller.get("/users?$select=shoeSize").status()).isEqualTo(400);
    assertThat(caller.get("/users?$search=x").status()).as("not played").isEqualTo(501);
  }

  @Test
  void aSingleObjectIsFoundByItsIdUntilItIsDeleted() throws Exception {
    String abbott = graph.contacts().add("Aaron ABBOTT", "aaron.abbott@example.net");
    graph.users().addMember("Bethan BEVAN", "bethan@heddlu-gorllewin.example");

    Reply found = caller.get("/contacts/" + abbott + "?$select=displayName,companyName");

    assertThat(found.body().path("displayName").asText()).isEqualTo("Aaron ABBOTT");
    assertThat(found.body().path("companyName").isNull()).isTrue();
    assertThat(caller.get("/users/bethan@heddlu-gorllewin.example").status()).isEqualTo(200);
    assertThat(caller.get("/users/" + abbott).status()).as("no user").isEqualTo(404);
    graph.contacts().softDelete(abbott);
    Reply gone = caller.get("/contacts/" + abbott);
    assertThat(gone.status()).isEqualTo(404);
    assertThat(gone.code()).isEqualTo("Request_ResourceNotFound");
    assertThat(gone.body().path("error").path("innerError").path("request-id").asText())
        .isEqualTo(gone.header("request-id"))
        .isNotEmpty();
  }

  @Test
  void aLaggingReplicaTellsThePastAndDoesNotKnowTheNew() throws Exception {
    String abbott = graph.contacts().add("Aaron ABBOTT", "aaron.abbott@example.net");
    graph.letReplicaLag();
    graph.contacts().rename(abbott, "Aaron JONES");
    String bevan = graph.contacts().add("Bethan BEVAN", "bethan.bevan@example.net");

    assertThat(name(abbott)).isEqualTo("Aaron ABBOTT");
    assertThat(caller.get("/contacts/" + bevan).status()).isEqualTo(404);
    graph.letReplicaCatchUp();
    assertThat(name(abbott)).isEqualTo("Aaron JONES");
    assertThat(name(bevan)).isEqualTo("Bethan BEVAN");
  }

  @Test
  void membersAreListedWithTheirTypesDirectAndNestedThroughCycles() throws Exception {
    String outer = graph.groups().add("Outer", "outer@heddlu-gorllewin.example");
    String inner = graph.groups().add("Inner", "inner@heddlu-gorllewin.example");
    String abbott = graph.contacts().add("Aaron ABBOTT", "aaron.abbott@example.net");
    String bevan = graph.users().addMember("Bethan BEVAN", "bethan@heddlu-gorllewin.example");
    graph.groups().join(outer, inner);
    graph.groups().join(outer, bevan);
    graph.groups().join(inner, abbott);
    graph.groups().join(inner, outer);

    Round direct = round("/groups/" + outer + "/members?$select=id,displayName&$top=1");
    Round nested = round("/groups/" + outer + "/transitiveMembers");

    assertThat(direct.all("id")).containsExactly(inner, bevan);
    assertThat(direct.all("@odata.type"))
        .containsExactly("#microsoft.graph.group", "#microsoft.graph.user");
    assertThat(nested.all("id")).contains(inner, bevan, abbott);
    assertThat(caller.get("/groups/" + abbott + "/members").status()).isEqualTo(404);
  }

  @Test
  void hidingIsToldOfASingleGroupOnly() throws Exception {
    String team = graph.groups().addUnified("Team", "team@heddlu-gorllewin.example");
    graph.groups().hide(team);
    String select = "?$select=id,hideFromAddressLists";

    assertThat(caller.get("/groups/" + team + select).body().path("hideFromAddressLists").asText())
        .isEqualTo("true");
    assertThat(caller.get("/groups/" + team).body().has("hideFromAddressLists")).isFalse();
    assertThat(caller.get("/groups" + select).body().path("value").get(0).size()).isEqualTo(1);
    assertThat(caller.get("/groups/delta" + select).body().path("value").get(0).size())
        .isEqualTo(1);
  }

  @Test
  void theTenantNamesItsDomains() throws Exception {
    graph.company().owns("heddlu-gorllewin.example").claims("not-yet-ours.example");

    Reply domains = caller.get("/domains");

    assertThat(domains.all("id"))
        .containsExactly("heddlu-gorllewin.example", "not-yet-ours.example");
    assertThat(domains.all("isVerified")).containsExactly("true", "false");
    assertThat(caller.get("/organization").body().path("value").get(0).path("verifiedDomains"))
        .hasSize(1);
  }

  private String name(String contact) throws Exception {
    return caller.get("/contacts/" + contact).body().path("displayName").asText();
  }

  private Round round(String address) throws Exception {
    List<Reply> pages = new ArrayList<>(List.of(caller.get(address)));
    while (!pages.get(pages.size() - 1).next().isEmpty()) {
      pages.add(caller.get(pages.get(pages.size() - 1).next()));
    }
    return new Round(pages, "");
  }
}
