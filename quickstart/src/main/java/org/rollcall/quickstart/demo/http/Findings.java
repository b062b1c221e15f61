package org.rollcall.quickstart.demo.http;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.StreamSupport;
import org.rollcall.contracts.EntryKey;

/** What the remediation-service says is misplaced. */
public final class Findings {
  private static final Duration SOON = Duration.ofSeconds(60);

  private final Rest remediation;

  /**
   * As this person sees them.
   *
   * @param remediation the remediation-service's address
   * @param person gives a token of theirs
   */
  public Findings(URI remediation, Supplier<String> person) {
    this.remediation = new Rest(remediation, person);
  }

  /** Waits until it is said of an entry why no proposal can hide it, and returns that. */
  public String awaitImpossible(EntryKey entry) {
    return Patience.until(
        "the finding about a contact of the tenant", SOON, () -> impossible(entry));
  }

  private Optional<String> impossible(EntryKey entry) {
    JsonNode open = remediation.get("/api/v1/findings?state=OPEN").json();
    return StreamSupport.stream(open.spliterator(), false)
        .filter(finding -> finding.path("directory").asText().equals(entry.directory()))
        .filter(finding -> finding.path("entry").asText().equals(entry.id()))
        .map(finding -> finding.path("reason").asText())
        .filter(reason -> reason.startsWith("IMPOSSIBLE"))
        .findFirst();
  }
}
