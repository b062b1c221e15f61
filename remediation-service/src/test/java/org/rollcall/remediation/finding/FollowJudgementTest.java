package org.rollcall.remediation.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.rollcall.contracts.EntryKey;
import org.rollcall.contracts.Evidence;
import org.rollcall.contracts.JudgedContact;
import org.rollcall.contracts.Relationship;
import org.rollcall.contracts.Risk;
import org.rollcall.contracts.Verdict;
import org.rollcall.remediation.finding.Finding.State;
import org.rollcall.remediation.finding.FollowJudgement.Followed;

class FollowJudgementTest {
  private static final UUID ID = new UUID(1, 1);
  private static final Instant NOW = Instant.parse("2026-03-02T08:00:00Z");

  private static final Risk RISK =
      new Risk(90, 60, Risk.Band.CRITICAL, List.of("It is the first."), List.of());

  @Test
  void aMisplacedContactOpensAndAnUncertainOneOpensNothing() {
    assertThat(follow(Optional.empty(), misplaced(1), false)).isInstanceOf(Followed.Opened.class);
    assertThat(follow(Optional.empty(), uncertain(1), false)).isInstanceOf(Followed.Ignored.class);
  }

  @Test
  void anUncertainVerdictClosesWhatIsOpen() {
    Followed followed = follow(Optional.of(open()), uncertain(2), false);

    assertThat(followed)
        .isInstanceOfSatisfying(
            Followed.Closed.class,
            closed -> {
              assertThat(closed.finding().state()).isEqualTo(State.RESOLVED);
              assertThat(closed.finding().reason()).contains("UNCERTAIN");
            });
  }

  @Test
  void anOlderObservationIsIgnored() {
    assertThat(follow(Optional.of(open()), uncertain(0), false))
        .isInstanceOf(Followed.Ignored.class);
  }

  @Test
  void whatIsBeingWrittenIsNotClosedByItsOwnEffect() {
    assertThat(follow(Optional.of(open()), uncertain(2), true)).isInstanceOf(Followed.Kept.class);
  }

  @Test
  void whatPeopleAcceptedComesBackOnlyWithOtherEvidence() {
    Finding open = open();
    Finding accepted =
        new Finding(
            ID,
            State.ACCEPTED,
            "",
            open.judgement(),
            new Finding.Memory(open.memory().evidenceHash(), open.memory().evidenceHash(), NOW));

    assertThat(follow(Optional.of(accepted), misplaced(2), false))
        .isInstanceOf(Followed.Kept.class);
    assertThat(follow(Optional.of(accepted), misplaced(3, "another reason"), false))
        .isInstanceOfSatisfying(
            Followed.Opened.class,
            opened -> assertThat(opened.finding().state()).isEqualTo(State.OPEN));
  }

  @Test
  void aGoneEntryClosesItsFinding() {
    assertThat(FollowJudgement.gone(open(), NOW)).isInstanceOf(Followed.Closed.class);
  }

  @Test
  void whatWasSaidEarlierIsIgnoredThoughItComesLater() {
    Judgement earlier = judgement(uncertain(1)).at(NOW.minusSeconds(1));

    assertThat(FollowJudgement.follow(ID, Optional.of(open()), earlier, false))
        .isInstanceOf(Followed.Ignored.class);
    assertThat(FollowJudgement.gone(open(), NOW.minusSeconds(1)))
        .isInstanceOf(Followed.Ignored.class);
  }

  @Test
  void whatIsGoneIsNotOpenedByWhatWasSaidBefore() {
    Finding gone =
        switch (FollowJudgement.gone(open(), NOW.plusSeconds(9))) {
          case Followed.Closed closed -> closed.finding();
          case Followed.Ignored ignored -> throw new AssertionError("not closed");
          case Followed.Kept ignored -> throw new AssertionError("not closed");
          case Followed.Opened ignored -> throw new AssertionError("not closed");
        };

    assertThat(follow(Optional.of(gone), misplaced(1), false)).isInstanceOf(Followed.Ignored.class);
  }

  @Test
  void aRiskThatComesLaterDoesNotMoveTheFindingIntoAnotherBatch() {
    JudgedContact rated = misplaced(1).amongOthers(List.of("Global Address List"), RISK);
    Judgement later = new Judgement(rated, new UUID(3, 3), "organisation", "rules", NOW);

    assertThat(FollowJudgement.follow(ID, Optional.of(open()), later, false))
        .isInstanceOfSatisfying(
            Followed.Kept.class,
            kept -> {
              assertThat(kept.finding().judgement().contact().risk()).isEqualTo(RISK);
              assertThat(kept.finding().judgement().batch()).isEqualTo(new UUID(2, 2));
            });
  }

  @Test
  void anotherObservationIsCountedInItsOwnBatch() {
    Judgement next = new Judgement(misplaced(2), new UUID(3, 3), "organisation", "rules", NOW);

    assertThat(FollowJudgement.follow(ID, Optional.of(open()), next, false))
        .isInstanceOfSatisfying(
            Followed.Kept.class,
            kept -> assertThat(kept.finding().judgement().batch()).isEqualTo(new UUID(3, 3)));
  }

  private static Followed follow(Optional<Finding> known, JudgedContact contact, boolean inFlight) {
    return FollowJudgement.follow(ID, known, judgement(contact), inFlight);
  }

  private static Finding open() {
    Followed opened = follow(Optional.empty(), misplaced(1), false);
    return switch (opened) {
      case Followed.Opened fresh -> fresh.finding();
      case Followed.Ignored ignored -> throw new AssertionError("not opened");
      case Followed.Kept ignored -> throw new AssertionError("not opened");
      case Followed.Closed ignored -> throw new AssertionError("not opened");
    };
  }

  private static Judgement judgement(JudgedContact contact) {
    return new Judgement(contact, new UUID(2, 2), "organisation", "rules", NOW);
  }

  private static JudgedContact misplaced(long sequence) {
    return misplaced(sequence, "its mail leaves the force");
  }

  private static JudgedContact misplaced(long sequence, String reason) {
    return contact(sequence, Verdict.EXTERNAL, List.of("Global Address List"), reason);
  }

  private static JudgedContact uncertain(long sequence) {
    return contact(sequence, Verdict.UNCERTAIN, List.of(), "a volunteer");
  }

  private static JudgedContact contact(
      long sequence, Verdict verdict, List<String> misplacedIn, String reason) {
    return new JudgedContact(
        new EntryKey("force", "entry-1"),
        sequence,
        "content-" + sequence,
        "Somebody",
        verdict,
        0.9,
        verdict == Verdict.EXTERNAL ? -4 : 0,
        Relationship.UNKNOWN,
        List.of(new Evidence("delivery", -4, reason)),
        List.of("Global Address List"),
        misplacedIn,
        List.of());
  }
}
