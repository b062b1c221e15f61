package org.rollcall.remediation.guard.http;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestPath;
import org.rollcall.access.Caller;
import org.rollcall.access.Problems;
import org.rollcall.access.Roles;
import org.rollcall.remediation.guard.DecideRelease.ReleaseOutcome;
import org.rollcall.remediation.guard.HeldBatches;

@Path("/api/v1/batches/{id}")
@Produces(MediaType.APPLICATION_JSON)
class BatchResource {
  private final HeldBatches batches;
  private final Caller caller;

  BatchResource(HeldBatches batches, Caller caller) {
    this.batches = batches;
    this.caller = caller;
  }

  /** A release of exactly this batch. */
  public record Release(@NotBlank String batchHash) {}

  @GET
  @RolesAllowed({Roles.VIEWER, Roles.PROPOSER, Roles.APPROVER, Roles.OPERATOR, Roles.AUDITOR})
  @Operation(summary = "One batch: what a guard says of it, and the hash that a release binds to")
  public HeldBatches.Card one(@RestPath UUID id) {
    return batches.find(id).orElseThrow(BatchResource::missing);
  }

  @POST
  @Path("/releases")
  @Consumes(MediaType.APPLICATION_JSON)
  @RolesAllowed({Roles.OPERATOR, Roles.APPROVER})
  @Operation(
      summary = "Release exactly this batch; takes two people, who then approve nothing in it")
  public HeldBatches.Card release(@RestPath UUID id, @NotNull @Valid Release release) {
    String person = caller.requirePerson().naturalPerson();
    ReleaseOutcome outcome =
        batches.release(id, person, release.batchHash()).orElseThrow(BatchResource::missing);
    return switch (outcome) {
      case ReleaseOutcome.Counted ignored -> one(id);
      case ReleaseOutcome.Released ignored -> one(id);
      case ReleaseOutcome.Refused refused ->
          throw Problems.of(
              refused.code().equals("approved-in-batch") ? 403 : 409,
              refused.code(),
              refused.reason(),
              "Read the batch again; a second person has to release it too.");
    };
  }

  private static RuntimeException missing() {
    return Problems.of(404, "not-found", "There is no such batch.", "A proposal names its batch.");
  }
}
