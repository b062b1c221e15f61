package org.rollcall.remediation.proposal.http;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.rollcall.access.Problems;
import org.rollcall.access.Roles;
import org.rollcall.contracts.JudgedContact;
import org.rollcall.remediation.approval.ApprovalSettings;
import org.rollcall.remediation.audit.Audit;
import org.rollcall.remediation.organisation.CurrentOrganisation;
import org.rollcall.remediation.proposal.Proposal;
import org.rollcall.remediation.proposal.ProposalState;
import org.rollcall.remediation.proposal.Proposals;
import org.rollcall.remediation.proposal.ShownFacts;
import org.rollcall.remediation.proposal.http.ProposalCard.About;
import org.rollcall.remediation.proposal.http.ProposalCard.Around;
import org.rollcall.remediation.proposal.http.ProposalCard.Event;
import org.rollcall.settings.AddressList;

@Path("/api/v1/proposals")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.VIEWER, Roles.PROPOSER, Roles.APPROVER, Roles.OPERATOR, Roles.AUDITOR})
class ProposalResource {
  private static final int HISTORY = 1000;

  private final Proposals proposals;
  private final ShownFacts facts;
  private final Audit audit;
  private final CurrentOrganisation organisation;
  private final ApprovalSettings approvals;

  ProposalResource(
      Proposals proposals,
      ShownFacts facts,
      Audit audit,
      CurrentOrganisation organisation,
      ApprovalSettings approvals) {
    this.proposals = proposals;
    this.facts = facts;
    this.audit = audit;
    this.organisation = organisation;
    this.approvals = approvals;
  }

  @GET
  @Operation(summary = "Proposals, the most urgent first; at most 500, without their history")
  public List<ProposalCard> in(@RestQuery Optional<ProposalState.Name> state) {
    List<Proposal> all = proposals.in(state);
    Map<UUID, JudgedContact> shown = facts.of(all.stream().map(Proposal::id).toList());
    return all.stream().map(each -> card(each, shown.get(each.id()), null, List.of())).toList();
  }

  @GET
  @Path("/{id}")
  @Operation(summary = "One proposal; its ETag is what If-Match wants")
  public RestResponse<ProposalCard> one(@RestPath UUID id) {
    Proposal proposal =
        proposals
            .find(id)
            .orElseThrow(
                () ->
                    Problems.of(
                        404, "not-found", "There is no such proposal.", "List /api/v1/proposals."));
    JudgedContact shown = facts.of(List.of(id)).get(id);
    UUID undoneBy =
        proposals
            .undoOf(id)
            .filter(undo -> undo.state() instanceof ProposalState.Verified)
            .map(Proposal::id)
            .orElse(null);
    return RestResponse.ResponseBuilder.ok(card(proposal, shown, undoneBy, history(proposal)))
        .tag(new EntityTag(Long.toString(proposal.progress().version())))
        .build();
  }

  private List<Event> history(Proposal proposal) {
    String id = proposal.id().toString();
    return audit.of(proposal.content().target().text(), 0, HISTORY).stream()
        .filter(link -> link.record().contains(id))
        .map(link -> new Event(link.number(), link.record()))
        .toList();
  }

  private ProposalCard card(
      Proposal proposal,
      @Nullable JudgedContact shown,
      @Nullable UUID undoneBy,
      List<Event> history) {
    if (shown == null) {
      throw new IllegalStateException("a proposal without its facts: " + proposal.id());
    }
    Around around = new Around(about(proposal, shown), undoneBy, approvals.needed(), history);
    return ProposalCard.of(proposal, around);
  }

  private About about(Proposal proposal, JudgedContact contact) {
    String attribute = proposal.content().change().attribute();
    List<String> shared =
        organisation.listsOf(contact.key().directory()).stream()
            .filter(list -> list.scope() == AddressList.Scope.SHARED)
            .filter(list -> list.hiddenWhen().attribute().equalsIgnoreCase(attribute))
            .map(AddressList::name)
            .filter(contact.lists()::contains)
            .toList();
    return new About(
        contact.displayName(),
        contact.verdict().name(),
        contact.relationship().name(),
        contact.confidence(),
        contact.logOdds(),
        contact.evidence(),
        contact.lists(),
        contact.misplacedIn(),
        contact.firstIn(),
        shared);
  }
}
