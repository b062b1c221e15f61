package org.rollcall.remediation.proposal;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * What to do about a finding, and how far it has come. A value: each step makes a new one.
 *
 * @param content what people approve; never changes
 * @param state where it stands
 * @param progress how far it has come
 * @param approvals the people who said yes
 * @param proof what an ordinary user sees afterwards
 */
public record Proposal(
    Content content,
    ProposalState state,
    Progress progress,
    List<Approval> approvals,
    Proof proof) {
  public Proposal {
    Objects.requireNonNull(content, "content");
    Objects.requireNonNull(state, "state");
    Objects.requireNonNull(progress, "progress");
    Objects.requireNonNull(proof, "proof");
    approvals = List.copyOf(approvals);
  }

  /** A new one. */
  public static Proposal propose(Content content, Instant now, Instant expires) {
    return new Proposal(
        content,
        new ProposalState.Proposed(),
        Progress.begin(now, expires),
        List.of(),
        Proof.none(now));
  }

  /**
   * One step on; the version rises by one.
   *
   * @param next a state that the present one offered
   * @throws IllegalStateException if it did not: a bug
   */
  public Proposal become(ProposalState next, Instant now) {
    boolean moved = next.name() != state.name();
    if (moved && !Moves.legal(state.name(), next.name())) {
      throw new IllegalStateException("no move from " + state.name() + " to " + next.name());
    }
    boolean claimed = next instanceof ProposalState.Applying;
    Proof after =
        next instanceof ProposalState.Verified && !content.isUndo() && moved
            ? new Proof(Proof.Status.PENDING, "", List.of(), now)
            : proof;
    return new Proposal(content, next, progress.step(now, moved, claimed), approvals, after);
  }

  /** One step on within the same state: one more approval. */
  public Proposal with(Approval approval) {
    return new Proposal(
        content,
        state,
        progress,
        Stream.concat(approvals.stream(), Stream.of(approval)).toList(),
        proof);
  }

  /** One step on within the same state: another look at the lists. */
  public Proposal with(Proof seen, Instant now) {
    return new Proposal(content, state, progress.step(now, false, false), approvals, seen);
  }

  /** The same, not to be looked at before then. */
  public Proposal dueAt(Instant later) {
    return new Proposal(content, state, progress.dueAt(later), approvals, proof);
  }

  /** The same, ending then unless carried out. */
  public Proposal expiresAt(Instant end) {
    return new Proposal(content, state, progress.expiresAt(end), approvals, proof);
  }

  /** The same with one more attempt that was not sent. */
  public Proposal attempted() {
    return new Proposal(content, state, progress.attempted(), approvals, proof);
  }

  /** Its id. */
  public UUID id() {
    return content.id();
  }

  /** How many different people, none of them the proposer, approved exactly this content. */
  public long validApprovals() {
    String hash = content.hash();
    return approvals.stream()
        .filter(approval -> approval.contentHash().equals(hash))
        .map(Approval::person)
        .filter(person -> !person.equals(content.origin().proposer()))
        .distinct()
        .count();
  }

  /** Says nothing personal. */
  @Override
  public String toString() {
    return "Proposal[" + id() + " " + content.target() + " " + state.name() + "]";
  }
}
