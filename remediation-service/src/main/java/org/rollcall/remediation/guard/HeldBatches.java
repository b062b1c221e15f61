package org.rollcall.remediation.guard;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.rollcall.remediation.guard.DecideRelease.ReleaseOutcome;

/** The batches that a guard weighs. Calls block. */
public interface HeldBatches {
  /** The batch with this id. */
  Optional<Card> find(UUID id);

  /** The people who released the batch, at any time. */
  Set<String> releasers(UUID id);

  /** A person releases a held batch; empty if there is no such batch. */
  Optional<ReleaseOutcome> release(UUID id, String person, String claimedHash);

  /** One round: batches that nothing is added to any more are weighed, and held or asked about. */
  void round();

  /**
   * A batch as people see it.
   *
   * @param id the judging that led to it
   * @param directory where
   * @param hash what a release binds to
   * @param reason which limit it is over; empty if none
   * @param known contacts visible in internal lists
   * @param proposals how many of its proposals are alive or carried out
   * @param held how many are held
   * @param released how many people released it
   * @param releasedUntil when the release lapses; empty if it is not released
   */
  record Card(
      UUID id,
      String directory,
      String hash,
      String reason,
      long known,
      long proposals,
      long held,
      int released,
      Optional<Instant> releasedUntil) {
    public Card {
      Objects.requireNonNull(id, "id");
      Objects.requireNonNull(directory, "directory");
      Objects.requireNonNull(hash, "hash");
      Objects.requireNonNull(reason, "reason");
      Objects.requireNonNull(releasedUntil, "releasedUntil");
    }
  }
}
