package org.rollcall.remediation.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rollcall.contracts.ContactsJudged;
import org.rollcall.delivery.HandleMessage;
import org.rollcall.delivery.Outbox;
import org.rollcall.delivery.Transactions;
import org.rollcall.remediation.organisation.CurrentOrganisation;
import org.rollcall.remediation.proposal.Moves;
import org.rollcall.remediation.proposal.ProposalState;
import org.rollcall.testkit.force.Kind;
import org.rollcall.testkit.force.Member;
import org.rollcall.testkit.quarkus.EmbeddedParts;
import org.rollcall.testkit.quarkus.Part;
import org.rollcall.testkit.quarkus.RunningParts;

@QuarkusTest
@TestProfile(Fast.class)
@QuarkusTestResource(
    value = EmbeddedParts.class,
    restrictToAnnotatedClass = true,
    initArgs = {
      @ResourceArg(name = "service", value = "remediation-service"),
      @ResourceArg(name = "queue", value = "remediation.findings.v1"),
      @ResourceArg(name = "directory", value = "true")
    })
class RemediationJourneyTest {
  @SuppressWarnings("NullAway.Init")
  @Part
  RunningParts parts;

  @Inject Transactions transactions;
  @Inject Outbox outbox;
  @Inject HandleMessage handler;
  @Inject CurrentOrganisation organisation;
  private Station station;

  @BeforeEach
  void station() {
    station =
        new Station(
            parts, transactions, outbox, handler, organisation.organisation().orElseThrow().hash());
  }

  private Member misplaced(int number) {
    return parts.force().misplacedMembers().get(number);
  }

  @Test
  void aMisplacedContactIsFoundApprovedHiddenProvenAndUndone() {
    Member outsider = misplaced(0);
    station.judgedMisplaced(1, outsider);
    UUID hide = station.proposalAbout(outsider, "PENDING");
    JsonPath card = station.card(hide);
    assertThat(card.getString("displayName")).isEqualTo(outsider.displayName());
    assertThat(card.getList("change.after")).isEqualTo(List.of("TRUE"));
    assertThat(card.getString("proposer")).isEqualTo("system");
    assertThat(station.valuesOf(outsider)).isEmpty();

    assertThat(station.approves("anna", hide).jsonPath().getString("state")).isEqualTo("PENDING");
    assertThat(station.approves("anna", hide).statusCode()).isEqualTo(409);
    assertThat(station.approves("ben", hide).jsonPath().getString("state")).isEqualTo("APPROVED");

    station.becomes(hide, "state", "VERIFIED");
    station.becomes(hide, "proof.status", "PROVEN");
    station.findingBecomes(hide, "RESOLVED");
    assertThat(station.valuesOf(outsider)).containsExactly("TRUE");

    Response asked =
        station
            .as("carys", "proposer", "approver")
            .body(Map.of("reason", "she is one of ours after all"))
            .post("/api/v1/proposals/" + hide + "/undo");
    assertThat(asked.statusCode()).isEqualTo(201);
    assertThat(asked.header("Location")).contains("/api/v1/proposals/");
    UUID undo = UUID.fromString(asked.jsonPath().getString("id"));
    refusedByTheDatabase(
        "insert into approval select id, 'carys', 'i', 's', content_hash, now() from proposal where"
            + " id = '"
            + undo
            + "'",
        "whoever proposes does not approve");
    Response own = station.approves("carys", undo);
    assertThat(own.statusCode()).isEqualTo(403);
    assertThat(own.contentType()).contains("problem+json");
    assertThat(own.jsonPath().getString("code")).isEqualTo("self-approval");

    station.approvedByTwo(undo);
    station.becomes(undo, "state", "VERIFIED");
    station.findingBecomes(hide, "ACCEPTED");
    assertThat(station.valuesOf(outsider)).isEmpty();
    assertThat(station.card(hide).getString("undoneBy")).isEqualTo(undo.toString());

    station.say(UUID.randomUUID(), 3, true, outsider);
    await()
        .during(Duration.ofSeconds(4))
        .atMost(Duration.ofSeconds(8))
        .until(() -> station.idsAbout(outsider, "PENDING").isEmpty());
    assertThat(audit(outsider)).contains("decision-refused", "claimed", "attempted", "verified");
  }

  private List<String> audit(Member about) {
    return station
        .as("ada", "auditor")
        .get("/api/v1/audit?entry=" + about.key().text())
        .jsonPath()
        .getList("record.what", String.class);
  }

  @Test
  void somebodysEditBetweenApprovalAndWriteGivesAConflictAndIsKept() {
    Member outsider = misplaced(1);
    station.judgedMisplaced(1, outsider);
    UUID hide = station.proposalAbout(outsider, "PENDING");
    assertThat(station.approves("anna", hide).statusCode()).isEqualTo(200);

    station.personSets(outsider, "FALSE");
    assertThat(station.approves("ben", hide).statusCode()).isEqualTo(200);

    station.becomes(hide, "state", "CONFLICT");
    assertThat(station.valuesOf(outsider)).containsExactly("FALSE");

    UUID again = station.proposalAbout(outsider, "PENDING");
    assertThat(again).isNotEqualTo(hide);
    assertThat(station.card(again).getList("change.before")).isEqualTo(List.of("FALSE"));
    assertThat(station.card(again).getList("approvals")).isEmpty();
  }

  @Test
  void aRedeliveredMessageChangesNothing() {
    Member outsider = misplaced(2);
    UUID batch = UUID.randomUUID();
    UUID message = UUID.randomUUID();
    station.sayOverTheBroker(batch, message, 1, outsider);
    UUID hide = station.proposalAbout(outsider, "PENDING");
    List<String> before = audit(outsider);

    station.sayOverTheBroker(batch, message, 1, outsider);
    station.sayOverTheBroker(batch, UUID.randomUUID(), 1, outsider);

    await()
        .during(Duration.ofSeconds(4))
        .atMost(Duration.ofSeconds(10))
        .untilAsserted(
            () -> {
              assertThat(station.idsAbout(outsider, "PENDING")).containsExactly(hide.toString());
              assertThat(audit(outsider)).isEqualTo(before);
            });

    station.say(UUID.randomUUID(), 2, false, outsider);
    station.becomes(hide, "state", "SUPERSEDED");
    station.findingBecomes(hide, "RESOLVED");
  }

  @Test
  void onlyWhatWasSeenIsApproved() {
    Member outsider = misplaced(3);
    station.judgedMisplaced(1, outsider);
    UUID hide = station.proposalAbout(outsider, "PENDING");
    JsonPath card = station.card(hide);
    long version = card.getLong("version");
    String hash = card.getString("contentHash");

    Response blind =
        station
            .as("anna", "approver")
            .body(Map.of("contentHash", hash))
            .post("/api/v1/proposals/" + hide + "/approvals");
    assertThat(blind.statusCode()).isEqualTo(428);
    assertThat(station.approves("anna", hide, version - 1, hash).statusCode()).isEqualTo(412);
    Response other = station.approves("anna", hide, version, "0".repeat(64));
    assertThat(other.statusCode()).isEqualTo(409);
    assertThat(other.jsonPath().getString("code")).isEqualTo("wrong-content-hash");
    assertThat(
            station
                .as("vera", "viewer")
                .header("If-Match", "\"" + version + "\"")
                .body(Map.of("contentHash", hash))
                .post("/api/v1/proposals/" + hide + "/approvals")
                .statusCode())
        .isEqualTo(403);
    assertThat(station.card(hide).getList("approvals")).isEmpty();

    refusedByTheDatabase(
        "update proposal set state = 'APPLYING', version = version + 1 where id = '" + hide + "'");
    refusedByTheDatabase(
        "update proposal set state = 'APPROVED', version = version + 1 where id = '" + hide + "'");
    refusedByTheDatabase(
        "update proposal set after_values = '[]', version = version + 1 where id = '" + hide + "'");
    refusedByTheDatabase("update proposal set reason = 'x' where id = '" + hide + "'");
    refusedByTheDatabase(
        "update proposal set facts = '{}', version = version + 1 where id = '" + hide + "'",
        "what people approve never changes");
    refusedByTheDatabase("delete from proposal where id = '" + hide + "'");

    Response no =
        station
            .as("dafydd", "approver")
            .header("If-Match", "\"" + version + "\"")
            .body(Map.of("reason", "she works here"))
            .post("/api/v1/proposals/" + hide + "/rejections");
    assertThat(no.statusCode()).isEqualTo(200);
    assertThat(station.card(hide).getString("state")).isEqualTo("REJECTED");
  }

  private void refusedByTheDatabase(String statement, String reason) {
    assertThatThrownBy(() -> execute(statement))
        .as(statement)
        .isInstanceOf(SQLException.class)
        .hasMessageContaining(reason);
  }

  private void refusedByTheDatabase(String statement) {
    assertThatThrownBy(() -> execute(statement)).as(statement).isInstanceOf(SQLException.class);
  }

  private void execute(String... statements) throws SQLException {
    try (Connection connection = parts.database().connect();
        Statement statement = connection.createStatement()) {
      for (String each : statements) {
        statement.execute(each);
      }
    }
  }

  private String query(String select) throws SQLException {
    try (Connection connection = parts.database().connect();
        Statement statement = connection.createStatement();
        ResultSet result = statement.executeQuery(select)) {
      return result.next() ? result.getString(1) : "";
    }
  }

  @Test
  void ofManyApprovalsAtOnceExactlyTwoCount() throws Exception {
    Member outsider = misplaced(4);
    station.judgedMisplaced(1, outsider);
    UUID hide = station.proposalAbout(outsider, "PENDING");

    List<Callable<Integer>> people =
        List.of("a1", "a2", "a3", "a4", "a5", "a6", "a7", "a8").stream()
            .<Callable<Integer>>map(person -> () -> persistent(person, hide))
            .toList();
    int accepted = 0;
    try (ExecutorService pool = Executors.newFixedThreadPool(8)) {
      for (Future<Integer> each : pool.invokeAll(people)) {
        accepted += each.get() == 200 ? 1 : 0;
      }
    }

    assertThat(accepted).isEqualTo(2);
    assertThat(query("select count(*) from approval where proposal = '" + hide + "'"))
        .isEqualTo("2");
    station.becomes(hide, "state", "VERIFIED");
    refusedByTheDatabase("update approval set person = 'x' where proposal = '" + hide + "'");
    refusedByTheDatabase("delete from approval where proposal = '" + hide + "'");
    refusedByTheDatabase("truncate approval");
  }

  /** Tries again as long as somebody else was quicker. */
  private int persistent(String person, UUID hide) {
    int status = 412;
    for (int i = 0; i < 20 && status == 412; i++) {
      status = station.approves(person, hide).statusCode();
    }
    return status;
  }

  @Test
  void aBatchOverTheLimitIsHeldAndReleasedByTwoWhoDoNotApprove() throws Exception {
    Member[] many = parts.force().all(Kind.STAFF).stream().limit(30).toArray(Member[]::new);
    UUID batch = station.judgedMisplaced(1, many);
    UUID first = station.proposalAbout(many[0], "HELD");
    assertThat(station.card(first).getString("reason")).contains("30 entries");
    await().atMost(Duration.ofSeconds(30)).until(() -> batchCard(batch).getInt("held") == 30);
    assertThat(station.approves("anna", first).statusCode()).isEqualTo(409);
    refusedByTheDatabase(
        "insert into approval select id, 'anna', 'i', 's', content_hash, now() from proposal where"
            + " id = '"
            + first
            + "'");

    refusedByTheDatabase(
        "update proposal set state = 'PENDING', reason = '', version = version + 1 where id = '"
            + first
            + "'",
        "two people have to release");

    String hash = batchCard(batch).getString("hash");
    assertThat(release(batch, "olwen", "0".repeat(64)).statusCode()).isEqualTo(409);
    assertThat(release(batch, "olwen", hash).statusCode()).isEqualTo(200);
    assertThat(release(batch, "olwen", hash).statusCode()).isEqualTo(409);
    assertThat(batchCard(batch).getInt("held")).isEqualTo(30);
    assertThat(release(batch, "owain", hash).statusCode()).isEqualTo(200);
    assertThat(batchCard(batch).getInt("held")).isZero();

    Response releaser = station.approves("olwen", first);
    assertThat(releaser.statusCode()).isEqualTo(403);
    assertThat(releaser.jsonPath().getString("code")).isEqualTo("released-the-batch");
    station.approvedByTwo(first);
    station.becomes(first, "state", "VERIFIED");
    execute(
        "update batch set released_until = now() - interval '1 second' where id = '" + batch + "'");
    UUID second = station.proposalAbout(many[1], "PENDING");
    station.approvedByTwo(second);
    await()
        .during(Duration.ofSeconds(4))
        .atMost(Duration.ofSeconds(8))
        .until(() -> station.card(second).getString("state").equals("APPROVED"));
    assertThat(station.valuesOf(many[1])).isEmpty();
    refusedByTheDatabase(
        "update proposal set state = 'APPLYING', fence = fence + 1, version = version + 1,"
            + " since = now(), lease_until = now() + interval '1 minute' where id = '"
            + second
            + "'",
        "the attempt is stored before anything is sent");

    execute(
        "alter table batch_release disable trigger batch_release_append_only",
        "update batch_release set at = at - interval '25 hours' where batch = '" + batch + "'",
        "alter table batch_release enable trigger batch_release_append_only");
    assertThat(release(batch, "anna", hash).statusCode()).isNotEqualTo(200);
    assertThat(release(batch, "olwen", hash).statusCode()).isEqualTo(200);
    assertThat(release(batch, "owain", hash).statusCode()).isEqualTo(200);
    station.becomes(second, "state", "VERIFIED");
    assertThat(station.valuesOf(many[1])).containsExactly("TRUE");
  }

  private JsonPath batchCard(UUID batch) {
    return station.as("vera", "viewer").get("/api/v1/batches/" + batch).jsonPath();
  }

  private Response release(UUID batch, String person, String hash) {
    return station
        .as(person, "operator", "approver")
        .body(Map.of("batchHash", hash))
        .post("/api/v1/batches/" + batch + "/releases");
  }

  @Test
  void theAuditTrailCannotBeChangedAndShowsWhoeverDid() throws Exception {
    UUID batch = UUID.randomUUID();
    Member somebody = parts.force().all(Kind.STAFF).get(100);
    station.say(batch, 1, true, somebody);
    station.proposalAbout(somebody, "PENDING");
    assertThat(verification().getBoolean("intact")).isTrue();
    refusedByTheDatabase("update audit set record = '{}' where number = 1");
    refusedByTheDatabase("delete from audit where number = 1");
    refusedByTheDatabase("truncate audit");

    String record = query("select record from audit where number = 2");
    execute(
        "alter table audit disable trigger audit_append_only",
        "update audit set record = replace(record, 'system', 'nobody') where number = 2");
    JsonPath tampered = verification();
    execute(
        "update audit set record = '" + record.replace("'", "''") + "' where number = 2",
        "alter table audit enable trigger audit_append_only");

    assertThat(tampered.getBoolean("intact")).isFalse();
    assertThat(tampered.getLong("firstBroken")).isEqualTo(2);
    assertThat(verification().getBoolean("intact")).isTrue();
  }

  private JsonPath verification() {
    return station.as("ada", "auditor").get("/api/v1/audit/verification").jsonPath();
  }

  @Test
  void theDatabaseHoldsTheSameTableAsTheTypes() throws Exception {
    refusedByTheDatabase("insert into proposal_move values ('PENDING', 'APPLYING')", "append-only");
    for (ProposalState.Name before : ProposalState.Name.values()) {
      for (ProposalState.Name after : ProposalState.Name.values()) {
        String found =
            query(
                "select count(*) from proposal_move where before_state = '"
                    + before
                    + "' and after_state = '"
                    + after
                    + "'");
        assertThat(found.equals("1"))
            .as(before + " to " + after)
            .isEqualTo(Moves.legal(before, after));
      }
    }
  }

  @Test
  void aMessageByAnotherOrganisationFileIsHeld() throws Exception {
    Station stranger = new Station(parts, transactions, outbox, handler, "f".repeat(64));
    Member somebody = parts.force().all(Kind.STAFF).get(101);

    stranger.sayOverTheBroker(UUID.randomUUID(), UUID.randomUUID(), 1, somebody);

    await()
        .atMost(Duration.ofSeconds(20))
        .until(() -> !query("select reason from inbox where state = 'HELD'").isEmpty());
    assertThat(query("select reason from inbox where state = 'HELD'")).contains("differs");
    assertThat(
            query("select count(*) from finding where id = '" + Station.findingOf(somebody) + "'"))
        .isEqualTo("0");

    station.say(UUID.randomUUID(), 1, false, somebody);
    await()
        .atMost(Duration.ofSeconds(30))
        .until(() -> query("select reason from inbox where state = 'HELD'").isEmpty());
    assertThat(
            query("select count(*) from finding where id = '" + Station.findingOf(somebody) + "'"))
        .isEqualTo("0");
  }

  @Test
  void aDelayedPageDoesNotOutdoWhatWasSaidAfterIt() throws Exception {
    Member somebody = parts.force().all(Kind.STAFF).get(102);
    ContactsJudged delayed = station.page(UUID.randomUUID(), 1, true, somebody);
    Instant before = Instant.now().minusSeconds(60);
    station.say(UUID.randomUUID(), 1, true, somebody);
    station.say(UUID.randomUUID(), 1, false, somebody);

    station.handle(delayed, before);

    assertThat(query("select state from finding where id = '" + Station.findingOf(somebody) + "'"))
        .isEqualTo("RESOLVED");

    Member neverMisplaced = parts.force().all(Kind.STAFF).get(104);
    station.say(UUID.randomUUID(), 1, false, neverMisplaced);
    station.handle(station.page(UUID.randomUUID(), 1, true, neverMisplaced), before);
    assertThat(
            query(
                "select count(*) from finding where id = '"
                    + Station.findingOf(neverMisplaced)
                    + "'"))
        .isEqualTo("0");
  }

  @Test
  void whoIsOnlyNamedAsAColleagueIsMisplacedNoLongerAndNothingOlderCountsAgainstThem()
      throws Exception {
    // Given two whom another classifier called misplaced, the word about one of them being delayed
    Member known = parts.force().all(Kind.STAFF).get(105);
    Member delayed = parts.force().all(Kind.STAFF).get(106);
    Instant before = Instant.now();
    station.handle(station.pageOf("rebuilt", 1, known), before);
    assertThat(stateOf(Station.findingOf("rebuilt", known))).isEqualTo("OPEN");

    // When one that begins anew names both as colleagues
    station.handle(station.colleagues("rebuilt", known, delayed), Instant.now());
    station.handle(station.pageOf("rebuilt", 1, delayed), before);

    // Then nothing is open, until it says otherwise itself
    assertThat(stateOf(Station.findingOf("rebuilt", known))).isEqualTo("RESOLVED");
    assertThat(stateOf(Station.findingOf("rebuilt", delayed))).isEmpty();
    station.handle(station.pageOf("rebuilt", 2, delayed), Instant.now());
    assertThat(stateOf(Station.findingOf("rebuilt", delayed))).isEqualTo("OPEN");
  }

  private String stateOf(UUID finding) throws SQLException {
    return query("select state from finding where id = '" + finding + "'");
  }

  @Test
  void whatAnUndoKeptFromBeingProposedIsProposedWhenPeopleSayNoToIt() {
    Member outsider = misplaced(5);
    station.judgedMisplaced(1, outsider);
    UUID hide = station.proposalAbout(outsider, "PENDING");
    station.approvedByTwo(hide);
    station.findingBecomes(hide, "RESOLVED");
    UUID undo = station.asksUndo("carys", hide);
    station.personSets(outsider, "FALSE");
    station.judgedMisplaced(2, outsider);
    await()
        .atMost(Duration.ofSeconds(20))
        .until(
            () ->
                query("select reason from finding where id = '" + Station.findingOf(outsider) + "'")
                    .contains("another open proposal"));

    assertThat(station.rejects("dafydd", undo).statusCode()).isEqualTo(200);

    UUID fresh = station.proposalAbout(outsider, "PENDING");
    assertThat(station.card(fresh).getString("kind")).isEqualTo("HIDE");
    assertThat(station.card(fresh).getList("change.before")).isEqualTo(List.of("FALSE"));
  }

  @Test
  void whatWasJudgedAnewSinceItWasProposedIsNotWritten() throws Exception {
    Member outsider = misplaced(6);
    station.judgedMisplaced(1, outsider);
    UUID hide = station.proposalAbout(outsider, "PENDING");
    execute(
        "update finding set evidence_hash = 'another' where id = '"
            + Station.findingOf(outsider)
            + "'");

    station.approvedByTwo(hide);

    await()
        .during(Duration.ofSeconds(4))
        .atMost(Duration.ofSeconds(8))
        .until(() -> station.card(hide).getString("state").equals("APPROVED"));
    assertThat(station.valuesOf(outsider)).isEmpty();
  }

  @Test
  void otherEvidenceIsAskedAboutAnewAndTheOldCardKeepsItsOwn() {
    Member somebody = parts.force().all(Kind.STAFF).get(103);
    station.judgedMisplaced(1, somebody);
    UUID old = station.proposalAbout(somebody, "PENDING");
    assertThat(station.approves("anna", old).statusCode()).isEqualTo(200);

    station.handle(
        station.page(UUID.randomUUID(), 2, "HR does not know the number", somebody), Instant.now());

    station.becomes(old, "state", "SUPERSEDED");
    UUID fresh = station.proposalAbout(somebody, "PENDING");
    assertThat(station.card(fresh).getList("approvals")).isEmpty();
    assertThat(station.card(fresh).getString("evidence[0].text"))
        .isEqualTo("HR does not know the number");
    assertThat(station.card(old).getString("evidence[0].text"))
        .isEqualTo("its mail leaves the force");
  }
}
