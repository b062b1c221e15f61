package org.rollcall.remediation.undo;

import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.UUID;
import org.rollcall.delivery.NameBasedUuid;
import org.rollcall.remediation.approval.ApprovalSettings;
import org.rollcall.remediation.proposal.Proposal;
import org.rollcall.remediation.proposal.Proposals;
import org.rollcall.remediation.undo.DecideUndo.UndoOutcome;

/** Asks for an undo: a proposal of its own. Blocks. Thread-safe. */
public final class AskUndo {
  private final Proposals proposals;
  private final ApprovalSettings settings;
  private final InstantSource clock;

  /** Needs the proposals. */
  public AskUndo(Proposals proposals, ApprovalSettings settings, InstantSource clock) {
    this.proposals = proposals;
    this.settings = settings;
    this.clock = clock;
  }

  /** A person asks for it; empty if there is no such change. */
  public Optional<UndoOutcome> ask(UUID change, String person, String reason) {
    return proposals.find(change).map(found -> ask(found, person, reason));
  }

  private UndoOutcome ask(Proposal change, String person, String reason) {
    Instant now = clock.instant();
    if (proposals.undoOf(change.id()).isPresent()) {
      return new UndoOutcome.Refused(
          "already-asked", "an undo of this change is asked for or carried out already");
    }
    UUID id = NameBasedUuid.of("rollcall:undo", change.id().toString(), now.toString());
    UndoOutcome outcome =
        DecideUndo.decide(change, id, person, now, now.plus(settings.pendingFor()));
    return switch (outcome) {
      case UndoOutcome.Refused refused -> refused;
      case UndoOutcome.Asked asked ->
          proposals.ask(asked.undo(), reason)
              ? asked
              : new UndoOutcome.Refused(
                  "already-open", "another open proposal changes the same attribute");
    };
  }
}
