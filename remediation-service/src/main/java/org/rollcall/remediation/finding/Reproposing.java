package org.rollcall.remediation.finding;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.rollcall.remediation.proposal.Proof;
import org.rollcall.remediation.proposal.Proposal;

/** Decides whether an open finding is to be proposed, given what was proposed before. Pure. */
public sealed interface Reproposing {
  /**
   * Not before there is news.
   *
   * @param reason why
   */
  record Wait(String reason) implements Reproposing {
    public Wait {
      Objects.requireNonNull(reason, "reason");
    }
  }

  /**
   * Not now.
   *
   * @param reason why
   */
  record Soon(String reason) implements Reproposing {
    public Soon {
      Objects.requireNonNull(reason, "reason");
    }
  }

  /**
   * Not before then, unless there is news.
   *
   * @param at when
   * @param reason why
   */
  record Until(Instant at, String reason) implements Reproposing {
    public Until {
      Objects.requireNonNull(at, "at");
      Objects.requireNonNull(reason, "reason");
    }
  }

  /** It is misplaced no longer, and nothing is on its way. */
  record Close() implements Reproposing {}

  /**
   * Yes; one that is open already is overtaken if it differs.
   *
   * @param open a proposal that nobody has carried out yet
   */
  record Propose(Optional<Proposal> open) implements Reproposing {}

  /**
   * Decides.
   *
   * @param hides what was proposed to hide it, the newest first
   * @param tryAgain how long after trouble it is proposed again
   */
  static Reproposing decide(Finding finding, List<Proposal> hides, Instant now, Duration tryAgain) {
    boolean misplaced = finding.judgement().contact().isMisplaced();
    if (hides.isEmpty()) {
      return misplaced ? new Propose(Optional.empty()) : new Close();
    }
    Proposal last = hides.getFirst();
    return switch (last.state().name()) {
      case PROPOSED, HELD, PENDING, APPROVED ->
          misplaced ? new Propose(Optional.of(last)) : new Close();
      case APPLYING, APPLIED, IN_DOUBT -> new Soon("a change is being carried out");
      case STUCK -> new Wait("a change is stuck: it is read again");
      case VERIFIED -> verified(finding, last);
      case CONFLICT, FAILED -> afterTrouble(finding, last, now, tryAgain);
      case REJECTED, CANCELLED -> afterNo(finding, last);
      case EXPIRED, SUPERSEDED -> misplaced ? new Propose(Optional.empty()) : new Close();
    };
  }

  private static Reproposing verified(Finding finding, Proposal last) {
    if (last.proof().status() == Proof.Status.PENDING) {
      return new Soon("hidden; the proof is pending");
    }
    return finding.judgement().contact().isMisplaced()
        ? new Propose(Optional.empty())
        : new Close();
  }

  private static Reproposing afterTrouble(
      Finding finding, Proposal last, Instant now, Duration tryAgain) {
    if (!finding.judgement().contact().isMisplaced()) {
      return new Close();
    }
    boolean risen =
        last.content().origin().basis().sequence() < finding.judgement().contact().sequence();
    Instant again = last.progress().since().plus(tryAgain);
    return risen || !now.isBefore(again)
        ? new Propose(Optional.empty())
        : new Until(again, finding.reason());
  }

  private static Reproposing afterNo(Finding finding, Proposal last) {
    if (!finding.judgement().contact().isMisplaced()) {
      return new Close();
    }
    return last.content().origin().basis().evidenceHash().equals(finding.memory().evidenceHash())
        ? new Wait("people said no; not asked again until its evidence changes")
        : new Propose(Optional.empty());
  }
}
