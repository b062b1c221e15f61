package org.rollcall.remediation.proposal.postgres;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.rollcall.contracts.EntryKey;
import org.rollcall.remediation.change.AttributeChange;
import org.rollcall.remediation.proposal.Approval;
import org.rollcall.remediation.proposal.Content;
import org.rollcall.remediation.proposal.Progress;
import org.rollcall.remediation.proposal.Proof;
import org.rollcall.remediation.proposal.Proposal;
import org.rollcall.remediation.proposal.ProposalState;

/** A proposal as its row has it. */
record ProposalRow(
    UUID id,
    UUID finding,
    @Nullable UUID undoOf,
    @Nullable UUID batch,
    String directory,
    String entry,
    String attribute,
    List<String> beforeValues,
    List<String> afterValues,
    @Nullable String proposer,
    String why,
    String contentHash,
    String organisationHash,
    String ruleSetVersion,
    String evidenceHash,
    long sequence,
    ProposalState.Name state,
    String reason,
    long version,
    int fence,
    int attempts,
    Instant since,
    Instant due,
    Instant expires,
    Instant created,
    @Nullable Instant leaseUntil,
    Proof.Status proof,
    String proofReason,
    List<String> proofLists,
    Instant proofDue,
    @Nullable List<Approval> approvals) {

  static ProposalRow of(Proposal proposal, String why) {
    Content content = proposal.content();
    Content.Origin origin = content.origin();
    Progress progress = proposal.progress();
    return new ProposalRow(
        content.id(),
        origin.finding(),
        origin.undoOf(),
        origin.batch(),
        content.target().directory(),
        content.target().id(),
        content.change().attribute(),
        content.change().before(),
        content.change().after(),
        origin.proposer(),
        why,
        content.hash(),
        origin.basis().organisationHash(),
        origin.basis().ruleSetVersion(),
        origin.basis().evidenceHash(),
        origin.basis().sequence(),
        proposal.state().name(),
        proposal.state().reason(),
        progress.version(),
        progress.fence(),
        progress.attempts(),
        progress.since(),
        progress.due(),
        progress.expires(),
        progress.created(),
        proposal.state() instanceof ProposalState.Applying applying ? applying.leaseUntil() : null,
        proposal.proof().status(),
        proposal.proof().reason(),
        proposal.proof().lists(),
        proposal.proof().due(),
        null);
  }

  Proposal proposal() {
    Content.Basis basis =
        new Content.Basis(organisationHash, ruleSetVersion, evidenceHash, sequence);
    return new Proposal(
        new Content(
            id,
            new EntryKey(directory, entry),
            new AttributeChange(attribute, beforeValues, afterValues),
            new Content.Origin(finding, batch, undoOf, proposer, basis)),
        stateNow(),
        new Progress(version, fence, attempts, since, due, expires, created),
        approvals == null ? List.of() : approvals,
        new Proof(proof, proofReason, proofLists, proofDue));
  }

  private ProposalState stateNow() {
    return switch (state) {
      case PROPOSED -> new ProposalState.Proposed();
      case HELD -> new ProposalState.Held(reason);
      case PENDING -> new ProposalState.Pending();
      case APPROVED -> new ProposalState.Approved(reason);
      case APPLYING -> new ProposalState.Applying(Objects.requireNonNull(leaseUntil, "leaseUntil"));
      case APPLIED -> new ProposalState.Applied(reason);
      case IN_DOUBT -> new ProposalState.InDoubt(reason);
      case STUCK -> new ProposalState.Stuck(reason);
      case VERIFIED -> new ProposalState.Verified();
      case CONFLICT -> new ProposalState.Conflict(reason);
      case FAILED -> new ProposalState.Failed(reason);
      case REJECTED -> new ProposalState.Rejected(reason);
      case EXPIRED -> new ProposalState.Expired(reason);
      case SUPERSEDED -> new ProposalState.Superseded(reason);
      case CANCELLED -> new ProposalState.Cancelled(reason);
    };
  }
}
