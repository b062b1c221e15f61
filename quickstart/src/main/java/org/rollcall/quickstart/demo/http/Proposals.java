package org.rollcall.quickstart.demo.http;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.StreamSupport;
import org.rollcall.contracts.EntryKey;
import org.rollcall.quickstart.CannotGoOn;

/** What the remediation-service asks one person, and what that person answers. */
public final class Proposals {
  private static final Duration SOON = Duration.ofSeconds(60);
  private static final String PATH = "/api/v1/proposals";

  private final Rest remediation;

  /**
   * Of this person.
   *
   * @param remediation the remediation-service's address
   * @param person gives a token of theirs
   */
  public Proposals(URI remediation, Supplier<String> person) {
    this.remediation = new Rest(remediation, person);
  }

  /** Waits until people are asked about an entry. */
  public Asked awaitAbout(EntryKey entry) {
    return Patience.until(
        "a proposal about the misplaced contact",
        SOON,
        () ->
            about(entry, "PENDING")
                .or(() -> about(entry, "HELD"))
                .map(proposal -> see(proposal.path("id").asText())));
  }

  private Optional<JsonNode> about(EntryKey entry, String state) {
    Answer answer = remediation.get(PATH + "?state=" + state);
    return StreamSupport.stream(answer.json().spliterator(), false)
        .filter(proposal -> isAbout(proposal, entry))
        .findFirst();
  }

  private static boolean isAbout(JsonNode proposal, EntryKey entry) {
    String key = proposal.path("entry").asText();
    return key.equals(entry.id()) || key.equals(entry.text());
  }

  /** How many proposals are in a state. */
  public int count(String state) {
    return remediation.get(PATH + "?state=" + state).json().size();
  }

  /** The proposal as it is now. */
  public Asked see(String id) {
    Answer answer = demandGood(remediation.get(PATH + "/" + id));
    JsonNode json = answer.json();
    return new Asked(
        id,
        json.path("state").asText(),
        json.path("contentHash").asText(),
        answer.etag(),
        json.path("proof").path("status").asText(),
        json.path("reason").asText());
  }

  /** Says yes to what the proposal shows now. */
  public void approve(String id) {
    Asked seen = see(id);
    String body =
        JsonNodeFactory.instance.objectNode().put("contentHash", seen.contentHash()).toString();
    demandGood(remediation.post(PATH + "/" + id + "/approvals", body, seen.version()));
  }

  /** Waits until the change is in the directory, read back, and proven as well as it can be. */
  public Asked awaitProven(String id) {
    return Patience.until(
        "the change to be verified and proven",
        SOON,
        () ->
            Optional.of(see(id))
                .filter(seen -> seen.state().equals("VERIFIED"))
                .filter(seen -> !seen.proof().equals("PENDING") && !seen.proof().equals("NONE")));
  }

  private static Answer demandGood(Answer answer) {
    if (!answer.good()) {
      throw CannotGoOn.infrastructure(
          "the remediation-service refuses: " + answer.problem(), "what it names.");
    }
    return answer;
  }
}
