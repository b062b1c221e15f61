package org.rollcall.remediation.proposal;

import java.time.InstantSource;
import org.rollcall.remediation.proposal.ProposalState.Expirable;

/** Ends what nobody carried out in time. Blocks. Thread-safe. */
public final class ExpireProposals {
  private final Proposals proposals;
  private final InstantSource clock;

  /** Needs the proposals. */
  public ExpireProposals(Proposals proposals, InstantSource clock) {
    this.proposals = proposals;
    this.clock = clock;
  }

  /**
   * Ends it, if its time is over.
   *
   * @return whether a step was stored
   */
  public boolean expire(Proposal proposal) {
    if (!(proposal.state() instanceof Expirable open)
        || clock.instant().isBefore(proposal.progress().expires())) {
      return false;
    }
    Proposal after = proposal.become(open.expire(), clock.instant());
    return proposals.save(new Step(proposal, after, Actor.SYSTEM, "expired"));
  }
}
