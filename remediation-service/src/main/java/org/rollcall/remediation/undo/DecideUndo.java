package org.rollcall.remediation.undo;

import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.rollcall.remediation.proposal.Content;
import org.rollcall.remediation.proposal.Proposal;
import org.rollcall.remediation.proposal.ProposalState;

/** Decides whether a change can be taken back. Pure. */
public final class DecideUndo {
  private DecideUndo() {}

  /** The answer. */
  public sealed interface UndoOutcome {
    /**
     * It can; this is the proposal.
     *
     * @param undo a new proposal
     */
    record Asked(Proposal undo) implements UndoOutcome {
      public Asked {
        Objects.requireNonNull(undo, "undo");
      }
    }

    /**
     * It cannot.
     *
     * @param code stable
     * @param reason in words
     */
    record Refused(String code, String reason) implements UndoOutcome {
      public Refused {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(reason, "reason");
      }
    }
  }

  /**
   * Decides.
   *
   * @param id of the new proposal
   * @param person who asks; becomes its proposer, and so never one of its approvers
   */
  public static UndoOutcome decide(
      Proposal change, UUID id, String person, Instant now, Instant expires) {
    if (!(change.state() instanceof ProposalState.Verified)) {
      return new UndoOutcome.Refused(
          "illegal-transition",
          "a proposal that is " + change.state().name() + " has nothing to undo");
    }
    if (change.content().isUndo()) {
      return new UndoOutcome.Refused("illegal-transition", "an undo is not undone");
    }
    Content.Origin origin = change.content().origin();
    Content content =
        new Content(
            id,
            change.content().target(),
            change.content().change().reversed(),
            new Content.Origin(origin.finding(), null, change.id(), person, origin.basis()));
    return new UndoOutcome.Asked(Proposal.propose(content, now, expires));
  }
}
