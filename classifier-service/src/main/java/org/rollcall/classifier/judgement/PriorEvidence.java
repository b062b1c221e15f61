package org.rollcall.classifier.judgement;

import java.util.stream.Stream;

/** What is known before looking. */
final class PriorEvidence {
  private static final double PRIOR = 2;

  private PriorEvidence() {}

  static Stream<Reason> of(Facts facts) {
    return Stream.of(
        Reason.of(
            Group.PRIOR,
            "prior",
            PRIOR,
            "Before looking: most entries of the directory are colleagues."));
  }
}
