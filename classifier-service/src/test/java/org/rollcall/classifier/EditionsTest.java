package org.rollcall.classifier;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import com.google.common.hash.Hashing;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.TimeoutException;
import org.awaitility.Awaitility;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rollcall.contracts.ContactsJudged;
import org.rollcall.testkit.embedded.Database;
import org.rollcall.testkit.embedded.EmbeddedBroker;
import org.rollcall.testkit.embedded.EmbeddedIssuer;
import org.rollcall.testkit.quarkus.Part;
import org.rollcall.testkit.quarkus.RunningParts;

/** Rules and organisation.yaml change only when two people have accepted exactly that. */
@QuarkusTest
@SuppressWarnings("NullAway.Init")
class EditionsTest {
  private static final Duration LONG = Duration.ofSeconds(20);
  private static final String OUTSIDER = "outsider@elsewhere.example";
  private static final String SCANNER = "scan@heddlu-gorllewin.example";
  private static final String RULES =
      """
      apiVersion: rollcall/v1
      kind: RuleSet
      metadata: {name: edition-test, version: 7}
      spec:
        rules:
          - id: the-scanner
            when: contact.addresses == ["scan@heddlu-gorllewin.example"] && contact.directory == "%s"
            side: INTERNAL
            strength: DECISIVE
            reason: the scanner in the hall, {displayName}
            tests:
              - {contact: {displayName: Anybody}, fires: false}
      """;

  @Part RunningParts parts;
  @Part EmbeddedBroker broker;
  @Part EmbeddedIssuer issuer;
  @Part Database database;

  private Remediation remediation;
  private Path organisation;
  private String original;

  @BeforeEach
  void listen() throws IOException, TimeoutException {
    remediation = new Remediation(broker);
    organisation = parts.folder().path().resolve("organisation.yaml");
    original = Files.readString(organisation);
  }

  @AfterEach
  void stopListening() throws IOException {
    remediation.close();
  }

  @Test
  void rulesAreTriedOutProposedAcceptedByTwoAndRolledBack() throws SQLException {
    // Given two contacts, judged by no rules of the organisation's own
    Reader reader = new Reader(broker, hash(original), "editions");
    remediation.awaitBatch(
        reader.reads(
            Entries.unlisted("editions", "outsider", 1, OUTSIDER),
            Entries.unlisted("editions", "scan", 1, SCANNER)));
    long before = active("rules");
    String without = verdictOf("scan");
    String rules = RULES.formatted("editions");

    // When somebody tries the rules out
    as("Nia Vaughan", "proposer")
        .body(rules)
        .post("/api/v1/rules/dry-runs")
        .then()
        .statusCode(200)
        .body("moved", equalTo(1))
        .body("held", equalTo(false))
        .body("contacts", hasSize(1))
        .body("contacts[0].id", equalTo("scan"))
        .body("contacts[0].from", equalTo(without))
        .body("contacts[0].to", equalTo("INTERNAL"))
        .body("matrix.findAll { it.from == it.to }.size()", org.hamcrest.Matchers.greaterThan(0));
    assertThat(active("rules")).isEqualTo(before);

    // Then proposes them, and two others accept
    long number = propose("rules", rules);
    isRefusedToTheWrongPeople(number, hash(rules));
    approve("rules", number, "Megan Price", hash(rules))
        .statusCode(200)
        .body("state", equalTo("PROPOSED"));
    approve("rules", number, "Megan Price", hash(rules))
        .statusCode(409)
        .body("code", equalTo("already-approved"));
    approve("rules", number, "Rhys Bowen", hash(rules))
        .statusCode(200)
        .body("state", equalTo("ACTIVE"))
        .body("approvals.person", hasItem("Megan Price"))
        .body("approvals.person", hasItem("Rhys Bowen"));

    // And everything is judged again and said under the new version
    Awaitility.await().atMost(LONG).until(() -> verdictOf("scan").equals("INTERNAL"));
    String version = "+edition-test-7-" + hash(rules).substring(0, 12);
    Awaitility.await().atMost(LONG).until(() -> saidUnder(version));
    explained("scan")
        .body("ruleSetVersion", containsString(version))
        .body("evidence.id", hasItem("rule-the-scanner"));

    rollBack("rules", before);
    Awaitility.await().atMost(LONG).until(() -> verdictOf("scan").equals(without));
  }

  private void isRefusedToTheWrongPeople(long number, String hash) throws SQLException {
    String path = "/api/v1/rules/editions/" + number + "/approvals";
    as(issuer.tokenOf("another-account", "Nia Vaughan", "approver"))
        .contentType("application/json")
        .body(Map.of("hash", hash))
        .post(path)
        .then()
        .statusCode(403)
        .body("code", equalTo("self-approval"));
    approve("rules", number, "Megan Price", "0".repeat(64))
        .statusCode(409)
        .body("code", equalTo("wrong-content-hash"));
    as(issuer.token("Owain Rees", "viewer"))
        .contentType("application/json")
        .body(Map.of("hash", hash))
        .post(path)
        .then()
        .statusCode(403);
    theDatabaseRefuses(
        "update edition set state = 'ACTIVE' where kind = 'RULES' and number = " + number,
        "two approvals");
    theDatabaseRefuses(
        "insert into edition_approval values ('RULES', "
            + number
            + ", 'Nia Vaughan', '"
            + hash
            + "', 0, now())",
        "not by its proposer");
    theDatabaseRefuses(
        "update edition set body = 'x' where kind = 'RULES' and number = " + number,
        "never changes");
    theDatabaseRefuses("delete from edition where kind = 'RULES'", "never deleted");
  }

  @Test
  void aTextIsCheckedAsAWhole() {
    String broken =
        RULES
            .formatted("x")
            .replace("contact.addresses", "contact.adresses")
            .replace("DECISIVE", "Strong");
    as("Nia Vaughan", "proposer")
        .body(broken)
        .post("/api/v1/rules/validations")
        .then()
        .statusCode(200)
        .body("good", equalTo(false))
        .body("problems.code", hasItem("unknown-field"))
        .body("problems.find { it.code == 'unknown-value' }.line", equalTo(9))
        .body("problems.find { it.code == 'unknown-field' }.mend", containsString("addresses"));
    as("Nia Vaughan", "proposer")
        .body(RULES.formatted("x"))
        .post("/api/v1/rules/validations")
        .then()
        .statusCode(200)
        .body("good", equalTo(true))
        .body("problems", empty());
    as("Nia Vaughan", "proposer")
        .body(broken)
        .post("/api/v1/rules/editions")
        .then()
        .statusCode(422)
        .body("code", equalTo("edition-broken"));
    as("Nia Vaughan", "proposer")
        .body("kind: Organisation")
        .post("/api/v1/organisation/validations")
        .then()
        .statusCode(200)
        .body("good", equalTo(false));
    as("Owain Rees", "viewer")
        .body(broken)
        .post("/api/v1/rules/validations")
        .then()
        .statusCode(403);
    as("Owain Rees", "viewer")
        .get("/api/v1/rules/editions/999")
        .then()
        .statusCode(404)
        .body("code", equalTo("not-found"));
  }

  @Test
  void aChangedOrganisationJudgesOnlyOnceTwoPeopleHaveAcceptedIt() throws IOException {
    Reader reader = new Reader(broker, hash(original), "rollover");
    remediation.awaitBatch(reader.reads(Entries.unlisted("rollover", "o", 1, OUTSIDER)));
    long before = active("organisation");
    String changed = original + "# changed\n";
    try {
      // When the mounted file changes
      Files.writeString(organisation, changed);

      // Then it is proposed, and the old one judges
      Awaitility.await().atMost(LONG).until(() -> hash(changed).equals(latest().get("hash")));
      long number = whole(latest().get("number"));
      assertThat(latest()).containsEntry("state", "PROPOSED").containsEntry("proposedBy", null);
      assertThat(active("organisation")).isEqualTo(before);
      remediation.awaitBatch(reader.reads(Entries.unlisted("rollover", "p", 1, OUTSIDER)));
      given().get("/q/health/ready").then().body(containsString("organisation " + number));

      // Until two people have accepted its hash
      approve("organisation", number, "Megan Price", hash(changed)).statusCode(200);
      approve("organisation", number, "Rhys Bowen", hash(changed))
          .statusCode(200)
          .body("state", equalTo("ACTIVE"));
      Awaitility.await()
          .atMost(LONG)
          .until(
              () ->
                  remediation.heardOf("rollover").stream()
                      .map(ContactsJudged::organisationHash)
                      .anyMatch(hash(changed)::equals));
    } finally {
      Files.writeString(organisation, original);
      rollBack("organisation", before);
    }
  }

  private void rollBack(String kind, long to) {
    Map<String, Object> card =
        as("Nia Vaughan", "proposer")
            .post("/api/v1/" + kind + "/editions/" + to + "/rollbacks")
            .then()
            .statusCode(201)
            .body("rollsBackTo", equalTo((int) to))
            .extract()
            .jsonPath()
            .getMap("");
    long number = whole(card.get("number"));
    String hash = String.valueOf(card.get("hash"));
    approve(kind, number, "Megan Price", hash).statusCode(200);
    approve(kind, number, "Rhys Bowen", hash).statusCode(200).body("state", equalTo("ACTIVE"));
  }

  private long propose(String kind, String text) {
    return as("Nia Vaughan", "proposer")
        .body(text)
        .post("/api/v1/" + kind + "/editions")
        .then()
        .statusCode(201)
        .header("Location", containsString("/api/v1/" + kind + "/editions/"))
        .body("state", equalTo("PROPOSED"))
        .body("proposedBy", equalTo("Nia Vaughan"))
        .extract()
        .jsonPath()
        .getLong("number");
  }

  private ValidatableResponse approve(String kind, long number, String person, String hash) {
    return as(issuer.token(person, "approver"))
        .contentType("application/json")
        .body(Map.of("hash", hash))
        .post("/api/v1/" + kind + "/editions/" + number + "/approvals")
        .then();
  }

  private long active(String kind) {
    return as("Owain Rees", "viewer")
        .get("/api/v1/" + kind)
        .then()
        .statusCode(200)
        .extract()
        .jsonPath()
        .getLong("number");
  }

  private Map<String, Object> latest() {
    return as("Owain Rees", "viewer")
        .get("/api/v1/organisation/editions?limit=1")
        .then()
        .statusCode(200)
        .extract()
        .jsonPath()
        .getMap("[0]");
  }

  private String verdictOf(String id) {
    return explained(id).extract().jsonPath().getString("verdict");
  }

  private ValidatableResponse explained(String id) {
    return as("Owain Rees", "viewer").get("/api/v1/contacts/editions/" + id).then().statusCode(200);
  }

  private boolean saidUnder(String version) {
    return remediation.heardOf("editions").stream()
        .anyMatch(judged -> judged.ruleSetVersion().endsWith(version));
  }

  private void theDatabaseRefuses(String sql, String reason) throws SQLException {
    try (Connection connection = database.connect();
        Statement statement = connection.createStatement()) {
      assertThatThrownBy(() -> statement.executeUpdate(sql)).hasMessageContaining(reason);
    }
  }

  private RequestSpecification as(String person, String... roles) {
    return roles.length == 0
        ? given().auth().oauth2(person)
        : given().auth().oauth2(issuer.token(person, roles)).contentType("text/plain");
  }

  private static long whole(@Nullable Object number) {
    return Long.parseLong(String.valueOf(number));
  }

  private static String hash(String text) {
    return Hashing.sha256().hashString(text, StandardCharsets.UTF_8).toString();
  }
}
