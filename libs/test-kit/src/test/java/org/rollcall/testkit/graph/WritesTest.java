package org.rollcall.testkit.graph;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rollcall.testkit.graph.Caller.Reply;

class WritesTest {
  private static final String TEAM = "team@heddlu-gorllewin.example";

  private final GraphSimulator graph = GraphSimulator.start();
  private final Caller caller = new Caller(graph);

  @AfterEach
  void close() {
    graph.close();
  }

  @ParameterizedTest
  @ValueSource(strings = {"PATCH", "DELETE"})
  void contactsCannotBeWritten(String method) throws Exception {
    String abbott = graph.contacts().add("Aaron ABBOTT", "aaron.abbott@example.net");

    Reply reply = caller.send(method, "/contacts/" + abbott, "{\"displayName\":\"x\"}");

    assertThat(reply.status()).isEqualTo(405);
    assertThat(caller.get("/contacts/" + abbott).body().path("displayName").asText())
        .isEqualTo("Aaron ABBOTT");
  }

  @Test
  void hidingAGroupIsARequestOfItsOwn() throws Exception {
    String team = "/groups/" + graph.groups().addUnified("Team", TEAM);

    Reply mixed = patch(team, "{\"hideFromAddressLists\":true,\"description\":\"x\"}");
    Reply alone =
        patch(team, "{\"@odata.type\":\"#microsoft.graph.group\",\"hideFromAddressLists\":true}");
    Reply other = patch(team, "{\"description\":\"Liaison\"}");

    assertThat(mixed.status()).isEqualTo(400);
    assertThat(alone.status()).isEqualTo(200);
    assertThat(other.status()).isEqualTo(204);
    JsonNode now = caller.get(team + "?$select=hideFromAddressLists,description").body();
    assertThat(now.path("hideFromAddressLists").asBoolean()).isTrue();
    assertThat(now.path("description").asText()).isEqualTo("Liaison");
  }

  @Test
  void anEmptyPatchChangesNothingAndSaysThatAllIsWell() throws Exception {
    String team = "/groups/" + graph.groups().addUnified("Team", TEAM);
    String link = caller.round("/groups/delta").deltaLink();

    assertThat(patch(team, "{}").status()).isEqualTo(204);
    assertThat(caller.round(link).values()).isEmpty();
  }

  @Test
  void whatIsMasteredElsewhereIsRefused() throws Exception {
    String bevan = graph.users().addMember("Bethan BEVAN", "bethan@heddlu-gorllewin.example");
    graph.users().masterOnPremises(bevan);
    String list = graph.groups().add("Schemes", "schemes@heddlu-gorllewin.example");

    Reply synced = patch("/users/" + bevan, "{\"jobTitle\":\"Sergeant\"}");
    Reply exchange = patch("/groups/" + list, "{\"hideFromAddressLists\":true}");

    assertThat(synced.status()).isEqualTo(400);
    assertThat(synced.code()).isEqualTo("Request_BadRequest");
    assertThat(synced.body().path("error").path("message").asText())
        .contains("on-premises mastered Directory Sync objects");
    assertThat(exchange.status()).isEqualTo(400);
  }

  @Test
  void membersComeAndGoByReference() throws Exception {
    String team = graph.groups().addUnified("Team", TEAM);
    String bevan = graph.users().addMember("Bethan BEVAN", "bethan@heddlu-gorllewin.example");
    String members = "/groups/" + team + "/members";
    String reference = "{\"@odata.id\":\"" + graph.address() + "/directoryObjects/" + bevan + "\"}";

    assertThat(caller.send("POST", members + "/$ref", reference).status()).isEqualTo(204);
    assertThat(caller.send("POST", members + "/$ref", reference).status()).isEqualTo(400);
    assertThat(caller.get(members).all("id")).containsExactly(bevan);
    assertThat(caller.send("DELETE", members + "/" + bevan + "/$ref", "").status()).isEqualTo(204);
    assertThat(caller.get(members).all("id")).isEmpty();
  }

  @Test
  void aBatchAnswersEachForItself() throws Exception {
    String abbott = graph.contacts().add("Aaron ABBOTT", "aaron.abbott@example.net");
    graph.faults().pass("/contacts/{id}", 1);
    graph.faults().next("/contacts/{id}", Fault.throttled(java.time.Duration.ofSeconds(7)));

    Reply batch =
        caller.send(
            "POST",
            "/$batch",
            """
            {"requests":[
              {"id":"1","method":"GET","url":"/contacts/%1$s"},
              {"id":"2","method":"GET","url":"/contacts/%1$s"},
              {"id":"3","method":"PATCH","url":"/contacts/%1$s","body":{"displayName":"x"},
               "headers":{"Content-Type":"application/json"}},
              {"id":"4","method":"GET","url":"/domains","dependsOn":["2"]}]}
            """
                .formatted(abbott));

    assertThat(batch.status()).isEqualTo(200);
    List<String> answers = new ArrayList<>();
    batch
        .body()
        .path("responses")
        .forEach(one -> answers.add(one.path("id").asText() + ":" + one.path("status").asInt()));
    assertThat(answers).containsExactly("4:424", "3:405", "2:429", "1:200");
    assertThat(batch.body().path("responses").get(2).path("headers").path("Retry-After").asText())
        .isEqualTo("7");
    assertThat(graph.requests().to("/contacts/{id}")).hasSize(3).allMatch(GraphRequest::inBatch);
  }

  @Test
  void aBatchOfMoreThanTwentyIsRefused() throws Exception {
    String one = "{\"id\":\"1\",\"method\":\"GET\",\"url\":\"/domains\"},";
    String many = one.repeat(20) + one.substring(0, one.length() - 1);

    assertThat(caller.send("POST", "/$batch", "{\"requests\":[" + many + "]}").status())
        .isEqualTo(400);
  }

  private Reply patch(String path, String body) throws Exception {
    return caller.send("PATCH", path, body);
  }
}
