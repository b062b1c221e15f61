package org.rollcall.classifier.judgement;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rollcall.classifier.domain.Likeness;
import org.rollcall.classifier.domain.Standing;
import org.rollcall.settings.Partner;

/**
 * Where mail to the contact goes, each reason once, however many addresses say the same. An address
 * outside decides: whoever gets mail there is not inside, whatever else is known.
 */
final class RoutingEvidence {
  private static final double OWN = 4;
  private static final double OUTSIDE = -9;
  private static final int MOST_NAMED = 3;

  private RoutingEvidence() {}

  static Stream<Reason> of(Facts facts) {
    return Stream.of(own(facts), outside(facts), unreadable(facts)).flatMap(part -> part);
  }

  private static Stream<Reason> own(Facts facts) {
    return facts.staysInside()
        ? Stream.of(
            Reason.of(
                Group.ROUTING,
                "delivery-own",
                OWN,
                "Mail goes to " + named(facts.own(), standing -> "") + ", which is ours."))
        : Stream.empty();
  }

  private static Stream<Reason> outside(Facts facts) {
    return facts.goesOutside()
        ? Stream.of(
            Reason.deciding(
                Group.ROUTING,
                Side.EXTERNAL,
                Reason.line(
                    "delivery-external",
                    OUTSIDE,
                    "Mail goes to "
                        + named(facts.outside(), RoutingEvidence::aside)
                        + ": it leaves the organisation.")))
        : Stream.empty();
  }

  private static Stream<Reason> unreadable(Facts facts) {
    return facts.unreadableDelivery() > 0
        ? Stream.of(
            Reason.of(
                Group.ROUTING,
                "delivery-unreadable",
                0,
                "A delivery address is no readable mail address; where that mail goes is"
                    + " unknown."))
        : Stream.empty();
  }

  private static String aside(Standing standing) {
    return switch (standing.relationship()) {
      case PARTNER ->
          standing.partner().map(Partner::name).map(name -> " (partner: " + name + ")").orElse("");
      case CONSUMER -> " (a consumer mail provider)";
      case DISPOSABLE -> " (a provider of throw-away addresses)";
      case LOOKALIKE -> standing.likeness().map(RoutingEvidence::imitation).orElse("");
      case UNKNOWN ->
          standing
              .partner()
              .map(partner -> " (partner " + partner.name() + " until " + partner.until() + ")")
              .orElse("");
      case OWN -> "";
    };
  }

  private static String imitation(Likeness likeness) {
    return " (it only looks like " + likeness.own() + ", " + likeness.trick().words() + ")";
  }

  private static String named(List<Standing> standings, Function<Standing, String> aside) {
    String first =
        standings.stream()
            .limit(MOST_NAMED)
            .map(standing -> standing.domain() + aside.apply(standing))
            .collect(Collectors.joining(", "));
    int more = standings.size() - MOST_NAMED;
    return more > 0 ? first + " and " + more + " more" : first;
  }
}
