package org.rollcall.remediation.approval;

import java.time.Instant;
import java.util.Set;
import org.rollcall.remediation.proposal.Actor;
import org.rollcall.remediation.proposal.Approval;
import org.rollcall.remediation.proposal.Proposal;
import org.rollcall.remediation.proposal.ProposalState;
import org.rollcall.remediation.proposal.ProposalState.Cancellable;
import org.rollcall.remediation.proposal.ProposalState.Rejectable;
import org.rollcall.remediation.proposal.Step;

/** Decides what a person's yes, no or withdrawal does. Pure: time is given, nothing is read. */
public final class DecideApproval {
  private final ApprovalSettings settings;

  /** By these settings. */
  public DecideApproval(ApprovalSettings settings) {
    this.settings = settings;
  }

  /**
   * A person says yes.
   *
   * @param releasers who released the proposal's batch
   */
  public DecisionOutcome approve(Proposal proposal, Approval approval, Set<String> releasers) {
    if (approval.person().equals(proposal.content().origin().proposer())) {
      return new DecisionOutcome.Refused(
          "self-approval", "whoever proposes a change does not approve it");
    }
    if (proposal.approvals().stream().anyMatch(given -> given.person().equals(approval.person()))) {
      return new DecisionOutcome.Refused(
          "already-approved", "this person has approved this proposal already");
    }
    if (!(proposal.state() instanceof ProposalState.Pending pending)) {
      return illegal(proposal, "approved");
    }
    if (!proposal.content().hash().equals(approval.contentHash())) {
      return new DecisionOutcome.Refused(
          "wrong-content-hash", "the approval is for another content than this proposal's");
    }
    if (releasers.contains(approval.person())) {
      return new DecisionOutcome.Refused(
          "released-the-batch", "whoever releases a held batch does not approve in it");
    }
    if (!approval.at().isBefore(proposal.progress().expires())) {
      return new DecisionOutcome.Refused("expired", "the time to decide is over");
    }
    return new DecisionOutcome.Accepted(counted(proposal, pending, approval));
  }

  private Step counted(Proposal proposal, ProposalState.Pending pending, Approval approval) {
    Proposal more = proposal.with(approval);
    boolean enough = more.validApprovals() >= Math.max(2, settings.needed());
    Proposal after =
        enough
            ? more.become(pending.approve(), approval.at())
                .expiresAt(approval.at().plus(settings.approvedFor()))
            : more.become(pending.approveInPart(), approval.at());
    return new Step(proposal, after, Actor.of(approval.person()), "approved");
  }

  /** A person says no. */
  public DecisionOutcome reject(Proposal proposal, String person, String reason, Instant now) {
    return proposal.state() instanceof Rejectable open
        ? new DecisionOutcome.Accepted(
            new Step(
                proposal, proposal.become(open.reject(reason), now), Actor.of(person), "rejected"))
        : illegal(proposal, "rejected");
  }

  /**
   * Its proposer or an operator takes it back.
   *
   * @param operator whether the person is an operator
   */
  public DecisionOutcome withdraw(Proposal proposal, String person, boolean operator, Instant now) {
    if (!operator && !person.equals(proposal.content().origin().proposer())) {
      return new DecisionOutcome.Refused(
          "not-yours", "only its proposer or an operator withdraws a proposal");
    }
    return proposal.state() instanceof Cancellable open
        ? new DecisionOutcome.Accepted(
            new Step(
                proposal,
                proposal.become(open.withdraw("withdrawn by a person"), now),
                Actor.of(person),
                "withdrawn"))
        : illegal(proposal, "withdrawn");
  }

  private static DecisionOutcome illegal(Proposal proposal, String what) {
    return new DecisionOutcome.Refused(
        "illegal-transition",
        "a proposal that is " + proposal.state().name() + " cannot be " + what);
  }
}
