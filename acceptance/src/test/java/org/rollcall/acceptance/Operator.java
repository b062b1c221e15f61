package org.rollcall.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.Map;
import org.rollcall.acceptance.http.Answer;
import org.rollcall.acceptance.http.Rest;
import org.rollcall.contracts.EntryKey;

/** Somebody who runs Rollcall: starts readings, looks after messages, reads the audit trail. */
final class Operator {

  static final Duration SOON = Duration.ofSeconds(30);

  private final World world;
  private final String token;

  Operator(World world, String person) {
    this.world = world;
    this.token = world.issuer().token(person, "operator", "viewer", "auditor");
  }

  Rest at(Part part) {
    return world.caller(part, token);
  }

  /** Has the whole directory read and waits until that is done. */
  JsonNode readsTheDirectory() {
    return awaitsReading(startsAReading());
  }

  /** Starts a reading and returns where its progress is seen. */
  String startsAReading() {
    String path = "/api/v1/directories/" + Directory.NAME + "/readings";
    return await()
        .atMost(SOON)
        .pollInterval(Duration.ofMillis(200))
        .until(() -> at(Part.READER).post(path), answer -> answer.status() == 202)
        .location();
  }

  /** Waits until the reading has ended and demands that it was complete. */
  JsonNode awaitsReading(String location) {
    JsonNode reading =
        await()
            .atMost(SOON)
            .pollInterval(Duration.ofMillis(100))
            .ignoreExceptions()
            .until(() -> at(Part.READER).get(location).body(), Operator::hasEnded);
    assertThat(reading.path("state").asText()).as("%s", reading).isEqualTo("COMPLETE");
    return reading;
  }

  private static boolean hasEnded(JsonNode reading) {
    String state = reading.path("state").asText();
    return !state.isEmpty() && !state.equals("RUNNING");
  }

  /** What the classifier thinks of an entry; waits until it has an opinion. */
  JsonNode opinionOn(EntryKey entry) {
    String path = "/api/v1/contacts/" + entry.directory() + "/" + entry.id();
    return await()
        .atMost(SOON)
        .ignoreExceptions()
        .until(() -> at(Part.CLASSIFIER).get(path), answer -> answer.status() == 200)
        .body();
  }

  /** Waits until the classifier says of an entry that it is misplaced, or that it is not. */
  void awaitsMisplaced(EntryKey entry, boolean misplaced) {
    await()
        .atMost(SOON)
        .ignoreExceptions()
        .untilAsserted(
            () ->
                assertThat(opinionOn(entry).path("misplacedIn").isEmpty())
                    .as("%s", opinionOn(entry))
                    .isEqualTo(!misplaced));
  }

  /** The audit trail of an entry, oldest first. */
  JsonNode auditOf(EntryKey entry) {
    return at(Part.REMEDIATION).get("/api/v1/audit?entry=" + entry.text()).is(200).body();
  }

  /** Recomputes the audit trail's chain. */
  JsonNode verifiesTheAudit() {
    return at(Part.REMEDIATION).get("/api/v1/audit/verification").is(200).body();
  }

  /** Messages of a service that wait for people. */
  JsonNode parkedAt(Part part) {
    return at(part).get("/api/v1/parked").is(200).body();
  }

  /** What a release of this batch has to name. */
  String batchHash(String batch) {
    JsonNode body = at(Part.REMEDIATION).get("/api/v1/batches/" + batch).is(200).body();
    return body.path("hash").asText();
  }

  Answer releases(String batch, String batchHash) {
    return at(Part.REMEDIATION)
        .post("/api/v1/batches/" + batch + "/releases", Map.of("batchHash", batchHash), Map.of());
  }
}
