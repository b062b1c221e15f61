package org.rollcall.remediation.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.rollcall.remediation.audit.Chain.Link;

class ChainTest {
  private static final List<Link> LINKS =
      Chain.append(Chain.BEGINNING, List.of(record("proposed"), record("approved")));

  private static AuditRecord record(String what) {
    return new AuditRecord(
        Instant.parse("2026-03-02T08:00:00Z"), what, "system", "force/entry-1", Map.of());
  }

  @Test
  void linksHoldAsTheyWereAppended() {
    assertThat(Chain.holds(Chain.BEGINNING, LINKS.get(0))).isTrue();
    assertThat(Chain.holds(LINKS.get(0), LINKS.get(1))).isTrue();
  }

  @Test
  void aChangedAMissingAndAnExchangedLinkAreSeen() {
    Link second = LINKS.get(1);

    assertThat(
            Chain.holds(
                LINKS.get(0),
                new Link(2, second.entry(), second.record().replace("system", "x"), second.hash())))
        .isFalse();
    assertThat(
            Chain.holds(LINKS.get(0), new Link(2, "force/entry-2", second.record(), second.hash())))
        .isFalse();
    assertThat(Chain.holds(LINKS.get(0), new Link(2, null, second.record(), second.hash())))
        .isEqualTo(second.entry() == null);
    assertThat(
            Chain.holds(
                Chain.BEGINNING, new Link(1, null, LINKS.get(0).record(), LINKS.get(0).hash())))
        .isEqualTo(LINKS.get(0).entry() == null);
    assertThat(Chain.holds(Chain.BEGINNING, second)).isFalse();
  }
}
