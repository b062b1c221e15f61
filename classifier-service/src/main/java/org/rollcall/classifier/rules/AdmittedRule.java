package org.rollcall.classifier.rules;

import dev.cel.runtime.CelEvaluationException;
import dev.cel.runtime.CelRuntime;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** A rule that can do no harm, ready to be asked. Thread-safe. */
public final class AdmittedRule {
  private final Rule rule;
  private final CelRuntime.Program program;
  private final ReasonTemplate reason;

  AdmittedRule(Rule rule, CelRuntime.Program program) {
    this.rule = Objects.requireNonNull(rule, "rule");
    this.program = Objects.requireNonNull(program, "program");
    this.reason = new ReasonTemplate(rule.reason());
  }

  /** As people wrote it. */
  public Rule rule() {
    return rule;
  }

  /** What it says about a contact; empty if it does not fire. */
  Optional<RuleAnswer> ask(SeenContact.Seen seen, ContactFunctions functions) {
    try {
      Object answer = program.eval(Map.of(ContactType.VARIABLE, seen.values()), functions);
      if (!(answer instanceof Boolean fires)) {
        return failed("it answered neither yes nor no");
      }
      if (seen.cut() && (!fires || rule.side() == Side.INTERNAL)) {
        return failed("a value is too long to be looked at whole");
      }
      return fires ? Optional.of(new RuleAnswer.Fired(rule, reason.about(seen))) : Optional.empty();
    } catch (CelEvaluationException failed) {
      return failed(why(failed));
    } catch (RuntimeException | StackOverflowError broken) {
      return failed("it broke (" + broken.getClass().getSimpleName() + ")");
    }
  }

  private Optional<RuleAnswer> failed(String why) {
    return Optional.of(
        new RuleAnswer.Failed(
            rule, "Rule " + rule.id() + " could not be asked: " + why + ". Ask its owner."));
  }

  /** In our words: CEL's repeat values of the contact. */
  private static String why(CelEvaluationException failed) {
    return switch (failed.getErrorCode()) {
      case DIVIDE_BY_ZERO -> "it divides by zero";
      case ITERATION_BUDGET_EXCEEDED ->
          "its loops take more than " + RuleLanguage.MOST_ITERATIONS + " steps";
      case INDEX_OUT_OF_BOUNDS -> "it asks for an item that a list does not have";
      case NUMERIC_OVERFLOW -> "a number becomes too large";
      case BAD_FORMAT -> "a text is no number";
      case INTERNAL_ERROR,
          ATTRIBUTE_NOT_FOUND,
          DUPLICATE_ATTRIBUTE,
          INVALID_ARGUMENT,
          OVERLOAD_NOT_FOUND,
          AMBIGUOUS_OVERLOAD,
          TYPE_NOT_FOUND ->
          "it failed (" + failed.getErrorCode() + ")";
    };
  }
}
