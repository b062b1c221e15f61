package org.rollcall.classifier.judgement;

import java.util.List;
import java.util.Objects;

/**
 * A contact with all that speaks for and against it.
 *
 * @param facts what is known
 * @param reasons what follows from it, group by group
 */
record Considered(Facts facts, List<Reason> reasons) {
  Considered {
    Objects.requireNonNull(facts, "facts");
    reasons = List.copyOf(reasons);
  }

  static Considered of(Facts facts) {
    return new Considered(facts, EvidenceProducer.all(facts));
  }

  /** Whether something decides for that side by itself. */
  boolean decides(Side side) {
    return reasons.stream().anyMatch(reason -> reason.decides(side));
  }

  /** Whether a decisive rule says that it is not ours. */
  boolean ruledExternal() {
    return deciding(Side.EXTERNAL).stream()
        .anyMatch(reason -> reason.group() == Group.DECISIVE_RULES);
  }

  List<Reason> deciding(Side side) {
    return reasons.stream().filter(reason -> reason.decides(side)).toList();
  }

  List<Reason> of(Group group) {
    return reasons.stream().filter(reason -> reason.group() == group).toList();
  }
}
