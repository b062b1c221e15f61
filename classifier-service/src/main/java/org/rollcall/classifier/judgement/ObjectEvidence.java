package org.rollcall.classifier.judgement;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.rollcall.classifier.contact.Kind;

/** What kind of object it is, and how people have marked it. */
final class ObjectEvidence {
  private static final double GUEST = -4;
  private static final double CONTACT_OBJECT = -2;
  private static final double MARKED = -3;

  /** Words that people put beside the name of somebody who is not one of them. */
  private static final Set<String> OUTSIDERS =
      Set.of("external", "ext", "agency", "partner", "supplier", "contractor", "guest", "allanol");

  private ObjectEvidence() {}

  static Stream<Reason> of(Facts facts) {
    return Stream.concat(kind(facts.contact().kind()), marked(facts));
  }

  private static Stream<Reason> kind(Kind kind) {
    return switch (kind) {
      case GUEST -> reason("object-guest", GUEST, "It is the account of an invited guest.");
      case CONTACT_OBJECT ->
          reason(
              "object-contact",
              CONTACT_OBJECT,
              "It is a contact, not an account: mostly such stand for addresses elsewhere.");
      case SHARED, ROOM, SERVICE, LIST ->
          reason(
              "object-" + kind.name().toLowerCase(Locale.ROOT),
              0,
              "It is not a person but "
                  + what(kind)
                  + ": HR cannot know it, a rule of the organisation can.");
      case PERSON -> Stream.empty();
    };
  }

  private static String what(Kind kind) {
    return switch (kind) {
      case SHARED -> "a shared mailbox";
      case ROOM -> "a room or a device";
      case SERVICE -> "a program's account";
      case LIST -> "a distribution list";
      case PERSON, CONTACT_OBJECT, GUEST -> "somebody's entry";
    };
  }

  private static Stream<Reason> marked(Facts facts) {
    List<String> markers =
        facts.contact().name().markers().stream().filter(OUTSIDERS::contains).sorted().toList();
    return markers.isEmpty()
        ? Stream.empty()
        : reason(
            "object-marked",
            MARKED,
            "People have marked its name: " + String.join(", ", markers) + ".");
  }

  private static Stream<Reason> reason(String id, double bits, String text) {
    return Stream.of(Reason.of(Group.OBJECT, id, bits, text));
  }
}
