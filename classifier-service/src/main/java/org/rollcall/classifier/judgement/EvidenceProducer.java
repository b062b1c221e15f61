package org.rollcall.classifier.judgement;

import java.util.List;
import java.util.stream.Stream;

/** Says what one source of evidence makes of a contact. Pure: same facts, same reasons. */
@FunctionalInterface
interface EvidenceProducer {
  /** All of them. */
  List<EvidenceProducer> ALL =
      List.of(
          PriorEvidence::of,
          RoutingEvidence::of,
          LinkEvidence::of,
          DomainEvidence::of,
          RuleEvidence::of,
          ObjectEvidence::of);

  Stream<Reason> about(Facts facts);

  /** The reasons of all, group by group. */
  static List<Reason> all(Facts facts) {
    return ALL.stream()
        .flatMap(producer -> producer.about(facts))
        .sorted(java.util.Comparator.comparing(Reason::group))
        .toList();
  }
}
