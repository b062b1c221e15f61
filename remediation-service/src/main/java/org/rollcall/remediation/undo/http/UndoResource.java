package org.rollcall.remediation.undo.http;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.rollcall.access.Caller;
import org.rollcall.access.Problems;
import org.rollcall.access.Roles;
import org.rollcall.remediation.undo.AskUndo;
import org.rollcall.remediation.undo.DecideUndo.UndoOutcome;

@Path("/api/v1/proposals/{id}/undo")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
class UndoResource {
  private final AskUndo undos;
  private final Caller caller;

  UndoResource(AskUndo undos, Caller caller) {
    this.undos = undos;
    this.caller = caller;
  }

  /** Why. */
  public record Why(@NotBlank @Size(max = 1000) String reason) {}

  /** The new proposal. */
  record Asked(UUID id, UUID undoOf, String contentHash) {}

  @POST
  @RolesAllowed({Roles.PROPOSER, Roles.APPROVER, Roles.OPERATOR})
  @Operation(summary = "Ask for an undo: a new proposal with its own two approvals")
  public RestResponse<Asked> ask(@RestPath UUID id, @NotNull @Valid Why why) {
    String person = caller.requirePerson().naturalPerson();
    UndoOutcome outcome =
        undos
            .ask(id, person, why.reason())
            .orElseThrow(
                () ->
                    Problems.of(
                        404, "not-found", "There is no such proposal.", "List /api/v1/proposals."));
    return switch (outcome) {
      case UndoOutcome.Asked asked ->
          RestResponse.ResponseBuilder.create(
                  RestResponse.Status.CREATED,
                  new Asked(asked.undo().id(), id, asked.undo().content().hash()))
              .location(URI.create("/api/v1/proposals/" + asked.undo().id()))
              .build();
      case UndoOutcome.Refused refused ->
          throw Problems.of(
              409, refused.code(), refused.reason(), "Read the proposal again: see its state.");
    };
  }
}
