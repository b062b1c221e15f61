package org.rollcall.classifier.edition;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.rollcall.classifier.edition.DecideEdition.Outcome;
import org.rollcall.contracts.EntryKey;
import org.rollcall.contracts.JudgedContact;
import org.rollcall.contracts.Relationship;
import org.rollcall.contracts.Verdict;

class DecideEditionTest {
  private static final Instant NOW = Instant.parse("2026-06-15T10:00:00Z");
  private static final String HASH = "a".repeat(64);
  private static final long ACTIVE = 3;

  private final DecideEdition decide = deciding(2);

  @Test
  void twoPeopleWhoDidNotProposeItAccept() {
    assertThat(approve(proposed(), "Rhys")).isInstanceOf(Outcome.Counted.class);
    assertThat(approve(proposed("Rhys"), "Megan")).isInstanceOf(Outcome.Accepted.class);
    DecideEdition three = deciding(3);
    assertThat(three.approve(proposed("Rhys"), ACTIVE, yes("Megan", null), movement(0, 100)))
        .isInstanceOf(Outcome.Counted.class);
    DecideEdition one = deciding(1);
    assertThat(one.approve(proposed(), ACTIVE, yes("Megan", null), movement(0, 100)))
        .isInstanceOf(Outcome.Counted.class);
  }

  @Test
  void whoProposedDoesNotApproveAndNobodyApprovesTwice() {
    assertThat(code(approve(proposed(), "Nia"))).isEqualTo("self-approval");
    assertThat(code(approve(proposed("Rhys"), "Rhys"))).isEqualTo("already-approved");
  }

  @Test
  void onlyWhatWasLookedAtIsAccepted() {
    DecideEdition.Yes other = new DecideEdition.Yes("Rhys", "b".repeat(64), null);
    assertThat(code(decide.approve(proposed(), ACTIVE, other, movement(0, 100))))
        .isEqualTo("wrong-content-hash");
    assertThat(code(decide.approve(proposed(), ACTIVE + 1, yes("Rhys", null), movement(0, 100))))
        .isEqualTo("overtaken");
    for (EditionState state : EditionState.values()) {
      if (state != EditionState.PROPOSED) {
        assertThat(code(approve(edition(state), "Rhys"))).isEqualTo("illegal-transition");
      }
    }
  }

  @Test
  void oneThatMovesTooManyIsHeldUntilPeopleSayThatTheyMeanIt() {
    Movement many = movement(51, 1_000);
    assertThat(code(decide.approve(proposed(), ACTIVE, yes("Rhys", null), many)))
        .isEqualTo("moves-too-many");
    assertThat(code(decide.approve(proposed(), ACTIVE, yes("Rhys", 50L), many)))
        .isEqualTo("moves-too-many");
    assertThat(decide.approve(proposed(), ACTIVE, yes("Rhys", 51L), many))
        .isInstanceOf(Outcome.Counted.class);
  }

  @Test
  void aFewOfFewAreNotHeld() {
    assertThat(decide.isHeld(10, 20)).isFalse();
    assertThat(decide.isHeld(11, 20)).isTrue();
    assertThat(decide.isHeld(50, 1_000)).isFalse();
    assertThat(decide.isHeld(51, 1_000)).isTrue();
    assertThat(decide.isHeld(0, 0)).isFalse();
  }

  @Test
  void aMovementCountsAllAndKeepsAWindow() {
    Movement movement = new Movement(2, 3);
    for (int i = 0; i < 10; i++) {
      movement.add(
          Verdict.UNCERTAIN, judged("c" + i, i % 5 == 4 ? Verdict.UNCERTAIN : Verdict.INTERNAL));
    }
    assertThat(movement.of()).isEqualTo(10);
    assertThat(movement.moved()).isEqualTo(8);
    assertThat(movement.matrix())
        .containsExactly(
            new Movement.Count(Verdict.UNCERTAIN, Verdict.INTERNAL, 8),
            new Movement.Count(Verdict.UNCERTAIN, Verdict.UNCERTAIN, 2));
    assertThat(movement.window()).extracting(Movement.Moved::id).containsExactly("c2", "c3", "c5");
    assertThat(movement.window().toList().toString()).doesNotContain("Price");
  }

  private Outcome approve(Edition edition, String person) {
    return decide.approve(edition, ACTIVE, yes(person, null), movement(0, 100));
  }

  private static String code(Outcome outcome) {
    return outcome instanceof Outcome.Refused refused ? refused.code() : outcome.toString();
  }

  private static DecideEdition.Yes yes(String person, @Nullable Long moved) {
    return new DecideEdition.Yes(person, HASH, moved);
  }

  private static Edition proposed(String... approvers) {
    List<Edition.Approval> approvals =
        List.of(approvers).stream().map(person -> new Edition.Approval(person, 0, NOW)).toList();
    return edition(EditionState.PROPOSED, approvals);
  }

  private static Edition edition(EditionState state) {
    return edition(state, List.of());
  }

  private static Edition edition(EditionState state, List<Edition.Approval> approvals) {
    return new Edition(
        EditionKind.RULES,
        4,
        HASH,
        "text",
        state,
        new Edition.Origin("Nia", NOW, ACTIVE, null),
        approvals);
  }

  private static Movement movement(int moved, int of) {
    Movement movement = new Movement(0, 0);
    for (int i = 0; i < of; i++) {
      movement.add(
          Verdict.UNCERTAIN, judged("c", i < moved ? Verdict.INTERNAL : Verdict.UNCERTAIN));
    }
    return movement;
  }

  private static JudgedContact judged(String id, Verdict verdict) {
    return new JudgedContact(
        new EntryKey("force", id),
        1,
        "hash",
        "Price, Nia",
        verdict,
        0.5,
        0,
        Relationship.OWN,
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        null);
  }

  private static DecideEdition deciding(int needed) {
    return new DecideEdition(needed, 5, 10);
  }
}
