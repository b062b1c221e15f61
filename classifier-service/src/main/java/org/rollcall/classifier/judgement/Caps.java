package org.rollcall.classifier.judgement;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.rollcall.classifier.hr.HrPerson;
import org.rollcall.classifier.hr.link.Link;

/** What must not be decided, however many bits there are. */
final class Caps {
  /** The surest that anything gets when no exact key has identified it. */
  static final double INFERRED = 0.99;

  /** The surest that anything gets at all. */
  static final double IDENTIFIED = 0.999;

  private static final Cap OPEN =
      new Cap(
          "cap-two-persons",
          grounds -> isOpen(grounds.facts().link()),
          "As long as it is open whom in HR it is, nothing is decided.");

  private static final Cap RULE_FAILED =
      new Cap(
          "cap-rule-failed",
          grounds -> grounds.facts().ruleFailed(),
          "A rule could not be asked to its end: until it is mended, nothing is decided.");

  private static final List<Cap> NEVER_INTERNAL =
      List.of(
          new Cap(
              "cap-delivery-external",
              grounds -> grounds.facts().goesOutside(),
              "Whoever gets mail outside is never decided INTERNAL."),
          new Cap(
              "cap-delivery-unreadable",
              grounds -> grounds.facts().unreadableDelivery() > 0,
              "With a delivery address that cannot be read it is not decided INTERNAL."),
          new Cap(
              "cap-no-own-delivery",
              grounds -> !grounds.facts().staysInside(),
              "Without a delivery address of ours it is not decided INTERNAL."),
          OPEN,
          RULE_FAILED,
          new Cap(
              "cap-not-in-service",
              Caps::isNotInService,
              "Only a person who works here, says HR, is decided INTERNAL."),
          new Cap(
              "cap-no-key",
              grounds -> !grounds.facts().isLinked() && !grounds.decides(Side.INTERNAL),
              "With neither a person of the HR list nor a decisive rule behind it, it is not"
                  + " decided INTERNAL: a name proves nothing."));

  private static final List<Cap> NEVER_EXTERNAL =
      List.of(
          OPEN,
          RULE_FAILED,
          new Cap(
              "cap-hr-and-external",
              grounds -> grounds.facts().mayBeOurs(),
              "HR knows the person, but other evidence says external: people must decide."),
          new Cap(
              "cap-mixed-delivery",
              grounds -> grounds.facts().staysInside() && !grounds.ruledExternal(),
              "Mail goes to an address of ours too: people must decide."),
          new Cap(
              "cap-nothing-outside",
              grounds -> !grounds.facts().goesOutside() && !grounds.ruledExternal(),
              "Nothing is decided EXTERNAL whose mail is not known to leave the organisation,"
                  + " unless a decisive rule says so."),
          new Cap(
              "cap-hr-stale",
              grounds -> grounds.facts().feed().stale(),
              "The HR list is too old: nobody is decided EXTERNAL with it."),
          new Cap(
              "cap-hr-shrunken",
              grounds -> grounds.facts().feed().shrunken(),
              "The HR list has lost too many rows: nobody is decided EXTERNAL with it."));

  private Caps() {}

  /** Why it must not be INTERNAL. */
  static Stream<Cap> againstInternal(Considered grounds) {
    return NEVER_INTERNAL.stream().filter(cap -> cap.when().test(grounds));
  }

  /** Why it must not be EXTERNAL. */
  static Stream<Cap> againstExternal(Considered grounds) {
    return NEVER_EXTERNAL.stream().filter(cap -> cap.when().test(grounds));
  }

  private static boolean isOpen(Link link) {
    return switch (link) {
      case Link.Several ignored -> true;
      case Link.Ambiguous ignored -> true;
      case Link.Contradicted ignored -> true;
      case Link.Nobody ignored -> false;
      case Link.NameOnly ignored -> false;
      case Link.ByKey ignored -> false;
      case Link.ByRecord ignored -> false;
    };
  }

  /** A rule can say that people of an unclear category are ours, but not that leavers are. */
  private static boolean isNotInService(Considered grounds) {
    Facts facts = grounds.facts();
    return facts.isLinked()
        && !facts.hrSays(HrPerson.Standing.OURS)
        && !(facts.hrSays(HrPerson.Standing.UNCLEAR) && grounds.decides(Side.INTERNAL));
  }

  /**
   * One thing that must not be decided.
   *
   * @param id stable
   * @param when in which case
   * @param text why, for the person who decides
   */
  record Cap(String id, Predicate<Considered> when, String text) {}
}
