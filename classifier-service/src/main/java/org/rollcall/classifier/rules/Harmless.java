package org.rollcall.classifier.rules;

import com.google.re2j.Pattern;
import com.google.re2j.PatternSyntaxException;
import dev.cel.common.CelAbstractSyntaxTree;
import dev.cel.common.ast.CelConstant;
import dev.cel.common.ast.CelExpr;
import dev.cel.common.ast.CelExpr.ExprKind.Kind;
import dev.cel.common.navigation.CelNavigableAst;
import dev.cel.common.navigation.CelNavigableExpr;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What types cannot say: how deep, how nested and how large an expression is. */
final class Harmless {
  /** The deepest tree, counted after loops have been written out. */
  static final int DEEPEST = 30;

  /** How many loops may stand inside each other. */
  static final int MOST_NESTED = 2;

  private Harmless() {}

  static List<Objection> objections(CelAbstractSyntaxTree ast) {
    List<Objection> objections = new ArrayList<>();
    CelNavigableExpr root = CelNavigableAst.fromAst(ast).getRoot();
    if (root.allNodes().anyMatch(node -> node.depth() > DEEPEST)) {
      objections.add(
          Objection.toWhen(
              "too-deep",
              "the expression is nested more than " + DEEPEST + " deep",
              "Split it into several rules."));
    }
    if (root.allNodes().anyMatch(node -> loopsAround(node) > MOST_NESTED)) {
      objections.add(
          Objection.toWhen(
              "too-many-loops",
              "more than " + MOST_NESTED + " loops stand inside each other",
              "A list of texts needs one."));
    }
    if (root.allNodes().anyMatch(node -> node.getKind() == Kind.STRUCT)) {
      objections.add(
          Objection.toWhen(
              "makes-a-contact", "a rule asks about a contact and makes none", "Use contact."));
    }
    root.allNodes().flatMap(node -> pattern(node.expr()).stream()).forEach(objections::add);
    return objections;
  }

  private static int loopsAround(CelNavigableExpr node) {
    int loops = 0;
    Optional<CelNavigableExpr> here = Optional.of(node);
    while (here.isPresent()) {
      loops += here.get().getKind() == Kind.COMPREHENSION ? 1 : 0;
      here = here.get().parent();
    }
    return loops;
  }

  private static Optional<Objection> pattern(CelExpr node) {
    if (node.getKind() != Kind.CALL || !node.call().function().equals("matches")) {
      return Optional.empty();
    }
    CelExpr pattern = node.call().args().getLast();
    if (pattern.getKind() != Kind.CONSTANT
        || pattern.constant().getKind() != CelConstant.Kind.STRING_VALUE) {
      return Optional.of(
          Objection.toWhen(
              "pattern-not-literal",
              "the regular expression is not written out",
              "Write it in quotes: a value of the directory must not decide what is looked for."));
    }
    return pattern(pattern.constant().stringValue());
  }

  private static Optional<Objection> pattern(String pattern) {
    try {
      return Pattern.compile(pattern).programSize() > RuleLanguage.LARGEST_PATTERN
          ? Optional.of(
              Objection.toWhen(
                  "pattern-too-large",
                  "the regular expression is too large",
                  "Write smaller numbers in {}, or split it."))
          : Optional.empty();
    } catch (PatternSyntaxException malformed) {
      return Optional.of(
          Objection.toWhen(
              "malformed-pattern",
              "this is no regular expression (RE2): "
                  + malformed.getDescription().replaceAll("\\p{Cntrl}", " "),
              "Correct it; look-around and back-references do not exist. In CEL a backslash is"
                  + " written twice."));
    }
  }
}
