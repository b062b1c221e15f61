package org.rollcall.remediation.webhook.http;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.rollcall.delivery.Transactions;
import org.rollcall.remediation.webhook.Announcement;
import org.rollcall.remediation.webhook.postgres.Announcements;
import org.rollcall.testkit.quarkus.EmbeddedParts;
import org.rollcall.testkit.quarkus.Part;
import org.rollcall.testkit.quarkus.RunningParts;

/** In the running service: told with what happened, or not at all; and seen by operators. */
@QuarkusTest
@QuarkusTestResource(
    value = EmbeddedParts.class,
    restrictToAnnotatedClass = true,
    initArgs = {
      @ResourceArg(name = "service", value = "remediation-webhooks"),
      @ResourceArg(name = "queue", value = "remediation.findings.v1"),
      @ResourceArg(name = "directory", value = "true")
    })
@QuarkusTestResource(value = ReceiverPart.class, restrictToAnnotatedClass = true)
class WebhookResourceTest {
  @SuppressWarnings("NullAway.Init")
  @Part
  RunningParts parts;

  @Inject Transactions transactions;
  @Inject Announcements announcements;

  private RequestSpecification as(String... roles) {
    return given().auth().oauth2(parts.issuer().token("olwen", roles));
  }

  private static Announcement verified(int number, String type) {
    return new Announcement(new UUID(9, number), type, Instant.now(), Map.of("directory", "force"));
  }

  private List<String> statesOf(UUID id) {
    return as("viewer")
        .get("/api/v1/webhooks/siem/deliveries")
        .jsonPath()
        .getList("findAll { it.id == '" + id + "' }.state", String.class);
  }

  @Test
  void whatHappenedIsTold() {
    Announcement what = verified(1, "change.verified");

    transactions.call(session -> announcements.announce(session, what));

    await()
        .atMost(Duration.ofSeconds(20))
        .untilAsserted(() -> assertThat(statesOf(what.id())).containsExactly("DELIVERED"));
  }

  @Test
  void whatDidNotHappenIsNotTold() {
    Announcement what = verified(2, "change.verified");

    assertThatThrownBy(
            () ->
                transactions.call(
                    session ->
                        announcements
                            .announce(session, what)
                            .chain(
                                () ->
                                    Uni.createFrom()
                                        .failure(new IllegalStateException("rolled back")))))
        .hasMessageContaining("rolled back");

    assertThat(statesOf(what.id())).isEmpty();
  }

  @Test
  void whatNobodyAskedForIsNotTold() {
    Announcement what = verified(3, "proposal.made");

    transactions.call(session -> announcements.announce(session, what));

    assertThat(statesOf(what.id())).isEmpty();
  }

  @Test
  void anOperatorTriesAnEndpointOut() {
    Response asked = as("operator").post("/api/v1/webhooks/siem/test");

    assertThat(asked.statusCode()).isEqualTo(202);
    UUID id = UUID.fromString(asked.jsonPath().getString("id"));
    await()
        .atMost(Duration.ofSeconds(20))
        .untilAsserted(() -> assertThat(statesOf(id)).containsExactly("DELIVERED"));
    Response all = as("viewer").get("/api/v1/webhooks");
    assertThat(all.jsonPath().getList("state")).containsExactly("ACTIVE");
    assertThat(all.jsonPath().getList("lastResult")).containsExactly("answered 204");
    assertThat(all.asString()).doesNotContain("a-token-of-theirs", "whsec_");
  }

  @Test
  void onlyThoseWhoMayDoSo() {
    assertThat(given().get("/api/v1/webhooks").statusCode()).isEqualTo(401);
    assertThat(as("approver").get("/api/v1/webhooks").statusCode()).isEqualTo(403);
    assertThat(as("viewer").post("/api/v1/webhooks/siem/test").statusCode()).isEqualTo(403);
    assertThat(as("viewer").post("/api/v1/webhooks/siem/enable").statusCode()).isEqualTo(403);
    assertThat(as("operator").post("/api/v1/webhooks/siem/enable").statusCode()).isEqualTo(204);
  }

  @Test
  void whatIsNotThereIsSaid() {
    Response none = as("viewer").get("/api/v1/webhooks/nobody/deliveries");
    Response tooMany = as("viewer").get("/api/v1/webhooks/siem/deliveries?limit=100000");

    assertThat(none.statusCode()).isEqualTo(404);
    assertThat(none.jsonPath().getString("code")).isEqualTo("no-such-webhook");
    assertThat(tooMany.statusCode()).isEqualTo(400);
    assertThat(tooMany.jsonPath().getString("code")).isEqualTo("bad-limit");
  }
}
