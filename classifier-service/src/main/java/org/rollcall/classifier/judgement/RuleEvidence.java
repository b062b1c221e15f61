package org.rollcall.classifier.judgement;

import java.util.stream.Stream;
import org.rollcall.classifier.rules.Rule;
import org.rollcall.classifier.rules.RuleAnswer;

/** What the organisation's own rules say. Every rule that fires is a line; none hides another. */
final class RuleEvidence {
  private static final double DECISIVE = 12;
  private static final double STRONG = 8;
  private static final double WEAK = 2;

  private RuleEvidence() {}

  static Stream<Reason> of(Facts facts) {
    return facts.rules().stream().map(RuleEvidence::reason);
  }

  private static Reason reason(RuleAnswer answer) {
    return switch (answer) {
      case RuleAnswer.Fired fired -> fired(fired.rule(), fired.text());
      case RuleAnswer.Failed failed ->
          Reason.of(
              Group.DECISIVE_RULES,
              id(failed.rule()),
              0,
              "The rule " + failed.rule().id() + " failed: " + failed.text());
    };
  }

  private static Reason fired(Rule rule, String text) {
    Side side = side(rule);
    double sign = side == Side.INTERNAL ? 1 : -1;
    String said = "Rule " + rule.id() + ": " + text;
    return switch (rule.strength()) {
      case DECISIVE ->
          Reason.deciding(Group.DECISIVE_RULES, side, Reason.line(id(rule), sign * DECISIVE, said));
      case STRONG -> Reason.of(Group.STRONG_RULES, id(rule), sign * STRONG, said);
      case WEAK -> Reason.of(Group.WEAK_RULES, id(rule), sign * WEAK, said);
    };
  }

  private static Side side(Rule rule) {
    return switch (rule.side()) {
      case INTERNAL -> Side.INTERNAL;
      case EXTERNAL, PARTNER -> Side.EXTERNAL;
    };
  }

  private static String id(Rule rule) {
    return "rule-" + rule.id();
  }
}
