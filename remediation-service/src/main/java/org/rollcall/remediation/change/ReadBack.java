package org.rollcall.remediation.change;

import java.time.Instant;
import java.time.InstantSource;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.rollcall.remediation.proposal.Actor;
import org.rollcall.remediation.proposal.Proposal;
import org.rollcall.remediation.proposal.ProposalState;
import org.rollcall.remediation.proposal.ProposalState.Unverified;
import org.rollcall.remediation.proposal.Proposals;
import org.rollcall.remediation.proposal.Step;

/**
 * Reads a sent change back, after every operation of ours has drained: the desired values verify
 * it, the untouched pre-image lets it be sent again, anything else is somebody's edit and is kept.
 * A change whose worker vanished is put in doubt first. Blocks. Thread-safe.
 */
public final class ReadBack {
  private final Proposals proposals;
  private final WritableDirectories directories;
  private final ChangeSettings settings;
  private final InstantSource clock;

  /** Needs the proposals and the directories that they were written to. */
  public ReadBack(
      Proposals proposals,
      WritableDirectories directories,
      ChangeSettings settings,
      InstantSource clock) {
    this.proposals = proposals;
    this.directories = directories;
    this.settings = settings;
    this.clock = clock;
  }

  /**
   * Puts a claimed change whose lease is over in doubt; its last operation has drained only when
   * the operation's timeout has passed again.
   *
   * @return whether a step was stored
   */
  public boolean recover(Proposal proposal) {
    Instant now = clock.instant();
    if (!(proposal.state() instanceof ProposalState.Applying applying)
        || now.isBefore(applying.leaseUntil())) {
      return false;
    }
    Proposal doubtful =
        proposal
            .become(applying.doubt("the lease ran out before an answer was stored"), now)
            .dueAt(now.plus(settings.operationTimeout()));
    return save(proposal, doubtful, "recovered");
  }

  /**
   * Reads it back, if it is applied, in doubt or stuck and has drained. What is stuck waits for the
   * entry to become readable, and is never sent again.
   *
   * @return whether a step was stored
   */
  public boolean readBack(Proposal proposal) {
    Instant now = clock.instant();
    if (now.isBefore(proposal.progress().due())) {
      return false;
    }
    return switch (proposal.state()) {
      case ProposalState.Applied applied -> decide(proposal, applied, read(proposal));
      case ProposalState.InDoubt doubt -> decide(proposal, doubt, read(proposal));
      case ProposalState.Stuck stuck -> decide(proposal, stuck, read(proposal));
      case ProposalState.Proposed ignored -> false;
      case ProposalState.Held ignored -> false;
      case ProposalState.Pending ignored -> false;
      case ProposalState.Approved ignored -> false;
      case ProposalState.Applying ignored -> false;
      case ProposalState.Verified ignored -> false;
      case ProposalState.Conflict ignored -> false;
      case ProposalState.Failed ignored -> false;
      case ProposalState.Rejected ignored -> false;
      case ProposalState.Expired ignored -> false;
      case ProposalState.Superseded ignored -> false;
      case ProposalState.Cancelled ignored -> false;
    };
  }

  private ReadTarget read(Proposal proposal) {
    Optional<WritableDirectory> directory = directories.of(proposal.content().target().directory());
    return directory.isEmpty()
        ? new ReadTarget.Unreadable("directories.yaml gives no writing account for it any more")
        : directory
            .get()
            .read(proposal.content().target(), proposal.content().change().attribute());
  }

  private boolean decide(Proposal proposal, Unverified state, ReadTarget read) {
    Instant now = clock.instant();
    return switch (read) {
      case ReadTarget.Found found -> found(proposal, state, found.values());
      case ReadTarget.Gone ignored ->
          save(proposal, proposal.become(state.conflict("the entry is gone"), now), "conflict");
      case ReadTarget.Unreadable unreadable -> unreadable(proposal, state, unreadable.reason());
    };
  }

  private boolean found(Proposal proposal, Unverified state, List<String> values) {
    AttributeChange change = proposal.content().change();
    Instant now = clock.instant();
    if (same(values, change.after())) {
      return save(proposal, proposal.become(state.verify(), now), "verified");
    }
    if (state instanceof ProposalState.InDoubt doubt && same(values, change.before())) {
      return save(proposal, proposal.become(doubt.notApplied(), now), "not-applied");
    }
    String reason =
        same(values, change.before())
            ? "the value from before is there: it did not take effect, or was taken back"
            : "somebody else's value is there, and stays there";
    return save(proposal, proposal.become(state.conflict(reason), now), "conflict");
  }

  private boolean unreadable(Proposal proposal, Unverified state, String reason) {
    Instant now = clock.instant();
    boolean tooLong = proposal.progress().since().plus(settings.stuckAfter()).isBefore(now);
    if (!tooLong || state instanceof ProposalState.Stuck) {
      proposals.postpone(proposal, now.plus(settings.readAgain()));
      return false;
    }
    return switch (state) {
      case ProposalState.Applied applied -> stuck(proposal, applied.giveUp(reason));
      case ProposalState.InDoubt doubt -> stuck(proposal, doubt.giveUp(reason));
      case ProposalState.Stuck ignored -> false;
    };
  }

  private boolean stuck(Proposal proposal, ProposalState.Stuck stuck) {
    return save(proposal, proposal.become(stuck, clock.instant()), "stuck");
  }

  private static boolean same(List<String> left, List<String> right) {
    return new HashSet<>(left).equals(new HashSet<>(right));
  }

  private boolean save(Proposal before, Proposal after, String what) {
    return proposals.save(new Step(before, after, Actor.SYSTEM, what));
  }
}
