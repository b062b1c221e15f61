package org.rollcall.remediation.proposal;

import static org.rollcall.remediation.proposal.ProposalState.Name.APPLIED;
import static org.rollcall.remediation.proposal.ProposalState.Name.APPLYING;
import static org.rollcall.remediation.proposal.ProposalState.Name.APPROVED;
import static org.rollcall.remediation.proposal.ProposalState.Name.CANCELLED;
import static org.rollcall.remediation.proposal.ProposalState.Name.CONFLICT;
import static org.rollcall.remediation.proposal.ProposalState.Name.EXPIRED;
import static org.rollcall.remediation.proposal.ProposalState.Name.FAILED;
import static org.rollcall.remediation.proposal.ProposalState.Name.HELD;
import static org.rollcall.remediation.proposal.ProposalState.Name.IN_DOUBT;
import static org.rollcall.remediation.proposal.ProposalState.Name.PENDING;
import static org.rollcall.remediation.proposal.ProposalState.Name.REJECTED;
import static org.rollcall.remediation.proposal.ProposalState.Name.STUCK;
import static org.rollcall.remediation.proposal.ProposalState.Name.SUPERSEDED;
import static org.rollcall.remediation.proposal.ProposalState.Name.VERIFIED;

import java.util.Set;

/**
 * The legal moves as a table. The types say the same at compile time and a trigger says it in the
 * database; this is what both are tested against.
 */
public final class Moves {
  private Moves() {}

  /** The states that may follow. */
  public static Set<ProposalState.Name> from(ProposalState.Name state) {
    return switch (state) {
      case PROPOSED -> Set.of(HELD, PENDING, SUPERSEDED, EXPIRED);
      case HELD -> Set.of(PENDING, REJECTED, SUPERSEDED, EXPIRED);
      case PENDING -> Set.of(APPROVED, REJECTED, SUPERSEDED, CANCELLED, EXPIRED);
      case APPROVED -> Set.of(APPLYING, SUPERSEDED, CANCELLED, EXPIRED);
      case APPLYING -> Set.of(APPLIED, IN_DOUBT, FAILED, APPROVED);
      case APPLIED -> Set.of(VERIFIED, CONFLICT, STUCK);
      case IN_DOUBT -> Set.of(VERIFIED, APPROVED, CONFLICT, STUCK);
      case STUCK -> Set.of(VERIFIED, CONFLICT);
      case VERIFIED, CONFLICT, FAILED, REJECTED, EXPIRED, SUPERSEDED, CANCELLED -> Set.of();
    };
  }

  /** Whether the move is legal; staying is no move. */
  public static boolean legal(ProposalState.Name before, ProposalState.Name after) {
    return from(before).contains(after);
  }
}
