package org.rollcall.classifier.risk;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rollcall.contracts.Risk;

/** Says in numbers and words how dangerous an outsider is. */
final class RateOutsider {
  private final Habits habits;
  private final Reasons reasons;
  private final WhatIf whatIf;

  RateOutsider(Habits habits) {
    this.habits = habits;
    this.reasons = new Reasons(habits);
    this.whatIf = new WhatIf(this);
  }

  Risk rate(Outsider outsider) {
    return new Risk(
        likelihood(outsider),
        impact(outsider),
        band(outsider),
        reasons.of(outsider),
        whatIf.of(outsider));
  }

  int likelihood(Outsider outsider) {
    return Scale.likelihood(outsider.slips(habits));
  }

  Risk.Band band(Outsider outsider) {
    return Scale.band(likelihood(outsider), impact(outsider), outsider.isFirst());
  }

  private static int impact(Outsider outsider) {
    return Scale.impact(
        outsider.who().relationship(),
        List.of(
            sensitive(outsider).findAny().isPresent(),
            outsider.memberships().stream().anyMatch(Groups.Membership::isSensitive)));
  }

  private static Stream<@Nullable String> sensitive(Outsider outsider) {
    return outsider.exposures().stream()
        .<@Nullable String>map(exposure -> exposure.confusions().sensitive())
        .filter(Objects::nonNull);
  }
}
