package org.rollcall.remediation.guard;

import java.util.Objects;
import java.util.Set;

/** Decides whether a person may release a held batch. Pure. */
public final class DecideRelease {
  private DecideRelease() {}

  /** The answer. */
  public sealed interface ReleaseOutcome {
    /** It counts, and one more person is needed. */
    record Counted() implements ReleaseOutcome {}

    /** It counts, and the batch is released. */
    record Released() implements ReleaseOutcome {}

    /**
     * It does not count.
     *
     * @param code stable
     * @param reason in words
     */
    record Refused(String code, String reason) implements ReleaseOutcome {
      public Refused {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(reason, "reason");
      }
    }
  }

  /**
   * What is known of the batch.
   *
   * @param hash over the sorted content hashes of its proposals
   * @param held whether anything in it is stopped
   * @param released who released exactly this batch already
   * @param approved who approved in it
   */
  public record HeldBatch(String hash, boolean held, Set<String> released, Set<String> approved) {
    public HeldBatch {
      Objects.requireNonNull(hash, "hash");
      released = Set.copyOf(released);
      approved = Set.copyOf(approved);
    }
  }

  /** Decides. Two different people release; whoever approved in the batch does not. */
  public static ReleaseOutcome decide(HeldBatch batch, String person, String claimedHash) {
    if (!batch.held()) {
      return new ReleaseOutcome.Refused("illegal-transition", "nothing in this batch is held");
    }
    if (!batch.hash().equals(claimedHash)) {
      return new ReleaseOutcome.Refused(
          "wrong-batch-hash", "the batch has changed since it was looked at");
    }
    if (batch.approved().contains(person)) {
      return new ReleaseOutcome.Refused(
          "approved-in-batch", "whoever approved in a batch does not release it");
    }
    if (batch.released().contains(person)) {
      return new ReleaseOutcome.Refused(
          "already-released", "this person has released this batch already");
    }
    return batch.released().isEmpty()
        ? new ReleaseOutcome.Counted()
        : new ReleaseOutcome.Released();
  }
}
