package org.rollcall.remediation.finding;

import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.rollcall.contracts.EntryKey;

/**
 * One misplaced entry.
 *
 * @param id made from the entry's key: one entry, one finding
 * @param state where it stands
 * @param reason why it is so, or why nothing is proposed, in words
 * @param judgement the latest judgement
 * @param memory what is remembered beyond the latest judgement
 */
public record Finding(UUID id, State state, String reason, Judgement judgement, Memory memory) {
  public Finding {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(state, "state");
    Objects.requireNonNull(reason, "reason");
    Objects.requireNonNull(judgement, "judgement");
    Objects.requireNonNull(memory, "memory");
  }

  /** Where it stands. */
  public enum State {
    /** Misplaced, and to be dealt with. */
    OPEN,
    /** Hidden and proven so, or misplaced no longer. */
    RESOLVED,
    /** People want it so, until its evidence changes. */
    ACCEPTED
  }

  /**
   * What is remembered.
   *
   * @param evidenceHash the evidence of the last judgement that found it misplaced
   * @param acceptedEvidence the evidence under which people accepted it; null if they did not
   * @param opened when it was opened (again)
   */
  public record Memory(String evidenceHash, @Nullable String acceptedEvidence, Instant opened) {
    public Memory {
      Objects.requireNonNull(evidenceHash, "evidenceHash");
      Objects.requireNonNull(opened, "opened");
    }
  }

  /** The entry. */
  public EntryKey key() {
    return judgement.contact().key();
  }

  Finding with(State next, String why) {
    return new Finding(id, next, why, judgement, memory);
  }

  Finding with(Judgement newer) {
    String evidence = newer.contact().isMisplaced() ? newer.evidenceHash() : memory.evidenceHash();
    return new Finding(
        id,
        state,
        reason,
        state == State.OPEN ? newer.after(judgement) : newer,
        new Memory(evidence, memory.acceptedEvidence(), memory.opened()));
  }

  Finding reopened(String why) {
    return new Finding(
        id, State.OPEN, why, judgement, new Memory(memory.evidenceHash(), null, judgement.at()));
  }

  /** Says nothing personal. */
  @Override
  public String toString() {
    return "Finding[" + key() + " " + state + "]";
  }
}
