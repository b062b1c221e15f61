package org.rollcall.classifier.rules;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One rule as people wrote it.
 *
 * @param id unique in its set
 * @param description what it is for
 * @param when the CEL expression
 * @param side what it says about a contact that it fires for
 * @param strength how much it counts
 * @param reason the template of its reason, see {@link RuleAnswer}
 * @param owner who answers for it
 * @param validFrom the first day on which it is asked; null if always
 * @param validTo the last day on which it is asked; null if for ever
 */
public record Rule(
    String id,
    String description,
    String when,
    Side side,
    Strength strength,
    String reason,
    String owner,
    @Nullable LocalDate validFrom,
    @Nullable LocalDate validTo) {
  public Rule {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(description, "description");
    Objects.requireNonNull(when, "when");
    Objects.requireNonNull(side, "side");
    Objects.requireNonNull(strength, "strength");
    Objects.requireNonNull(reason, "reason");
    Objects.requireNonNull(owner, "owner");
  }

  /** Whether it is asked on that day. */
  public boolean isValidOn(LocalDate day) {
    return (validFrom == null || !day.isBefore(validFrom))
        && (validTo == null || !day.isAfter(validTo));
  }
}
