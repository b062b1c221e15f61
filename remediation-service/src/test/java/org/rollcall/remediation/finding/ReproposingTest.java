package org.rollcall.remediation.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.rollcall.contracts.EntryKey;
import org.rollcall.contracts.Evidence;
import org.rollcall.contracts.JudgedContact;
import org.rollcall.contracts.Relationship;
import org.rollcall.contracts.Verdict;
import org.rollcall.remediation.change.AttributeChange;
import org.rollcall.remediation.proposal.Content;
import org.rollcall.remediation.proposal.Progress;
import org.rollcall.remediation.proposal.Proof;
import org.rollcall.remediation.proposal.Proposal;
import org.rollcall.remediation.proposal.ProposalState;

class ReproposingTest {
  private static final Instant NOW = Instant.parse("2026-03-02T08:00:00Z");
  private static final Duration HOUR = Duration.ofHours(1);
  private static final EntryKey KEY = new EntryKey("force", "entry-1");
  private static final List<ProposalState> TROUBLES =
      List.of(new ProposalState.Failed("refused"), new ProposalState.Conflict("an edit"));

  @Test
  void afterTroubleItIsProposedAgainWhenItsTimeIsOver() {
    for (ProposalState trouble : TROUBLES) {
      assertThat(decide(1, trouble, NOW.plus(HOUR).minusMillis(1)))
          .isInstanceOfSatisfying(
              Reproposing.Until.class, until -> assertThat(until.at()).isEqualTo(NOW.plus(HOUR)));
      assertThat(decide(1, trouble, NOW.plus(HOUR)))
          .isEqualTo(new Reproposing.Propose(Optional.empty()));
    }
  }

  @Test
  void afterTroubleANewObservationProposesAtOnce() {
    for (ProposalState trouble : TROUBLES) {
      assertThat(decide(2, trouble, NOW)).isEqualTo(new Reproposing.Propose(Optional.empty()));
    }
  }

  @Test
  void aNoHoldsForTheEvidenceThatWasShown() {
    ProposalState no = new ProposalState.Rejected("she works here");

    assertThat(decide(2, no, NOW.plus(HOUR.multipliedBy(1000))))
        .isInstanceOf(Reproposing.Wait.class);
  }

  private static Reproposing decide(long sequence, ProposalState last, Instant now) {
    Finding finding = finding(sequence);
    return Reproposing.decide(finding, List.of(ended(finding, last)), now, HOUR);
  }

  private static Finding finding(long sequence) {
    JudgedContact contact =
        new JudgedContact(
            KEY,
            sequence,
            "content",
            "Somebody",
            Verdict.EXTERNAL,
            0.9,
            -4,
            Relationship.UNKNOWN,
            List.of(new Evidence("delivery", -4, "its mail leaves the force")),
            List.of("Global Address List"),
            List.of("Global Address List"),
            List.of());
    Judgement judgement = new Judgement(contact, new UUID(2, 2), "organisation", "rules", NOW);
    return new Finding(
        new UUID(1, 1),
        Finding.State.OPEN,
        "",
        judgement,
        new Finding.Memory(judgement.evidenceHash(), null, NOW));
  }

  /** A proposal by the first observation, and by the finding's evidence. */
  private static Proposal ended(Finding finding, ProposalState state) {
    Content.Basis basis =
        new Content.Basis("organisation", "rules", finding.memory().evidenceHash(), 1);
    return new Proposal(
        new Content(
            new UUID(3, 3),
            KEY,
            new AttributeChange("hide", List.of(), List.of("TRUE")),
            new Content.Origin(finding.id(), new UUID(2, 2), null, null, basis)),
        state,
        new Progress(5, 1, 1, NOW, NOW, NOW.plus(HOUR), NOW),
        List.of(),
        new Proof(Proof.Status.NONE, "", List.of(), NOW));
  }
}
