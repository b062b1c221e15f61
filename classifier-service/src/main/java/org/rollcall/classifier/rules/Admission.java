package org.rollcall.classifier.rules;

import dev.cel.common.CelAbstractSyntaxTree;
import dev.cel.common.CelValidationException;
import dev.cel.common.CelValidationResult;
import dev.cel.common.types.SimpleType;
import dev.cel.runtime.CelEvaluationException;
import java.util.ArrayList;
import java.util.List;

/** Whether a rule is let in. Its own tests are asked later, see {@link RuleTest}. */
public sealed interface Admission {
  /**
   * It is.
   *
   * @param rule ready to be asked
   */
  record Admitted(AdmittedRule rule) implements Admission {}

  /**
   * It is not.
   *
   * @param objections at least one
   */
  record Refused(List<Objection> objections) implements Admission {
    public Refused {
      objections = List.copyOf(objections);
    }
  }

  /** Looks at a rule. Total: whatever people wrote, it answers. */
  static Admission of(Rule rule) {
    List<Objection> objections = new ArrayList<>(new ReasonTemplate(rule.reason()).objections());
    if (rule.validFrom() != null
        && rule.validTo() != null
        && rule.validTo().isBefore(rule.validFrom())) {
      objections.add(
          new Objection(
              "never-valid",
              "validTo",
              1,
              "the rule ends before it begins",
              "Correct validFrom or validTo."));
    }
    try {
      CelValidationResult compiled = RuleLanguage.compile(rule.when());
      if (compiled.hasError()) {
        objections.addAll(CompilerMessages.of(rule.when(), compiled.getErrors()));
        return new Refused(objections);
      }
      return planned(rule, compiled.getAst(), objections);
    } catch (CelValidationException | CelEvaluationException broken) {
      objections.add(broken(broken));
    } catch (RuntimeException | StackOverflowError broken) {
      objections.add(broken(broken));
    }
    return new Refused(objections);
  }

  private static Admission planned(Rule rule, CelAbstractSyntaxTree ast, List<Objection> objections)
      throws CelEvaluationException {
    if (!ast.getResultType().equals(SimpleType.BOOL)) {
      objections.add(
          Objection.toWhen(
              "not-yes-or-no",
              "the expression does not answer yes or no, but gives " + ast.getResultType().name(),
              "Compare it with something, e.g. contact.kind == \"SERVICE\"."));
    }
    objections.addAll(Harmless.objections(ast));
    return objections.isEmpty()
        ? new Admitted(new AdmittedRule(rule, RuleLanguage.program(ast)))
        : new Refused(objections);
  }

  private static Objection broken(Throwable broken) {
    return Objection.toWhen(
        "malformed-expression",
        "the expression cannot be read (" + broken.getClass().getSimpleName() + ")",
        "Write it more simply.");
  }
}
