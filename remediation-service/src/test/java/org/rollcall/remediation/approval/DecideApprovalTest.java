package org.rollcall.remediation.approval;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.rollcall.contracts.EntryKey;
import org.rollcall.remediation.change.AttributeChange;
import org.rollcall.remediation.lives.Settings;
import org.rollcall.remediation.proposal.Approval;
import org.rollcall.remediation.proposal.Content;
import org.rollcall.remediation.proposal.Proposal;
import org.rollcall.remediation.proposal.ProposalState;
import org.rollcall.remediation.proposal.ProposalState.Name;

class DecideApprovalTest {
  private static final Instant NOW = Instant.parse("2026-03-02T08:00:00Z");
  private final DecideApproval decide =
      new DecideApproval(Settings.defaults(ApprovalSettings.class));

  @Test
  void twoDifferentPeopleApprove() {
    Proposal once = accepted(decide.approve(pending(null), yes("anna", NOW), Set.of()));
    Proposal twice = accepted(decide.approve(once, yes("ben", NOW), Set.of()));

    assertThat(once.state().name()).isEqualTo(Name.PENDING);
    assertThat(twice.state().name()).isEqualTo(Name.APPROVED);
    assertThat(twice.progress().expires()).isEqualTo(NOW.plus(Duration.ofHours(24)));
  }

  @Test
  void nobodyApprovesTwiceWhateverTheAccount() {
    Proposal once = accepted(decide.approve(pending(null), yes("anna", NOW), Set.of()));
    Approval otherAccount =
        new Approval("anna", "issuer", "another-account", content(null).hash(), NOW);

    assertThat(code(decide.approve(once, otherAccount, Set.of()))).isEqualTo("already-approved");
  }

  @Test
  void theProposerDoesNotApprove() {
    assertThat(code(decide.approve(pending("anna"), yes("anna", NOW), Set.of())))
        .isEqualTo("self-approval");
  }

  @Test
  void aReleaserOfTheBatchDoesNotApproveInIt() {
    assertThat(code(decide.approve(pending(null), yes("anna", NOW), Set.of("anna"))))
        .isEqualTo("released-the-batch");
  }

  @Test
  void anApprovalIsForWhatWasSeenAndInTime() {
    Approval other = new Approval("anna", "issuer", "anna", "0".repeat(64), NOW);

    assertThat(code(decide.approve(pending(null), other, Set.of())))
        .isEqualTo("wrong-content-hash");
    assertThat(
            code(
                decide.approve(pending(null), yes("anna", NOW.plus(Duration.ofDays(8))), Set.of())))
        .isEqualTo("expired");
  }

  @Test
  void onlyItsProposerOrAnOperatorWithdraws() {
    assertThat(code(decide.withdraw(pending("anna"), "ben", false, NOW))).isEqualTo("not-yours");
    assertThat(accepted(decide.withdraw(pending("anna"), "anna", false, NOW)).state().name())
        .isEqualTo(Name.CANCELLED);
    assertThat(accepted(decide.withdraw(pending("anna"), "olwen", true, NOW)).state().name())
        .isEqualTo(Name.CANCELLED);
  }

  @Test
  void whatIsOverIsNotDecidedAgain() {
    Proposal rejected = accepted(decide.reject(pending(null), "anna", "no", NOW));

    assertThat(code(decide.reject(rejected, "ben", "no", NOW))).isEqualTo("illegal-transition");
    assertThat(code(decide.approve(rejected, yes("ben", NOW), Set.of())))
        .isEqualTo("illegal-transition");
  }

  private static Approval yes(String person, Instant at) {
    return new Approval(person, "issuer", person, content(null).hash(), at);
  }

  private static Proposal pending(@Nullable String proposer) {
    return Proposal.propose(content(proposer), NOW, NOW.plus(Duration.ofDays(7)))
        .become(new ProposalState.Proposed().ask(), NOW);
  }

  private static Content content(@Nullable String proposer) {
    return new Content(
        new UUID(1, 1),
        new EntryKey("force", "entry-1"),
        new AttributeChange("hide", List.of(), List.of("TRUE")),
        new Content.Origin(
            new UUID(1, 2),
            new UUID(1, 3),
            null,
            proposer,
            new Content.Basis("organisation", "rules", "evidence", 1)));
  }

  private static Proposal accepted(DecisionOutcome outcome) {
    return switch (outcome) {
      case DecisionOutcome.Accepted accepted -> accepted.step().after();
      case DecisionOutcome.Refused refused -> throw new AssertionError(refused.code());
    };
  }

  private static String code(DecisionOutcome outcome) {
    return switch (outcome) {
      case DecisionOutcome.Accepted ignored -> "accepted";
      case DecisionOutcome.Refused refused -> refused.code();
    };
  }
}
