package org.rollcall.delivery;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import com.rabbitmq.client.AMQP;
import com.rabbitmq.client.Channel;
import com.rabbitmq.client.Connection;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.rollcall.contracts.ChangeVerified;
import org.rollcall.contracts.ContactsJudged;
import org.rollcall.contracts.EntryKey;
import org.rollcall.contracts.Message;
import org.rollcall.contracts.json.MessageJson;

@QuarkusTest
@QuarkusTestResource(value = Surroundings.class, restrictToAnnotatedClass = true)
class DeliveryTest {
  private static final Logger LOG = Logger.getLogger(DeliveryTest.class);
  private static final String VERIFIED = "org.rollcall.change-verified.v1";
  private static final int MANY = 600;
  private static final int CUTS = 12;

  @Inject Outbox outbox;
  @Inject Transactions transactions;
  @Inject NoteEffects service;

  @Test
  void nothingIsLostOrTakesEffectTwiceWhenConnectionsAreCutWithFramesInFlight() {
    CuttingProxy proxy = Surroundings.current().proxy();
    List<ChangeVerified> said = IntStream.range(0, MANY).mapToObj(i -> change("storm")).toList();

    for (int cut = 0; cut < CUTS; cut++) {
      said.subList(cut * MANY / CUTS, (cut + 1) * MANY / CUTS).forEach(this::say);
      long toBroker = proxy.swallowedToBroker();
      long toService = proxy.swallowedToService();
      switch (cut % 3) {
        case 0 -> {
          proxy.swallowToBroker();
          say(said.get(0));
          within().until(() -> proxy.swallowedToBroker() > toBroker);
        }
        case 1 -> {
          proxy.swallowToService();
          say(said.get(1));
          within().until(() -> proxy.swallowedToService() > toService);
        }
        default -> say(said.get(2));
      }
      proxy.cut();
    }

    within().untilAsserted(() -> assertThat(count("select count(*) from outbox")).isZero());
    within().untilAsserted(() -> assertThat(effects("storm")).isGreaterThanOrEqualTo(MANY));
    within()
        .untilAsserted(
            () ->
                assertThat(count("select count(*) from inbox where state in ('NEW','HELD')"))
                    .isZero());
    assertThat(effects("storm")).isEqualTo(MANY);
    assertThat(count("select count(distinct change) from effect where directory = 'storm'"))
        .isEqualTo(MANY);
    LOG.infof(
        "cut: messages=%d cuts=%d bytesLostToBroker=%d bytesLostToService=%d",
        MANY, CUTS, proxy.swallowedToBroker(), proxy.swallowedToService());
    assertThat(proxy.swallowedToBroker()).isPositive();
    assertThat(proxy.swallowedToService()).isPositive();
  }

  @Test
  void unroutableMessageStaysInTheOutboxUntilThereIsARoute() throws Exception {
    String queue = Surroundings.current().topology().prefix() + "remediation.findings.v1";
    String exchange = Surroundings.current().topology().exchange();
    UUID id = UUID.randomUUID();

    onChannel(channel -> channel.queueUnbind(queue, exchange, "finding.#"));
    put(
        new ContactsJudged("unroutable", "0f", "1", UUID.randomUUID(), 0, List.of(), List.of()),
        id);

    within()
        .untilAsserted(
            () ->
                assertThat(text("select last_error from outbox where id = '" + id + "'"))
                    .contains("routed nowhere"));
    assertThat(count("select count(*) from outbox where attempts >= 1")).isOne();
    onChannel(channel -> channel.queueBind(queue, exchange, "finding.#"));
    within().untilAsserted(() -> assertThat(count("select count(*) from outbox")).isZero());
  }

  @Test
  void whatCannotBeReadIsParkedWithItsReasonAndTheOthersGoOn() throws Exception {
    byte[] half = "{\"directory\": \"jane.doe".getBytes(StandardCharsets.UTF_8);
    byte[] good = MessageJson.write(change("readable"));

    send("a1", VERIFIED, half, Content.of(half).hash());
    send("a2", VERIFIED, good, "00");
    send("a3", "org.rollcall.change-verified.v9", good, Content.of(good).hash());
    send(null, VERIFIED, good, Content.of(good).hash());
    send("a5", VERIFIED, good, Content.of(good).hash());

    within().untilAsserted(() -> assertThat(effects("readable")).isOne());
    within()
        .untilAsserted(
            () ->
                assertThat(as("operator").get("/api/v1/parked").jsonPath().getList("code"))
                    .contains(
                        "malformed-body", "hash-mismatch", "unknown-type", "malformed-envelope"));
    String list = as("viewer").get("/api/v1/parked").asString();
    assertThat(list).doesNotContain("jane.doe", "\"body\":").contains("receivedAt", "PARKED");
  }

  @Test
  void unbelievedMessageDoesNotStandInTheWayOfTheTrueOne() throws Exception {
    byte[] forged = MessageJson.write(change("forged"));
    byte[] good = MessageJson.write(change("true"));

    send("b1", VERIFIED, forged, "00");
    send("b1", VERIFIED, good, Content.of(good).hash());

    within().untilAsserted(() -> assertThat(effects("true")).isOne());
    assertThat(effects("forged")).isZero();
  }

  @Test
  void duplicateTakesEffectOnce() throws Exception {
    byte[] body = MessageJson.write(change("twice"));
    byte[] last = MessageJson.write(change("twice-last"));

    for (int i = 0; i < 3; i++) {
      send("c1", VERIFIED, body, Content.of(body).hash());
    }
    send("c2", VERIFIED, last, Content.of(last).hash());

    within().untilAsserted(() -> assertThat(effects("twice-last")).isOne());
    assertThat(effects("twice")).isOne();
  }

  @Test
  void failureRollsBackIsParkedAndTakesEffectOnceWhenRetried() {
    service.failing().add("failing");
    say(change("failing"));

    within().untilAsserted(() -> assertThat(state("failed")).isEqualTo("PARKED"));
    assertThat(count("select attempts from inbox where code = 'failed'")).isEqualTo(3);
    assertThat(effects("failing")).isZero();
    long number = count("select number from inbox where code = 'failed'");
    as("viewer").post("/api/v1/parked/" + number + "/retry").then().statusCode(403);
    given().post("/api/v1/parked/" + number + "/retry").then().statusCode(401);

    service.failing().remove("failing");
    as("operator").post("/api/v1/parked/" + number + "/retry").then().statusCode(204);

    within().untilAsserted(() -> assertThat(effects("failing")).isOne());
    as("operator").post("/api/v1/parked/" + number + "/retry").then().statusCode(404);
  }

  @Test
  void discardingNeedsAReasonAndEndsIt() throws Exception {
    byte[] body = "discard me".getBytes(StandardCharsets.UTF_8);
    send("d1", VERIFIED, body, Content.of(body).hash());
    String where = " from inbox where id = 'd1'";
    within().untilAsserted(() -> assertThat(text("select state" + where)).isEqualTo("PARKED"));
    String path = "/api/v1/parked/" + count("select number" + where) + "/discard";

    json("operator", "{}").post(path).then().statusCode(400).body("code", equalTo("bad-request"));
    json("operator", "{\"reason\": \"a test\"}").post(path).then().statusCode(204);

    assertThat(text("select state || ' ' || reason" + where)).isEqualTo("DISCARDED a test");
    assertThat(text("select settled_by" + where)).isNotBlank();
    json("operator", "{\"reason\": \"a test\"}").post(path).then().statusCode(404);
  }

  @Test
  void whatComesTooEarlyIsTriedAgainWithoutCountingAsFailure() {
    service.early().add("early");
    say(change("early"));
    within()
        .untilAsserted(
            () ->
                assertThat(
                        count(
                            "select count(*) from inbox where code = 'not-yet' and postponed > 1"))
                    .isOne());
    say(change("meanwhile"));
    within().untilAsserted(() -> assertThat(effects("meanwhile")).isOne());

    service.early().remove("early");

    within().untilAsserted(() -> assertThat(effects("early")).isOne());
    assertThat(count("select count(*) from inbox where attempts > 3")).isZero();
  }

  @Test
  void whatDoesNotMatchIsHeldVisiblyAndTakesEffectWhenItDoes() {
    service.mismatched().add("mismatched");
    say(change("mismatched"));
    within()
        .untilAsserted(
            () ->
                as("viewer")
                    .get("/api/v1/parked")
                    .then()
                    .body("findAll { it.state == 'HELD' }", hasSize(1)));
    assertThat(effects("mismatched")).isZero();

    service.mismatched().remove("mismatched");

    within().untilAsserted(() -> assertThat(effects("mismatched")).isOne());
  }

  @Test
  void rolledBackTransactionSaysNothing() {
    UUID id = UUID.randomUUID();

    org.assertj.core.api.Assertions.assertThatThrownBy(
            () ->
                transactions.call(
                    session ->
                        outbox
                            .put(session, change("unsaid"), OutboxNote.of(id))
                            .invoke(
                                () -> {
                                  throw new IllegalStateException("changed my mind");
                                })))
        .hasMessage("changed my mind");
    say(change("said"));

    within().untilAsserted(() -> assertThat(effects("said")).isOne());
    assertThat(effects("unsaid")).isZero();
  }

  private static org.awaitility.core.ConditionFactory within() {
    return await().atMost(Duration.ofSeconds(20)).pollInterval(Duration.ofMillis(50));
  }

  private static ChangeVerified change(String directory) {
    return new ChangeVerified(
        directory, "0f", UUID.randomUUID(), new EntryKey(directory, "e1"), Instant.EPOCH);
  }

  private void say(ChangeVerified change) {
    put(change, NameBasedUuid.of("test", change.change().toString()));
  }

  private void put(Message message, UUID id) {
    transactions.call(session -> outbox.put(session, message, new OutboxNote(id, "r1", null)));
  }

  private static RequestSpecification as(String role) {
    return given().auth().oauth2(Surroundings.current().issuer().token("ann", role));
  }

  private static RequestSpecification json(String role, String body) {
    return as(role).contentType("application/json").body(body);
  }

  private static void send(@Nullable String id, String type, byte[] body, String hash)
      throws Exception {
    Map<String, Object> headers = new HashMap<>();
    headers.put("cloudEvents_specversion", "1.0");
    headers.put("cloudEvents_source", "/rollcall/remediation-service/force");
    headers.put("cloudEvents_type", type);
    headers.put("cloudEvents_contenthash", hash);
    if (id != null) {
      headers.put("cloudEvents_id", id);
    }
    AMQP.BasicProperties properties = new AMQP.BasicProperties.Builder().headers(headers).build();
    onChannel(
        channel -> channel.basicPublish("", Surroundings.current().queue(), properties, body));
  }

  private static void onChannel(Step step) throws Exception {
    try (Connection connection = Surroundings.current().broker().newConnection();
        Channel channel = connection.createChannel()) {
      step.on(channel);
    }
  }

  private static long effects(String directory) {
    return count("select count(*) from effect where directory = '" + directory + "'");
  }

  private static String state(String code) {
    return String.valueOf(text("select max(state) from inbox where code = '" + code + "'"));
  }

  private static long count(String query) {
    return Long.parseLong(String.valueOf(text(query)));
  }

  private static @Nullable String text(String query) {
    try (java.sql.Connection connection = Surroundings.current().database().connect();
        PreparedStatement statement = connection.prepareStatement(query);
        ResultSet rows = statement.executeQuery()) {
      return rows.next() ? rows.getString(1) : null;
    } catch (SQLException broken) {
      throw new IllegalStateException(broken);
    }
  }

  private interface Step {
    void on(Channel channel) throws Exception;
  }
}
