package org.rollcall.classifier.judgement;

import java.util.stream.Stream;

/** What kind of object it is. */
final class ObjectEvidence {
  private ObjectEvidence() {}

  static Stream<Reason> of(Facts facts) {
    return Stream.empty();
  }
}
