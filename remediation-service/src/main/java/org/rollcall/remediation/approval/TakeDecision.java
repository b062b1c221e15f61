package org.rollcall.remediation.approval;

import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.rollcall.remediation.audit.Audit;
import org.rollcall.remediation.audit.AuditRecord;
import org.rollcall.remediation.guard.HeldBatches;
import org.rollcall.remediation.proposal.Actor;
import org.rollcall.remediation.proposal.Approval;
import org.rollcall.remediation.proposal.Proposal;
import org.rollcall.remediation.proposal.Proposals;

/**
 * Takes a person's decision about a proposal: decides, stores what counts, and writes a refusal
 * into the audit trail. Blocks. Thread-safe.
 */
public final class TakeDecision {
  private final Proposals proposals;
  private final HeldBatches batches;
  private final DecideApproval decide;
  private final Audit audit;
  private final InstantSource clock;

  /** Needs the proposals, the batches for who released them, and the rules. */
  public TakeDecision(
      Proposals proposals,
      HeldBatches batches,
      DecideApproval decide,
      Audit audit,
      InstantSource clock) {
    this.proposals = proposals;
    this.batches = batches;
    this.decide = decide;
    this.audit = audit;
    this.clock = clock;
  }

  /** A person says yes; the approval's time is now. */
  public DecisionOutcome approve(Proposal proposal, Approval approval) {
    UUID batch = proposal.content().origin().batch();
    Set<String> releasers = batch == null ? Set.of() : batches.releasers(batch);
    return take(proposal, approval.person(), decide.approve(proposal, approval, releasers));
  }

  /** A person says no. */
  public DecisionOutcome reject(Proposal proposal, String person, String reason) {
    return take(proposal, person, decide.reject(proposal, person, reason, clock.instant()));
  }

  /** Its proposer or an operator takes it back. */
  public DecisionOutcome withdraw(Proposal proposal, String person, boolean operator) {
    return take(proposal, person, decide.withdraw(proposal, person, operator, clock.instant()));
  }

  private DecisionOutcome take(Proposal proposal, String person, DecisionOutcome outcome) {
    return switch (outcome) {
      case DecisionOutcome.Accepted accepted ->
          proposals.save(accepted.step())
              ? accepted
              : new DecisionOutcome.Refused(
                  "stale-version", "somebody else changed the proposal at the same moment");
      case DecisionOutcome.Refused refused -> {
        audit.record(refusal(proposal, person, refused.code()));
        yield refused;
      }
    };
  }

  private AuditRecord refusal(Proposal proposal, String person, String code) {
    return new AuditRecord(
        clock.instant(),
        "decision-refused",
        Actor.of(person).text(),
        proposal.content().target().text(),
        Map.of("proposal", proposal.id().toString(), "code", code));
  }

  /** The proposal with this id. */
  public Optional<Proposal> find(UUID id) {
    return proposals.find(id);
  }
}
