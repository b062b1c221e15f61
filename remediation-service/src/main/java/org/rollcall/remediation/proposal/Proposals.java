package org.rollcall.remediation.proposal;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * All proposals: PostgreSQL, and an in-memory one for the model. Calls block; never call them on an
 * event loop. Thread-safe.
 */
public interface Proposals {
  /** The proposal with this id. */
  Optional<Proposal> find(UUID id);

  /** Those in a state, or all: first in an internal list first, then the oldest. At most 500. */
  List<Proposal> in(Optional<ProposalState.Name> state);

  /** The undo of this change that is open or verified, the newest first. */
  Optional<Proposal> undoOf(UUID change);

  /**
   * Stores a new one that a person asks for, and asks people at once.
   *
   * @param why the person's reason
   * @return false if another open one changes the same thing
   */
  boolean ask(Proposal fresh, String why);

  /** Those that a worker should look at now, the longest waiting first. */
  List<Proposal> due(Work work, Instant now, int most);

  /**
   * Stores a step with everything that follows from it, in one transaction.
   *
   * @return false if somebody else was quicker; then nothing is stored
   */
  boolean save(Step step);

  /** Puts a look off, if the proposal is still as it was read; no step of its own. */
  void postpone(Proposal asRead, Instant due);

  /** What a worker can do. */
  enum Work {
    /** APPROVED: to be carried out. */
    CARRY_OUT,
    /** APPLYING, and the lease is over. */
    RECOVER,
    /** APPLIED, IN_DOUBT or STUCK: to be read back. */
    VERIFY,
    /** Past its time. */
    EXPIRE,
    /** VERIFIED and not proven yet. */
    PROVE
  }
}
