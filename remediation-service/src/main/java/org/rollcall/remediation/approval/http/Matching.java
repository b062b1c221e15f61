package org.rollcall.remediation.approval.http;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.rollcall.access.Problems;
import org.rollcall.remediation.approval.TakeDecision;
import org.rollcall.remediation.proposal.Proposal;

/** If-Match (RFC 9110 section 13.1.1): people decide by what they have seen. */
final class Matching {
  private Matching() {}

  static Proposal find(TakeDecision decisions, UUID id, @Nullable String ifMatch) {
    if (ifMatch == null || ifMatch.isBlank()) {
      throw Problems.of(
          428,
          "version-required",
          "If-Match is missing.",
          "Read the proposal and send its ETag as If-Match.");
    }
    Proposal proposal =
        decisions
            .find(id)
            .orElseThrow(
                () ->
                    Problems.of(
                        404, "not-found", "There is no such proposal.", "List /api/v1/proposals."));
    String version = Long.toString(proposal.progress().version());
    if (!ifMatch.strip().equals("\"" + version + "\"") && !ifMatch.strip().equals(version)) {
      throw Problems.of(
          412,
          "stale-version",
          "The proposal has changed since it was read.",
          "Read it again and decide by what it is now.");
    }
    return proposal;
  }
}
