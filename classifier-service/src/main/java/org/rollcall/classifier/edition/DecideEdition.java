package org.rollcall.classifier.edition;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Decides what a person's yes to an edition does. Pure. */
public final class DecideEdition {
  private final int needed;
  private final double mostPercent;
  private final long neverHeldUpTo;

  /**
   * By these limits.
   *
   * @param needed how many different people accept an edition; fewer than two count as two
   * @param mostPercent one that moves more than this share of all contacts is held
   * @param neverHeldUpTo one that moves no more contacts than this is never held
   */
  public DecideEdition(int needed, double mostPercent, long neverHeldUpTo) {
    this.needed = Math.max(2, needed);
    this.mostPercent = mostPercent;
    this.neverHeldUpTo = neverHeldUpTo;
  }

  /** The answer. */
  public sealed interface Outcome {
    /** It counts, and more people are needed. */
    record Counted() implements Outcome {}

    /** It counts, and the edition becomes active. */
    record Accepted() implements Outcome {}

    /**
     * It does not count.
     *
     * @param code stable
     * @param reason in words
     * @param mend what to do about it
     */
    record Refused(String code, String reason, String mend) implements Outcome {
      public Refused {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(reason, "reason");
        Objects.requireNonNull(mend, "mend");
      }
    }
  }

  /**
   * A yes.
   *
   * @param person the natural person
   * @param hash what the person has looked at
   * @param moved how many contacts the person accepts to be moved; null if not said
   */
  public record Yes(String person, String hash, @Nullable Long moved) {
    public Yes {
      Objects.requireNonNull(person, "person");
      Objects.requireNonNull(hash, "hash");
    }

    /** Says nothing personal. */
    @Override
    public String toString() {
      return "Yes[" + hash + "]";
    }
  }

  /** Whether an edition is held that moves so many of so many contacts. */
  public boolean isHeld(long moved, long of) {
    return moved > neverHeldUpTo && moved * 100.0 > mostPercent * of;
  }

  /**
   * Decides.
   *
   * @param active the number of the edition that is active now
   * @param movement what the edition would change now
   */
  public Outcome approve(Edition edition, long active, Yes yes, Movement movement) {
    if (edition.state() != EditionState.PROPOSED) {
      return new Outcome.Refused(
          "illegal-transition",
          "an edition that is " + edition.state() + " cannot be approved",
          "Propose its text again.");
    }
    if (edition.origin().base() == null || edition.origin().base() != active) {
      return new Outcome.Refused(
          "overtaken",
          "another edition became active since this one was proposed",
          "Propose it again, and look at what it changes now.");
    }
    if (!edition.hash().equals(yes.hash())) {
      return new Outcome.Refused(
          "wrong-content-hash",
          "the approval is for another text than this edition's",
          "Read the edition again and send its hash.");
    }
    if (yes.person().equals(edition.origin().person())) {
      return new Outcome.Refused(
          "self-approval",
          "whoever proposes an edition does not approve it",
          "Two other people have to approve it.");
    }
    if (edition.approvals().stream().anyMatch(given -> given.person().equals(yes.person()))) {
      return new Outcome.Refused(
          "already-approved",
          "this person has approved this edition already",
          "Another person has to approve it too.");
    }
    return guarded(edition, yes, movement);
  }

  private Outcome guarded(Edition edition, Yes yes, Movement movement) {
    if (isHeld(movement.moved(), movement.of())
        && (yes.moved() == null || yes.moved() != movement.moved())) {
      return new Outcome.Refused(
          "moves-too-many",
          "it moves "
              + movement.moved()
              + " of "
              + movement.of()
              + " contacts, more than the limit lets pass without a word",
          "Look at its dry-run; if that is meant, send \"moved\": " + movement.moved() + ".");
    }
    return edition.approvals().size() + 1 >= needed
        ? new Outcome.Accepted()
        : new Outcome.Counted();
  }
}
