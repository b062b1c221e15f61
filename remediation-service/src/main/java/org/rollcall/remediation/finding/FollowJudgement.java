package org.rollcall.remediation.finding;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.rollcall.contracts.Verdict;
import org.rollcall.remediation.finding.Finding.State;

/** Decides what a judgement makes of a finding. Pure. */
public final class FollowJudgement {
  private FollowJudgement() {}

  /** The answer. */
  public sealed interface Followed {
    /**
     * Nothing changes.
     *
     * @param reason why
     */
    record Ignored(String reason) implements Followed {}

    /**
     * It is open from now on.
     *
     * @param finding as it shall be
     */
    record Opened(Finding finding) implements Followed {}

    /**
     * Its facts are newer; it stands where it stood.
     *
     * @param finding as it shall be
     */
    record Kept(Finding finding) implements Followed {}

    /**
     * It is not open any more, and its open proposals are overtaken.
     *
     * @param finding as it shall be
     */
    record Closed(Finding finding) implements Followed {}
  }

  /**
   * Follows a judgement.
   *
   * @param id for a new finding
   * @param known the entry's finding, if there is one
   * @param inFlight whether a hide of it is being written, read back or proven; that decides then
   */
  public static Followed follow(
      UUID id, Optional<Finding> known, Judgement judgement, boolean inFlight) {
    Objects.requireNonNull(id, "id");
    if (known.isEmpty()) {
      return judgement.contact().isMisplaced()
          ? new Followed.Opened(fresh(id, judgement))
          : new Followed.Ignored("not misplaced");
    }
    Finding finding = known.get();
    if (judgement.contact().sequence() < finding.judgement().contact().sequence()) {
      return new Followed.Ignored("an older observation");
    }
    if (judgement.at().isBefore(finding.judgement().at())) {
      return new Followed.Ignored("an older judgement");
    }
    Finding newer = finding.with(judgement);
    return judgement.contact().isMisplaced() ? misplaced(newer) : notMisplaced(newer, inFlight);
  }

  /**
   * The entry is gone from its directory.
   *
   * @param at when the classifier said so; what it said of the entry before counts no more
   */
  public static Followed gone(Finding finding, Instant at) {
    if (at.isBefore(finding.judgement().at())) {
      return new Followed.Ignored("an older judgement");
    }
    Finding newer = finding.with(finding.judgement().at(at));
    return finding.state() == State.RESOLVED
        ? new Followed.Kept(newer)
        : new Followed.Closed(newer.with(State.RESOLVED, "the entry is gone"));
  }

  private static Finding fresh(UUID id, Judgement judgement) {
    return new Finding(
        id,
        State.OPEN,
        "",
        judgement,
        new Finding.Memory(judgement.evidenceHash(), null, judgement.at()));
  }

  private static Followed misplaced(Finding newer) {
    return switch (newer.state()) {
      case OPEN -> new Followed.Kept(newer);
      case RESOLVED -> new Followed.Opened(newer.reopened("misplaced again"));
      case ACCEPTED ->
          newer.memory().evidenceHash().equals(newer.memory().acceptedEvidence())
              ? new Followed.Kept(newer)
              : new Followed.Opened(newer.reopened("its evidence has changed"));
    };
  }

  private static Followed notMisplaced(Finding newer, boolean inFlight) {
    if (newer.state() != State.OPEN || inFlight) {
      return new Followed.Kept(newer);
    }
    String why =
        newer.judgement().contact().verdict() == Verdict.UNCERTAIN
            ? "the verdict is UNCERTAIN now"
            : "misplaced no longer";
    return new Followed.Closed(newer.with(State.RESOLVED, why));
  }
}
