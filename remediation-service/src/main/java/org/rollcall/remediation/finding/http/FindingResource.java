package org.rollcall.remediation.finding.http;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.rollcall.access.Problems;
import org.rollcall.access.Roles;
import org.rollcall.remediation.finding.Finding;
import org.rollcall.remediation.finding.Findings;

@Path("/api/v1/findings")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.VIEWER, Roles.PROPOSER, Roles.APPROVER, Roles.OPERATOR, Roles.AUDITOR})
class FindingResource {
  private final Findings findings;

  FindingResource(Findings findings) {
    this.findings = findings;
  }

  @GET
  @Operation(
      summary =
          "Findings, the first in an internal list first, then the most dangerous; at most 500")
  public List<FindingCard> in(@RestQuery Optional<Finding.State> state) {
    return findings.in(state).stream().map(FindingCard::of).toList();
  }

  @GET
  @Path("/{id}")
  @Operation(summary = "One finding")
  public FindingCard one(@RestPath UUID id) {
    return findings
        .find(id)
        .map(FindingCard::of)
        .orElseThrow(
            () ->
                Problems.of(
                    404, "not-found", "There is no such finding.", "List /api/v1/findings."));
  }
}
