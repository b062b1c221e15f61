package org.rollcall.testkit.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.rollcall.testkit.graph.Caller.Reply;

class FaultsTest {
  private static final String DELTA = "/contacts/delta";

  private final GraphSimulator graph = GraphSimulator.start();
  private final Caller caller = new Caller(graph);

  @AfterEach
  void close() {
    graph.close();
  }

  @Test
  void throttlingSaysInEveryFormHowLongToWait() throws Exception {
    graph
        .faults()
        .next(DELTA, Fault.throttled(Duration.ofSeconds(3)))
        .next(DELTA, Fault.throttled(Duration.ofMillis(2128)))
        .next(DELTA, Fault.throttled(Duration.ofSeconds(300)))
        .next(DELTA, Fault.throttledUntil(Instant.parse("2026-03-01T10:00:00Z")))
        .next(DELTA, Fault.throttledSilently());

    for (String wait : new String[] {"3", "2.128", "300", "Sun, 1 Mar 2026 10:00:00 GMT", ""}) {
      Reply reply = caller.get(DELTA);
      assertThat(reply.status()).isEqualTo(429);
      assertThat(reply.code()).isEqualTo("TooManyRequests");
      assertThat(reply.header("Retry-After")).isEqualTo(wait);
    }
    assertThat(caller.get(DELTA).status()).isEqualTo(200);
    assertThat(graph.faults().waiting()).isZero();
  }

  @Test
  void aFaultMeetsItsOwnPathOnlyAndInItsTurn() throws Exception {
    graph.faults().pass(DELTA, 1).next(DELTA, Fault.unavailable()).next("*", Fault.broken());

    assertThat(caller.get("/contacts/delta()").status()).isEqualTo(200);
    assertThat(caller.get("/contacts/delta()").status()).isEqualTo(503);
    assertThat(caller.get("/users").status()).isEqualTo(500);
    assertThat(caller.get("/users").status()).isEqualTo(200);
  }

  @Test
  void theConnectionBreaksInTheMiddleOfTheAnswer() throws Exception {
    graph.contacts().add("Aaron ABBOTT", "aaron.abbott@example.net");
    graph.faults().next(DELTA, Fault.cutOff());

    assertThatThrownBy(() -> caller.get(DELTA)).isInstanceOf(IOException.class);
    assertThat(caller.get(DELTA).all("displayName")).containsExactly("Aaron ABBOTT");
  }

  @Test
  void whatIsSaidToHaveFailedMayHaveBeenDone() throws Exception {
    String team = graph.groups().addUnified("Team", "team@heddlu-gorllewin.example");
    graph.faults().next("/groups/{id}", Fault.doneYetTimedOut());

    Reply reply = caller.send("PATCH", "/groups/" + team, "{\"hideFromAddressLists\":true}");

    assertThat(reply.status()).isEqualTo(504);
    Reply after = caller.get("/groups/" + team + "?$select=hideFromAddressLists");
    assertThat(after.body().path("hideFromAddressLists").asBoolean()).isTrue();
  }

  @Test
  void onlyTheBearerOfTheTokenIsLetIn() throws Exception {
    assertThat(caller.anonymously("/contacts").status()).isEqualTo(401);
    assertThat(caller.get("/contacts").status()).isEqualTo(200);
    String old = graph.token();

    String renewed = graph.gate().renewToken();

    assertThat(renewed).isNotEqualTo(old).isEqualTo(graph.token());
    assertThat(caller.get("/contacts").status()).isEqualTo(200);
    Reply stranger = caller.anonymously("/contacts");
    assertThat(stranger.code()).isEqualTo("InvalidAuthenticationToken");
    assertThat(stranger.header("WWW-Authenticate")).startsWith("Bearer");
  }

  @Test
  void aPathWithoutPermissionIsDenied() throws Exception {
    graph.gate().bar("/groups/{id}/members");
    String team = graph.groups().addUnified("Team", "team@heddlu-gorllewin.example");

    Reply denied = caller.get("/groups/" + team + "/members");

    assertThat(denied.status()).isEqualTo(403);
    assertThat(denied.code()).isEqualTo("Authorization_RequestDenied");
    assertThat(caller.get("/groups/" + team).status()).isEqualTo(200);
    graph.gate().open("/groups/{id}/members");
    assertThat(caller.get("/groups/" + team + "/members").status()).isEqualTo(200);
  }

  @Test
  void whatWasAskedIsRemembered() throws Exception {
    caller.get("/contacts/delta()?$select=displayName,mail", "Retry-Attempt", "1");

    GraphRequest asked = graph.requests().to(DELTA).get(0);

    assertThat(asked.method()).isEqualTo("GET");
    assertThat(asked.path()).isEqualTo("/contacts/delta()");
    assertThat(asked.selected()).containsExactly("displayName", "mail");
    assertThat(asked.header("retry-attempt")).contains("1");
    assertThat(asked.toString()).as("tells no token").doesNotContain(graph.token());
  }
}
