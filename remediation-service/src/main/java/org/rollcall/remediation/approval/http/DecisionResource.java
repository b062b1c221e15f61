package org.rollcall.remediation.approval.http;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.MediaType;
import java.time.InstantSource;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.rollcall.access.Caller;
import org.rollcall.access.Person;
import org.rollcall.access.Problems;
import org.rollcall.access.Roles;
import org.rollcall.remediation.approval.DecisionOutcome;
import org.rollcall.remediation.approval.TakeDecision;
import org.rollcall.remediation.proposal.Approval;
import org.rollcall.remediation.proposal.Proposal;

@Path("/api/v1/proposals/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
class DecisionResource {
  private final TakeDecision decisions;
  private final Caller caller;
  private final InstantSource clock;

  DecisionResource(TakeDecision decisions, Caller caller, InstantSource clock) {
    this.decisions = decisions;
    this.caller = caller;
    this.clock = clock;
  }

  /** A yes to exactly this content. */
  public record Yes(@NotBlank String contentHash) {}

  /** A no. */
  public record No(@NotBlank @Size(max = 1000) String reason) {}

  /** Where the proposal stands after a decision. */
  record Standing(UUID id, String state, long version, long approvals) {}

  @POST
  @Path("/approvals")
  @RolesAllowed(Roles.APPROVER)
  @Operation(summary = "Approve exactly this content; If-Match carries the ETag that was seen")
  public RestResponse<Standing> approve(
      @RestPath UUID id,
      @RestHeader("If-Match") @Nullable String ifMatch,
      @NotNull @Valid Yes yes) {
    Person person = caller.requirePerson();
    Proposal proposal = Matching.find(decisions, id, ifMatch);
    Approval approval =
        new Approval(
            person.naturalPerson(),
            person.issuer(),
            person.subject(),
            yes.contentHash(),
            clock.instant());
    return answer(decisions.approve(proposal, approval));
  }

  @POST
  @Path("/rejections")
  @RolesAllowed(Roles.APPROVER)
  @Operation(summary = "Say no, with the reason; If-Match carries the ETag that was seen")
  public RestResponse<Standing> reject(
      @RestPath UUID id, @RestHeader("If-Match") @Nullable String ifMatch, @NotNull @Valid No no) {
    Person person = caller.requirePerson();
    Proposal proposal = Matching.find(decisions, id, ifMatch);
    return answer(decisions.reject(proposal, person.naturalPerson(), no.reason()));
  }

  @POST
  @Path("/withdrawals")
  @Consumes(MediaType.WILDCARD)
  @RolesAllowed({Roles.PROPOSER, Roles.APPROVER, Roles.OPERATOR})
  @Operation(summary = "Take it back: its proposer, or an operator")
  public RestResponse<Standing> withdraw(
      @RestPath UUID id, @RestHeader("If-Match") @Nullable String ifMatch) {
    Person person = caller.requirePerson();
    Proposal proposal = Matching.find(decisions, id, ifMatch);
    return answer(decisions.withdraw(proposal, person.naturalPerson(), caller.has(Roles.OPERATOR)));
  }

  private static RestResponse<Standing> answer(DecisionOutcome outcome) {
    return switch (outcome) {
      case DecisionOutcome.Accepted accepted -> {
        Proposal after = accepted.step().after();
        String version = Long.toString(after.progress().version());
        yield RestResponse.ResponseBuilder.ok(
                new Standing(
                    after.id(),
                    after.state().name().name(),
                    after.progress().version(),
                    after.validApprovals()))
            .tag(new EntityTag(version))
            .build();
      }
      case DecisionOutcome.Refused refused ->
          throw Problems.of(
              status(refused.code()), refused.code(), refused.reason(), mend(refused));
    };
  }

  private static int status(String code) {
    return switch (code) {
      case "self-approval", "not-yours", "released-the-batch" -> 403;
      case "stale-version" -> 412;
      default -> 409;
    };
  }

  private static String mend(DecisionOutcome.Refused refused) {
    return switch (refused.code()) {
      case "self-approval", "already-approved", "released-the-batch" -> "Ask somebody else.";
      case "not-yours" -> "Ask its proposer or an operator.";
      default -> "Read the proposal again and decide by what it is now.";
    };
  }
}
