package org.rollcall.classifier.judgement;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.rollcall.classifier.hr.FeedCondition;
import org.rollcall.classifier.hr.HrPerson;
import org.rollcall.classifier.hr.link.Candidate;
import org.rollcall.classifier.hr.link.Key;
import org.rollcall.classifier.hr.link.Link;
import org.rollcall.classifier.rules.RuleAnswer;
import org.rollcall.classifier.rules.Strength;

/**
 * One thing that could be otherwise.
 *
 * @param id stable
 * @param text in words: "if ..."
 * @param change what would be known then
 */
record WhatIf(String id, String text, UnaryOperator<Facts> change) {
  private static final Candidate SOMEBODY =
      new Candidate("", "", HrPerson.Standing.OURS, 0, List.of());

  /** Everything that could be otherwise with a contact, in the order of the explanation. */
  static List<WhatIf> about(Facts facts) {
    return Stream.of(routing(facts), hr(facts), feed(facts), rules(facts))
        .flatMap(part -> part)
        .toList();
  }

  private static Stream<WhatIf> routing(Facts facts) {
    Stream<WhatIf> outside =
        facts.goesOutside()
            ? Stream.of(
                new WhatIf(
                    "without-external-delivery",
                    "if no mail to it left the organisation",
                    known -> known.with(known.own())))
            : Stream.empty();
    Stream<WhatIf> unreadable =
        facts.unreadableDelivery() > 0
            ? Stream.of(
                new WhatIf(
                    "with-readable-delivery",
                    "if its unreadable delivery address were removed",
                    Facts::withReadableDelivery))
            : Stream.empty();
    return Stream.concat(outside, unreadable);
  }

  private static Stream<WhatIf> hr(Facts facts) {
    return switch (facts.link()) {
      case Link.Nobody ignored -> Stream.of(inHr());
      case Link.NameOnly ignored -> Stream.of(inHr());
      case Link.Several ignored -> Stream.of(settled());
      case Link.Ambiguous ignored -> Stream.of(settled());
      case Link.Contradicted ignored -> Stream.of(settled());
      case Link.ByKey key -> Stream.concat(inService(facts), gone(key.candidate()));
      case Link.ByRecord found -> Stream.concat(inService(facts), gone(found.candidate()));
    };
  }

  private static WhatIf inHr() {
    return new WhatIf(
        "with-hr-row",
        "if HR had an active row with its mail address or employee number",
        known -> known.with(ours()));
  }

  private static WhatIf settled() {
    return new WhatIf(
        "with-settled-person",
        "if an exact key settled that it is one person who works here",
        known -> known.with(ours()));
  }

  private static Stream<WhatIf> inService(Facts facts) {
    return facts.hrSays(HrPerson.Standing.OURS)
        ? Stream.empty()
        : Stream.of(
            new WhatIf(
                "with-person-in-service",
                "if HR said that the person works here, in a category of ours",
                known -> known.with(ours())));
  }

  private static Stream<WhatIf> gone(Candidate person) {
    return person.standing() == HrPerson.Standing.LEFT
        ? Stream.empty()
        : Stream.of(
            new WhatIf(
                "with-person-gone",
                "if HR said that the person has left",
                known -> known.with(new Link.ByKey(left(person), Set.of(Key.ADDRESS)))));
  }

  private static Candidate left(Candidate person) {
    return new Candidate(
        person.person(), person.name(), HrPerson.Standing.LEFT, 0, person.agreements());
  }

  private static Stream<WhatIf> feed(Facts facts) {
    return facts.feed().isFresh()
        ? Stream.empty()
        : Stream.of(
            new WhatIf(
                "with-sound-hr-list",
                "if the HR list were recent and complete",
                known -> known.with(FeedCondition.FRESH)));
  }

  private static Stream<WhatIf> rules(Facts facts) {
    return facts.rules().stream().flatMap(answer -> without(answer).stream());
  }

  private static Optional<WhatIf> without(RuleAnswer answer) {
    String id = answer.rule().id();
    UnaryOperator<Facts> change =
        known ->
            known.withRules(
                known.rules().stream().filter(other -> !other.rule().id().equals(id)).toList());
    return switch (answer) {
      case RuleAnswer.Failed ignored ->
          Optional.of(
              new WhatIf(
                  "without-rule-" + id, "if the rule " + id + " were mended and silent", change));
      case RuleAnswer.Fired fired ->
          fired.rule().strength() == Strength.WEAK
              ? Optional.empty()
              : Optional.of(
                  new WhatIf("without-rule-" + id, "if the rule " + id + " were silent", change));
    };
  }

  private static Link ours() {
    return new Link.ByKey(SOMEBODY, Set.of(Key.ADDRESS));
  }
}
