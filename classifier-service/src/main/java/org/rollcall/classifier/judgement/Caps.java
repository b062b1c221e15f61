package org.rollcall.classifier.judgement;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.rollcall.classifier.hr.HrMatch;
import org.rollcall.classifier.hr.HrPerson;

/** What must not be decided, however many bits there are. */
final class Caps {
  /** The surest that anything gets when no exact key has identified it. */
  static final double INFERRED = 0.99;

  /** The surest that anything gets at all. */
  static final double IDENTIFIED = 0.999;

  private static final List<Cap> NEVER_INTERNAL =
      List.of(
          new Cap(
              "cap-delivery-external",
              Facts::goesOutside,
              "Whoever gets mail outside is never decided INTERNAL."),
          new Cap(
              "cap-delivery-unreadable",
              facts -> facts.contact().unreadableDelivery() > 0,
              "With a delivery address that cannot be read it is not decided INTERNAL."),
          new Cap(
              "cap-no-own-delivery",
              facts -> !facts.staysInside(),
              "Without a delivery address of ours it is not decided INTERNAL."),
          new Cap(
              "cap-two-persons",
              facts -> facts.match() instanceof HrMatch.Several,
              "As long as its keys point at different persons nothing is decided."),
          new Cap(
              "cap-not-in-service",
              facts -> facts.hrKnows() && !facts.hrSays(HrPerson.Standing.OURS),
              "Only a person who works here, says HR, is decided INTERNAL."),
          new Cap(
              "cap-no-key",
              facts -> !facts.hrKnows(),
              "Without an exact key in the HR list it is not decided INTERNAL: a name proves"
                  + " nothing."));

  private static final List<Cap> NEVER_EXTERNAL =
      List.of(
          new Cap(
              "cap-two-persons",
              facts -> facts.match() instanceof HrMatch.Several,
              "As long as its keys point at different persons nothing is decided."),
          new Cap(
              "cap-hr-and-external",
              facts ->
                  facts.hrSays(HrPerson.Standing.OURS) || facts.hrSays(HrPerson.Standing.UNCLEAR),
              "HR knows the person, but mail leaves the organisation: people must decide."),
          new Cap(
              "cap-mixed-delivery",
              Facts::staysInside,
              "Mail goes to an address of ours too: people must decide."),
          new Cap(
              "cap-nothing-outside",
              facts -> !facts.goesOutside(),
              "Nothing is decided EXTERNAL whose mail is not known to leave the organisation."),
          new Cap(
              "cap-hr-stale",
              facts -> facts.feed().stale(),
              "The HR list is too old: nobody is decided EXTERNAL with it."),
          new Cap(
              "cap-hr-shrunken",
              facts -> facts.feed().shrunken(),
              "The HR list has lost too many rows: nobody is decided EXTERNAL with it."));

  private Caps() {}

  /** Why it must not be INTERNAL. */
  static Stream<Cap> againstInternal(Facts facts) {
    return NEVER_INTERNAL.stream().filter(cap -> cap.when().test(facts));
  }

  /** Why it must not be EXTERNAL. */
  static Stream<Cap> againstExternal(Facts facts) {
    return NEVER_EXTERNAL.stream().filter(cap -> cap.when().test(facts));
  }

  /**
   * One thing that must not be decided.
   *
   * @param id stable
   * @param when in which case
   * @param text why, for the person who decides
   */
  record Cap(String id, Predicate<Facts> when, String text) {}
}
