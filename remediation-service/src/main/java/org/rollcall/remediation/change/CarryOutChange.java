package org.rollcall.remediation.change;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import org.rollcall.remediation.guard.Clearance;
import org.rollcall.remediation.guard.Clearances;
import org.rollcall.remediation.proposal.Actor;
import org.rollcall.remediation.proposal.Proposal;
import org.rollcall.remediation.proposal.ProposalState;
import org.rollcall.remediation.proposal.Proposals;
import org.rollcall.remediation.proposal.Step;

/**
 * Carries out an approved change: claims it (the attempt with its pre-image is stored first),
 * fences itself, sends one conditional write, and stores what is known of its outcome. In doubt it
 * never sends again: reading decides ({@link ReadBack}). Blocks. Thread-safe.
 */
public final class CarryOutChange {
  private static final Duration LONGEST_BACK_OFF = Duration.ofMinutes(5);

  private final Proposals proposals;
  private final WritableDirectories directories;
  private final Clearances clearances;
  private final ChangeSettings settings;
  private final InstantSource clock;

  /** Needs the proposals, the directories to write to and whoever clears a change. */
  public CarryOutChange(
      Proposals proposals,
      WritableDirectories directories,
      Clearances clearances,
      ChangeSettings settings,
      InstantSource clock) {
    this.proposals = proposals;
    this.directories = directories;
    this.clearances = clearances;
    this.settings = settings;
    this.clock = clock;
  }

  /**
   * Carries it out, if it is approved, cleared, and nobody else was quicker.
   *
   * @return whether a step was stored
   */
  public boolean carryOut(Proposal proposal) {
    if (!(proposal.state() instanceof ProposalState.Approved approved)
        || !clock.instant().isBefore(proposal.progress().expires())) {
      return false;
    }
    return switch (clearances.of(proposal)) {
      case Clearance.Go ignored -> claim(proposal, approved);
      case Clearance.Wait wait -> {
        proposals.postpone(proposal, clock.instant().plus(wait.time()));
        yield false;
      }
      case Clearance.Overtaken overtaken ->
          save(
              proposal,
              proposal.become(approved.supersede(overtaken.reason()), clock.instant()),
              "superseded");
    };
  }

  private boolean claim(Proposal proposal, ProposalState.Approved approved) {
    Optional<WritableDirectory> directory = directories.of(proposal.content().target().directory());
    if (directory.isEmpty()) {
      proposals.postpone(proposal, clock.instant().plus(LONGEST_BACK_OFF));
      return false;
    }
    Instant now = clock.instant();
    ProposalState.Applying applying = approved.claim(now.plus(settings.lease()));
    Proposal claimed = proposal.become(applying, now);
    return save(proposal, claimed, "claimed")
        && save(claimed, send(directory.get(), claimed, applying), "attempted");
  }

  private Proposal send(
      WritableDirectory directory, Proposal claimed, ProposalState.Applying applying) {
    Duration left = Duration.between(clock.instant(), applying.leaseUntil());
    WriteOutcome outcome =
        settings.operationTimeout().compareTo(left.minus(settings.margin())) < 0
            ? directory.write(
                claimed.content().target(), claimed.content().change(), settings.operationTimeout())
            : new WriteOutcome.NotSent("the lease would not outlast the operation");
    return after(claimed, applying, outcome);
  }

  private Proposal after(Proposal claimed, ProposalState.Applying applying, WriteOutcome outcome) {
    Instant now = clock.instant();
    return switch (outcome) {
      case WriteOutcome.Applied ignored -> claimed.become(applying.succeed(), now);
      case WriteOutcome.Mismatch mismatch -> claimed.become(applying.doubt(mismatch.reason()), now);
      case WriteOutcome.Refused refused -> claimed.become(applying.fail(refused.reason()), now);
      case WriteOutcome.NotSent notSent -> notSent(claimed, applying, notSent.reason());
      case WriteOutcome.InDoubt doubt ->
          claimed
              .become(applying.doubt(doubt.reason()), now)
              .dueAt(now.plus(settings.operationTimeout()));
    };
  }

  private Proposal notSent(Proposal claimed, ProposalState.Applying applying, String reason) {
    int attempts = claimed.progress().attempts() + 1;
    Instant now = clock.instant();
    if (attempts >= settings.attempts()) {
      String end = "not sent " + attempts + " times: " + reason;
      return claimed.become(applying.fail(end), now).attempted();
    }
    return claimed
        .become(applying.notSent(reason), now)
        .attempted()
        .dueAt(now.plus(backOff(attempts)));
  }

  private Duration backOff(int attempts) {
    Duration wait = settings.backOff().multipliedBy(1L << Math.min(attempts - 1, 16));
    return wait.compareTo(LONGEST_BACK_OFF) < 0 ? wait : LONGEST_BACK_OFF;
  }

  private boolean save(Proposal before, Proposal after, String what) {
    return proposals.save(new Step(before, after, Actor.SYSTEM, what));
  }
}
