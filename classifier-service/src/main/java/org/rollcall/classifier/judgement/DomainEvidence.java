package org.rollcall.classifier.judgement;

import java.util.List;
import java.util.stream.Stream;
import org.rollcall.classifier.domain.Standing;
import org.rollcall.contracts.Relationship;

/**
 * What the domains of the contact are to the organisation, beside the fact that they are not it.
 */
final class DomainEvidence {
  private static final double CONSUMER = -2;
  private static final double PARTNER = -2;
  private static final double DISPOSABLE = -3;
  private static final double LOOKALIKE = -4;
  private static final double UNUSED_OWN = 0.5;

  private DomainEvidence() {}

  static Stream<Reason> of(Facts facts) {
    return Stream.concat(worst(facts), unused(facts));
  }

  private static Stream<Reason> worst(Facts facts) {
    return switch (facts.relationship()) {
      case LOOKALIKE -> reason("domain-lookalike", LOOKALIKE, "The domain imitates one of ours.");
      case DISPOSABLE ->
          reason("domain-disposable", DISPOSABLE, "The domain gives out throw-away addresses.");
      case CONSUMER -> reason("domain-consumer", CONSUMER, "Anybody can have such an address.");
      case PARTNER ->
          reason("domain-partner", PARTNER, "The domain is a partner's: trusted, but not ours.");
      case UNKNOWN, OWN -> Stream.empty();
    };
  }

  /** An address of ours that no mail is delivered to shows little: it may be a leftover. */
  private static Stream<Reason> unused(Facts facts) {
    List<Standing> own = facts.unused().stream().filter(Standing::isOwn).toList();
    return facts.goesOutside() && !facts.staysInside() && !own.isEmpty()
        ? reason(
            "domain-own-unused",
            UNUSED_OWN,
            "It also has an address under "
                + own.getFirst().domain()
                + ", which is ours, but mail to it is not delivered there.")
        : Stream.empty();
  }

  private static Stream<Reason> reason(String id, double bits, String text) {
    return Stream.of(Reason.of(Group.DOMAIN, id, bits, text));
  }

  /** From the worst to the best. */
  static final List<Relationship> WORST_FIRST =
      List.of(
          Relationship.LOOKALIKE,
          Relationship.DISPOSABLE,
          Relationship.CONSUMER,
          Relationship.UNKNOWN,
          Relationship.PARTNER,
          Relationship.OWN);
}
