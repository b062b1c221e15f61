package org.rollcall.remediation.audit.http;

import com.fasterxml.jackson.annotation.JsonRawValue;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.rollcall.access.Roles;
import org.rollcall.remediation.audit.Audit;

@Path("/api/v1/audit")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.AUDITOR)
class AuditResource {
  private static final int MOST = 500;

  private final Audit audit;

  AuditResource(Audit audit) {
    this.audit = audit;
  }

  /** One link of the chain. */
  record Line(long number, @JsonRawValue String record, String hash) {}

  /** What recomputing gave. */
  record Verified(boolean intact, long links, @Nullable Long firstBroken, String head) {}

  @GET
  @Operation(summary = "What happened, in order: of one entry (directory/id) or all; at most 500")
  public List<Line> of(
      @RestQuery @DefaultValue("") String entry, @RestQuery @DefaultValue("0") long after) {
    return audit.of(entry, after, MOST).stream()
        .map(link -> new Line(link.number(), link.record(), link.hash()))
        .toList();
  }

  @GET
  @Path("/verification")
  @Operation(summary = "Recompute the whole chain and name the first record that does not hold")
  public Verified verification() {
    Audit.Verification verification = audit.verify();
    return new Verified(
        verification.firstBroken().isEmpty(),
        verification.links(),
        verification.firstBroken().orElse(null),
        verification.head());
  }
}
