package org.rollcall.remediation.proposal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.rollcall.contracts.EntryKey;
import org.rollcall.remediation.change.AttributeChange;
import org.rollcall.remediation.proposal.ProposalState.Name;

class ProposalStateTest {
  private static final Instant NOW = Instant.parse("2026-03-02T08:00:00Z");
  private static final Map<Name, Class<? extends ProposalState>> TYPES =
      Map.ofEntries(
          Map.entry(Name.PROPOSED, ProposalState.Proposed.class),
          Map.entry(Name.HELD, ProposalState.Held.class),
          Map.entry(Name.PENDING, ProposalState.Pending.class),
          Map.entry(Name.APPROVED, ProposalState.Approved.class),
          Map.entry(Name.APPLYING, ProposalState.Applying.class),
          Map.entry(Name.APPLIED, ProposalState.Applied.class),
          Map.entry(Name.IN_DOUBT, ProposalState.InDoubt.class),
          Map.entry(Name.STUCK, ProposalState.Stuck.class),
          Map.entry(Name.VERIFIED, ProposalState.Verified.class),
          Map.entry(Name.CONFLICT, ProposalState.Conflict.class),
          Map.entry(Name.FAILED, ProposalState.Failed.class),
          Map.entry(Name.REJECTED, ProposalState.Rejected.class),
          Map.entry(Name.EXPIRED, ProposalState.Expired.class),
          Map.entry(Name.SUPERSEDED, ProposalState.Superseded.class),
          Map.entry(Name.CANCELLED, ProposalState.Cancelled.class));

  /** What a state's own methods lead to is exactly what the table allows. */
  @ParameterizedTest
  @EnumSource
  void aStateOffersItsLegalMovesAndNoOthers(Name state) {
    Class<? extends ProposalState> type = TYPES.get(state);
    assertThat(type).isNotNull();

    Set<Name> offered =
        Arrays.stream(type.getMethods())
            .filter(method -> !Modifier.isStatic(method.getModifiers()))
            .map(Method::getReturnType)
            .filter(ProposalState.class::isAssignableFrom)
            .map(ProposalStateTest::named)
            .filter(next -> next != state)
            .collect(Collectors.toCollection(() -> EnumSet.noneOf(Name.class)));

    assertThat(offered).isEqualTo(Moves.from(state));
  }

  private static Name named(Class<?> type) {
    return TYPES.entrySet().stream()
        .filter(entry -> entry.getValue().equals(type))
        .map(Map.Entry::getKey)
        .findFirst()
        .orElseThrow();
  }

  @Test
  void aForgedStateIsRefusedAtRunTimeToo() {
    Proposal proposal = Proposal.propose(content("rules-1"), NOW, NOW.plus(Duration.ofDays(7)));

    assertThatThrownBy(() -> proposal.become(new ProposalState.Verified(), NOW))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("PROPOSED to VERIFIED");
  }

  @Test
  void everyStepRaisesTheVersionAndOnlyAClaimTheFence() {
    Proposal proposed = Proposal.propose(content("rules-1"), NOW, NOW.plus(Duration.ofDays(7)));
    Proposal pending = proposed.become(new ProposalState.Proposed().ask(), NOW);
    Proposal approved = pending.become(new ProposalState.Pending().approve(), NOW);
    Proposal applying =
        approved.become(new ProposalState.Approved("").claim(NOW.plusSeconds(60)), NOW);

    assertThat(List.of(proposed, pending, approved, applying))
        .extracting(each -> each.progress().version())
        .containsExactly(1L, 2L, 3L, 4L);
    assertThat(List.of(proposed, pending, approved, applying))
        .extracting(each -> each.progress().fence())
        .containsExactly(0, 0, 0, 1);
  }

  @Test
  void theContentHashBindsTargetOperationPreImageRulesAndBatch() {
    Content content = content("rules-1");

    assertThat(content.hash()).hasSize(64).isEqualTo(content("rules-1").hash());
    assertThat(content.hash()).isNotEqualTo(content("rules-2").hash());
    assertThat(content.hash())
        .isNotEqualTo(
            new Content(
                    content.id(),
                    new EntryKey("force", "other"),
                    content.change(),
                    content.origin())
                .hash());
    assertThat(content.hash())
        .isNotEqualTo(
            new Content(
                    content.id(),
                    content.target(),
                    new AttributeChange("hide", List.of("FALSE"), List.of("TRUE")),
                    content.origin())
                .hash());
  }

  private static Content content(String rules) {
    return new Content(
        new UUID(1, 1),
        new EntryKey("force", "entry-1"),
        new AttributeChange("hide", List.of(), List.of("TRUE")),
        new Content.Origin(
            new UUID(1, 2),
            new UUID(1, 3),
            null,
            null,
            new Content.Basis("organisation", rules, "evidence", 1)));
  }
}
