package org.rollcall.classifier.judgement;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rollcall.classifier.contact.PlainText;
import org.rollcall.classifier.domain.Standing;
import org.rollcall.classifier.hr.HrMatch;
import org.rollcall.contracts.Evidence;
import org.rollcall.settings.Partner;

/**
 * What speaks for and against a contact, in bits: each reason once, however many addresses say the
 * same. The order is that of the explanation.
 */
final class Reasons {
  private static final double PRIOR = 2;
  private static final double DELIVERY_OWN = 4;
  private static final double DELIVERY_OUTSIDE = -9;
  private static final double HR_OURS = 8;
  private static final double HR_EXTERNAL = -4;
  private static final double HR_LEFT = -6;
  private static final double HR_ABSENT = -2;
  private static final int MOST_NAMED = 3;
  private static final int LONGEST = 1_000;

  private static final List<Function<Facts, Optional<Evidence>>> ALL =
      List.of(Reasons::prior, Reasons::own, Reasons::outside, Reasons::unreadable, Reasons::hr);

  private Reasons() {}

  static Stream<Evidence> about(Facts facts) {
    return ALL.stream().flatMap(reason -> reason.apply(facts).stream());
  }

  private static Optional<Evidence> prior(Facts facts) {
    return reason("prior", PRIOR, "Before looking: most entries of the directory are colleagues.");
  }

  private static Optional<Evidence> own(Facts facts) {
    return facts.staysInside()
        ? reason(
            "delivery-own",
            DELIVERY_OWN,
            "Mail goes to " + named(facts.own(), standing -> "") + ", which is ours.")
        : Optional.empty();
  }

  private static Optional<Evidence> outside(Facts facts) {
    return facts.goesOutside()
        ? reason(
            "delivery-external",
            DELIVERY_OUTSIDE,
            "Mail goes to "
                + named(facts.outside(), Reasons::aside)
                + ": it leaves the organisation.")
        : Optional.empty();
  }

  private static Optional<Evidence> unreadable(Facts facts) {
    return facts.contact().unreadableDelivery() > 0
        ? reason(
            "delivery-unreadable",
            0,
            "A delivery address is no readable mail address; where that mail goes is unknown.")
        : Optional.empty();
  }

  private static Optional<Evidence> hr(Facts facts) {
    return switch (facts.match()) {
      case HrMatch.Nobody ignored ->
          facts.feed().isFresh()
              ? reason(
                  "hr-absent",
                  HR_ABSENT,
                  "Neither a mail address nor an employee number of it is in the HR list.")
              : reason(
                  "hr-absent",
                  0,
                  "It is not in the HR list, but that list is not to be relied on now.");
      case HrMatch.Several ignored ->
          reason("hr-several", 0, "Its keys point at different persons in the HR list.");
      case HrMatch.Somebody somebody -> hr(facts, keys(somebody));
    };
  }

  private static Optional<Evidence> hr(Facts facts, String keys) {
    return facts
        .person()
        .flatMap(
            standing ->
                switch (standing) {
                  case OURS ->
                      reason("hr-active", HR_OURS, keys + " a person who works here, says HR.");
                  case UNCLEAR ->
                      reason(
                          "hr-unclear",
                          0,
                          keys
                              + " a person in HR who has not started, has an unclear category, or"
                              + " whose record contradicts itself.");
                  case EXTERNAL ->
                      reason(
                          "hr-external",
                          HR_EXTERNAL,
                          keys + " a person in HR whose category is external.");
                  case LEFT ->
                      reason("hr-left", HR_LEFT, keys + " a person who has left, says HR.");
                });
  }

  private static String keys(HrMatch.Somebody somebody) {
    if (somebody.byAddress() && somebody.byNumber()) {
      return "Mail address and employee number are those of";
    }
    return somebody.byAddress() ? "The mail address is that of" : "The employee number is that of";
  }

  private static String aside(Standing standing) {
    return switch (standing.relationship()) {
      case PARTNER ->
          standing.partner().map(Partner::name).map(name -> " (partner: " + name + ")").orElse("");
      case CONSUMER -> " (a consumer mail provider)";
      case DISPOSABLE -> " (a provider of throw-away addresses)";
      case LOOKALIKE -> " (it only looks like ours)";
      case UNKNOWN ->
          standing
              .partner()
              .map(partner -> " (partner " + partner.name() + " until " + partner.until() + ")")
              .orElse("");
      case OWN -> "";
    };
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

  private static Optional<Evidence> reason(String id, double bits, String text) {
    return Optional.of(new Evidence(id, bits, PlainText.of(text, LONGEST)));
  }
}
