package org.rollcall.remediation.lives;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.rollcall.remediation.lives.InMemoryDirectory.Fault;
import org.rollcall.remediation.proposal.Proposal;
import org.rollcall.remediation.proposal.ProposalState.Name;

/** Invariants 2, 3 and 4 over random lives. Effects are checked at the moment they happen. */
class LivesOfChangesTest {
  enum Event {
    ANNA_APPROVES,
    BEN_APPROVES,
    CARYS_APPROVES,
    APPROVED_BY_TWO,
    CARRIED_OUT,
    LOST_BEFORE,
    LOST_AFTER,
    LATE,
    NOT_SENT,
    REFUSED,
    CRASH_BEFORE,
    CRASH_AFTER,
    RECOVER,
    READ_BACK,
    LATE_ONES_RUN,
    SECOND_PASSES,
    HALF_A_MINUTE_PASSES,
    TWO_MINUTES_PASS,
    DAY_PASSES,
    EXPIRE,
    PERSON_EDITS,
    REJECTED,
    WITHDRAWN,
    PROPOSE,
    ANNA_ASKS_UNDO,
    BEN_ASKS_UNDO,
    UNREADABLE,
    READABLE
  }

  @Property(tries = 4000)
  @Label("nothing without two others, no effect twice, no effect after the end, no edit lost")
  void lives(@ForAll @Size(min = 5, max = 80) List<Event> events) {
    Lives lives = new Lives();

    events.forEach(event -> happen(lives, event));
    lives.comeToRest();

    assertThat(lives.proposals.all())
        .extracting(each -> each.state().name())
        .doesNotContain(Name.APPLYING, Name.APPLIED, Name.IN_DOUBT, Name.STUCK);
    assertThat(lives.proposals.all())
        .filteredOn(each -> each.state().name() == Name.VERIFIED)
        .allSatisfy(each -> assertThat(each.validApprovals()).isGreaterThanOrEqualTo(2));
    assertThat(lives.proposals.all())
        .filteredOn(LivesOfChangesTest::neverSent)
        .allSatisfy(each -> assertThat(lives.effects).doesNotContainKey(each.id()));
  }

  private static boolean neverSent(Proposal each) {
    return switch (each.state().name()) {
      case PENDING, REJECTED, FAILED -> true;
      case PROPOSED,
          HELD,
          APPROVED,
          APPLYING,
          APPLIED,
          IN_DOUBT,
          STUCK,
          VERIFIED,
          CONFLICT,
          EXPIRED,
          SUPERSEDED,
          CANCELLED ->
          false;
    };
  }

  private static void happen(Lives lives, Event event) {
    switch (event) {
      case ANNA_APPROVES -> lives.approve("anna");
      case BEN_APPROVES -> lives.approve("ben");
      case CARYS_APPROVES -> lives.approve("carys");
      case APPROVED_BY_TWO -> {
        lives.approve("anna");
        lives.approve("ben");
        lives.approve("carys");
      }
      case CARRIED_OUT -> lives.carryOut(Fault.NONE);
      case LOST_BEFORE -> lives.carryOut(Fault.LOST_BEFORE);
      case LOST_AFTER -> lives.carryOut(Fault.LOST_AFTER);
      case LATE -> lives.carryOut(Fault.LATE);
      case NOT_SENT -> lives.carryOut(Fault.NOT_SENT);
      case REFUSED -> lives.carryOut(Fault.REFUSED);
      case CRASH_BEFORE -> lives.carryOut(Fault.CRASH_BEFORE);
      case CRASH_AFTER -> lives.carryOut(Fault.CRASH_AFTER);
      case RECOVER -> lives.recover();
      case READ_BACK -> lives.readBack();
      case LATE_ONES_RUN -> lives.directory.runLate(true);
      case SECOND_PASSES -> lives.pass(Duration.ofSeconds(1));
      case HALF_A_MINUTE_PASSES -> lives.pass(Duration.ofSeconds(20));
      case TWO_MINUTES_PASS -> lives.pass(Duration.ofMinutes(2));
      case DAY_PASSES -> lives.pass(Duration.ofHours(25));
      case EXPIRE -> lives.expire();
      case PERSON_EDITS -> lives.personEdits();
      case REJECTED -> lives.reject("dafydd");
      case WITHDRAWN -> lives.withdraw();
      case PROPOSE -> lives.propose();
      case ANNA_ASKS_UNDO -> lives.undo("anna");
      case BEN_ASKS_UNDO -> lives.undo("ben");
      case UNREADABLE -> lives.directory.readable(false);
      case READABLE -> lives.directory.readable(true);
    }
  }

  @Test
  void aLifeAsItShouldBe() {
    Lives lives = new Lives();

    happen(lives, Event.APPROVED_BY_TWO);
    happen(lives, Event.CARRIED_OUT);
    happen(lives, Event.READ_BACK);
    happen(lives, Event.ANNA_ASKS_UNDO);
    lives.approve("anna");
    assertThat(lives.proposals.open()).get().extracting(Proposal::validApprovals).isEqualTo(0L);
    happen(lives, Event.APPROVED_BY_TWO);
    happen(lives, Event.CARRIED_OUT);
    happen(lives, Event.READ_BACK);

    assertThat(lives.proposals.all())
        .extracting(each -> each.state().name())
        .containsExactly(Name.VERIFIED, Name.VERIFIED);
    assertThat(lives.directory.values(Lives.ENTRY, Lives.HIDE)).isEmpty();
  }

  @Test
  void aLateWriteActsOnlyWhileItIsInDoubt() {
    Lives lives = new Lives();
    happen(lives, Event.APPROVED_BY_TWO);
    happen(lives, Event.LATE);

    lives.pass(Duration.ofSeconds(19));
    lives.readBack();

    assertThat(lives.proposals.open())
        .get()
        .extracting(p -> p.state().name())
        .isEqualTo(Name.IN_DOUBT);
    lives.directory.runLate(true);
    lives.comeToRest();
    assertThat(lives.proposals.all())
        .extracting(p -> p.state().name())
        .containsExactly(Name.VERIFIED);
  }

  @Test
  void whatIsStuckIsReadAgainAndNeverSentAgain() {
    assertThat(stuckThenReadable(Event.LOST_AFTER)).isEqualTo(Name.VERIFIED);
    assertThat(stuckThenReadable(Event.LOST_BEFORE)).isEqualTo(Name.CONFLICT);
  }

  private static Name stuckThenReadable(Event lost) {
    Lives lives = new Lives();
    happen(lives, Event.APPROVED_BY_TWO);
    happen(lives, Event.UNREADABLE);
    happen(lives, lost);
    happen(lives, Event.DAY_PASSES);
    happen(lives, Event.READ_BACK);
    assertThat(lives.proposals.all()).extracting(p -> p.state().name()).containsExactly(Name.STUCK);

    happen(lives, Event.DAY_PASSES);
    happen(lives, Event.READ_BACK);
    happen(lives, Event.READABLE);
    happen(lives, Event.DAY_PASSES);
    happen(lives, Event.READ_BACK);
    return lives.proposals.all().getFirst().state().name();
  }

  @Test
  void somebodysEditBetweenApprovalAndWriteIsKept() {
    Lives lives = new Lives();
    happen(lives, Event.APPROVED_BY_TWO);
    happen(lives, Event.PERSON_EDITS);

    happen(lives, Event.CARRIED_OUT);
    lives.comeToRest();

    assertThat(lives.proposals.all())
        .extracting(p -> p.state().name())
        .containsExactly(Name.CONFLICT);
    assertThat(lives.directory.values(Lives.ENTRY, Lives.HIDE)).containsExactly("by hand 1");
  }
}
