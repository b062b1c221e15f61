package org.rollcall.classifier.judgement;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rollcall.classifier.hr.link.Candidate;
import org.rollcall.classifier.hr.link.Key;
import org.rollcall.classifier.hr.link.Link;

/**
 * Whom in HR the contact is, and what HR says of that person. Absence says as much as it is worth:
 * where HR finds nine in ten of our own, it is still no proof.
 */
final class LinkEvidence {
  private static final double OURS = 8;
  private static final double EXTERNAL = -4;
  private static final double LEFT = -6;
  private static final double MOST_BY_RECORD = 7;
  private static final double NAMESAKE = 0.5;

  /** How often somebody who is not ours seems to be in HR. */
  private static final double FALSELY_FOUND = 0.01;

  private LinkEvidence() {}

  static Stream<Reason> of(Facts facts) {
    return switch (facts.link()) {
      case Link.Nobody nobody -> absent(facts, nobody.recall());
      case Link.NameOnly names -> Stream.concat(absent(facts, names.recall()), namesakes(names));
      case Link.ByKey key -> byKey(key.candidate(), words(key.keys()) + shown(key.candidate()));
      case Link.ByRecord found -> byRecord(found);
      case Link.Contradicted doubtful ->
          neutral(
              "hr-contradiction",
              words(doubtful.keys())
                  + shown(doubtful.candidate())
                  + ", whose name is quite another.");
      case Link.Several several ->
          neutral(
              "hr-several",
              "Its keys point at different persons in the HR list: "
                  + shown(several.persons())
                  + ".");
      case Link.Ambiguous ambiguous -> neutral("hr-ambiguous", ambiguity(ambiguous));
    };
  }

  /**
   * The share itself is in the bits and not in the words: with each feed it is measured anew, and a
   * proposal that people have approved must not fall because a percentage has moved.
   */
  private static Stream<Reason> absent(Facts facts, double recall) {
    if (!facts.feed().isFresh()) {
      return neutral(
          "hr-absent", "It is not in the HR list, but that list is not to be relied on now.");
    }
    double bits = Math.log((1 - recall) / (1 - FALSELY_FOUND)) / Math.log(2);
    return Stream.of(
        Reason.of(
            Group.HR,
            "hr-absent",
            Math.min(0, bits),
            recall > 0
                ? "No key and no record of the HR list is its own, as it is for most of ours."
                : "It is not in the HR list, where nothing of its kind is."));
  }

  private static Stream<Reason> namesakes(Link.NameOnly names) {
    return Stream.of(
        Reason.of(
            Group.HR,
            "hr-namesake",
            NAMESAKE,
            "HR knows the name ("
                + shown(names.namesakes())
                + "), but nothing else agrees: a name proves nothing."));
  }

  private static Stream<Reason> byKey(Candidate person, String text) {
    return Stream.of(
        switch (person.standing()) {
          case OURS ->
              Reason.deciding(
                  Group.HR,
                  Side.INTERNAL,
                  Reason.line("hr-active", OURS, text + ", who works here, says HR."));
          case UNCLEAR ->
              Reason.of(
                  Group.HR,
                  "hr-unclear",
                  0,
                  text
                      + ", who has not started, has an unclear category, or whose record"
                      + " contradicts itself.");
          case EXTERNAL ->
              Reason.of(
                  Group.HR, "hr-external", EXTERNAL, text + ", whose category in HR is external.");
          case LEFT -> Reason.of(Group.HR, "hr-left", LEFT, text + ", who has left, says HR.");
        });
  }

  /** The same as by a key, but no surer than the comparison is. */
  private static Stream<Reason> byRecord(Link.ByRecord found) {
    Candidate person = found.candidate();
    String text = capital(String.join(", ", person.agreements())) + " agree with " + shown(person);
    double most = Math.min(MOST_BY_RECORD, Math.max(0, person.bits()));
    return byKey(person, text)
        .map(
            reason ->
                new Reason(
                    Group.HR,
                    Optional.empty(),
                    Reason.line(
                        reason.line().id() + "-by-record",
                        Math.clamp(reason.line().bits(), -most, most),
                        reason.line().text())));
  }

  private static Stream<Reason> neutral(String id, String text) {
    return Stream.of(Reason.of(Group.HR, id, 0, text));
  }

  private static String ambiguity(Link.Ambiguous ambiguous) {
    String persons = shown(ambiguous.persons());
    return ambiguous.claimedElsewhere()
        ? "It may be " + persons + ", but another contact may be that person as well."
        : "It may be " + persons + "; which of them cannot be told.";
  }

  private static String words(Set<Key> keys) {
    String all = keys.stream().map(Key::words).collect(Collectors.joining(" and "));
    return capital(all) + (keys.size() > 1 ? " are those of " : " is that of ");
  }

  private static String capital(String text) {
    return text.isEmpty() ? text : Character.toUpperCase(text.charAt(0)) + text.substring(1);
  }

  private static String shown(List<Candidate> persons) {
    return persons.stream().map(LinkEvidence::shown).collect(Collectors.joining(" or "));
  }

  /** Name and HR id: what an approver needs to find the row, and no more. */
  private static String shown(Candidate person) {
    return person.name().isBlank()
        ? "HR's person " + person.person()
        : person.name() + " (" + person.person() + ")";
  }
}
