package org.rollcall.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.stream.StreamSupport;
import org.rollcall.acceptance.http.Answer;
import org.rollcall.acceptance.http.Rest;

/** Somebody who says yes or no to what Rollcall proposes. */
final class Approver {

  private static final Duration SOON = Duration.ofSeconds(30);

  private final Rest remediation;
  private final String person;

  Approver(World world, String person, String token) {
    this.person = person;
    this.remediation = world.caller(Part.REMEDIATION, token);
  }

  /** Waits until Rollcall asks about an entry, and returns the proposal's id. */
  String isAskedAbout(Outsider outsider) {
    return await()
        .atMost(SOON)
        .ignoreExceptions()
        .pollInterval(Duration.ofMillis(200))
        .until(() -> openProposal(outsider, "PENDING"), Optional::isPresent)
        .orElseThrow();
  }

  /** The proposal about an entry that is in this state now. */
  Optional<String> openProposal(Outsider outsider, String state) {
    JsonNode proposals = remediation.get("/api/v1/proposals?state=" + state).is(200).body();
    return StreamSupport.stream(proposals.spliterator(), false)
        .filter(proposal -> outsider.key().id().equals(proposal.path("entry").asText()))
        .map(proposal -> proposal.path("id").asText())
        .findFirst();
  }

  /** The proposal as this person sees it. */
  Answer looksAt(String proposal) {
    return remediation.get("/api/v1/proposals/" + proposal).is(200);
  }

  /** Looks at the proposal and says yes to what it shows. */
  Answer approves(String proposal) {
    Answer seen = looksAt(proposal);
    return approves(proposal, seen.body().path("contentHash").asText(), seen.etag());
  }

  /** Says yes to a content hash and a version. */
  Answer approves(String proposal, String contentHash, String version) {
    return remediation.post(
        "/api/v1/proposals/" + proposal + "/approvals",
        Map.of("contentHash", contentHash),
        Map.of("If-Match", version));
  }

  Answer rejects(String proposal, String reason) {
    return remediation.post(
        "/api/v1/proposals/" + proposal + "/rejections",
        Map.of("reason", reason),
        Map.of("If-Match", looksAt(proposal).etag()));
  }

  /** Asks for a change to be taken back; where it is granted, the answer names the undo. */
  Answer asksToUndo(String proposal, String reason) {
    return remediation.post(
        "/api/v1/proposals/" + proposal + "/undo",
        Map.of("reason", reason),
        Map.of("If-Match", looksAt(proposal).etag()));
  }

  /** Waits until a proposal is in this state. */
  JsonNode sees(String proposal, String state) {
    return sees(proposal, state, SOON);
  }

  JsonNode sees(String proposal, String state, Duration atMost) {
    await()
        .atMost(atMost)
        .pollInterval(Duration.ofMillis(200))
        .ignoreExceptions()
        .untilAsserted(
            () ->
                assertThat(looksAt(proposal).body().path("state").asText())
                    .as("%s sees %s", person, looksAt(proposal).body())
                    .isEqualTo(state));
    return looksAt(proposal).body();
  }

  /** Waits until ordinary users were looked after: what the proof says. */
  void seesProof(String proposal, String status) {
    await()
        .atMost(SOON)
        .pollInterval(Duration.ofMillis(200))
        .ignoreExceptions()
        .untilAsserted(
            () ->
                assertThat(looksAt(proposal).body().path("proof").path("status").asText())
                    .as("%s", looksAt(proposal).body())
                    .isEqualTo(status));
  }

  /** Waits until the finding about an entry is in this state. */
  void seesFinding(Outsider outsider, String state) {
    await()
        .atMost(SOON)
        .pollInterval(Duration.ofMillis(200))
        .ignoreExceptions()
        .untilAsserted(
            () -> {
              JsonNode findings = remediation.get("/api/v1/findings?state=" + state).is(200).body();
              assertThat(
                      StreamSupport.stream(findings.spliterator(), false)
                          .map(finding -> finding.path("entry").asText()))
                  .contains(outsider.key().id());
            });
  }
}
