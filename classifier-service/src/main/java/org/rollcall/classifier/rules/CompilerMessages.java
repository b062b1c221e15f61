package org.rollcall.classifier.rules;

import dev.cel.common.CelIssue;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rollcall.settings.yaml.DidYouMean;

/** Turns what the CEL compiler says into what people can act on. */
final class CompilerMessages {
  private static final int LONGEST = 240;
  private static final int MOST = 5;
  private static final Pattern FIELD = Pattern.compile("undefined field '(.*)'");
  private static final Pattern NAME = Pattern.compile("undeclared reference to '(.*?)'");
  private static final Pattern OVERLOAD =
      Pattern.compile("found no matching overload for '(.*?)' applied to '(.*?)'");
  private static final List<String> LOOPS = List.of("map", "filter");

  /** What editors and chats make of plain characters. */
  private static final Map<Integer, String> LOOK_ALIKES = lookAlikes();

  private CompilerMessages() {}

  static List<Objection> of(String expression, List<CelIssue> issues) {
    List<Objection> tricked =
        expression
            .codePoints()
            .filter(LOOK_ALIKES::containsKey)
            .distinct()
            .mapToObj(c -> lookAlike(expression, c))
            .toList();
    return tricked.isEmpty()
        ? issues.stream().limit(MOST).map(CompilerMessages::of).distinct().toList()
        : tricked;
  }

  private static Objection lookAlike(String expression, int c) {
    int at = expression.indexOf(c);
    int line = 1 + (int) expression.substring(0, at).chars().filter(x -> x == '\n').count();
    return new Objection(
        "look-alike-character",
        "when",
        line,
        "it holds "
            + Character.toString(c)
            + " ("
            + name(c)
            + "), which only looks like "
            + LOOK_ALIKES.get(c),
        "Write " + LOOK_ALIKES.get(c) + " instead; word processors replace it on their own.");
  }

  private static String name(int c) {
    return String.format(java.util.Locale.ROOT, "U+%04X", c);
  }

  private static Objection of(CelIssue issue) {
    String said = issue.getMessage();
    int column = issue.getSourceLocation().getColumn() + 1;
    Matcher field = FIELD.matcher(said);
    if (field.find()) {
      return at(
          issue,
          "unknown-field",
          "a contact has no field " + shown(field.group(1)) + " (column " + column + ")",
          DidYouMean.nearest(field.group(1), ContactField.names())
              .map(near -> "Did you mean " + near + "?")
              .orElse("Known are: " + String.join(", ", ContactField.names()) + "."));
    }
    Matcher name = NAME.matcher(said);
    if (name.find()) {
      return unknown(issue, name.group(1), column);
    }
    Matcher overload = OVERLOAD.matcher(said);
    if (overload.find()) {
      return overload(issue, overload.group(1), overload.group(2), column);
    }
    return at(
        issue,
        "malformed-expression",
        "this is not CEL: " + shown(said) + " (column " + column + ")",
        "Correct the expression there; texts stand in straight quotes.");
  }

  private static Objection unknown(CelIssue issue, String name, int column) {
    String mend =
        ContactField.named(name).isPresent()
            ? "Write contact." + name + "."
            : LOOPS.contains(name)
                ? "Nothing in a rule may grow: ask with exists, exists_one or all."
                : "Rules know contact, its fields, and the functions in docs/rules.md.";
    return at(
        issue,
        "unknown-name",
        "there is no " + shown(name) + " here (column " + column + ")",
        mend);
  }

  private static Objection overload(CelIssue issue, String function, String types, int column) {
    String operator = function.replace("_", "");
    boolean growing = function.equals("_+_");
    return at(
        issue,
        growing ? "growing-value" : "wrong-type",
        shown(operator) + " does not go with " + shown(types) + " (column " + column + ")",
        growing
            ? "Only whole numbers can be added: texts and lists must not grow."
            : "Compare texts with texts in quotes and numbers with numbers.");
  }

  private static Objection at(CelIssue issue, String code, String what, String mend) {
    return new Objection(
        code, "when", Math.max(1, issue.getSourceLocation().getLine()), what, mend);
  }

  private static String shown(String said) {
    String line = said.replaceAll("\\p{Cntrl}", " ");
    return line.length() > LONGEST ? line.substring(0, LONGEST) + "..." : line;
  }

  private static Map<Integer, String> lookAlikes() {
    Map<Integer, String> known = new LinkedHashMap<>();
    "\u201C\u201D\u201E\u201F\u00AB\u00BB\uFF02\u2033"
        .codePoints()
        .forEach(c -> known.put(c, "the straight quote \""));
    "\u2018\u2019\u201A\u201B\u2039\u203A\uFF07\u2032\u00B4`"
        .codePoints()
        .forEach(c -> known.put(c, "the straight quote '"));
    "\u2010\u2011\u2012\u2013\u2014\u2212".codePoints().forEach(c -> known.put(c, "the minus -"));
    "\u00A0\u2007\u202F\u2003\u2002\u3000".codePoints().forEach(c -> known.put(c, "a blank"));
    "\uFF1D".codePoints().forEach(c -> known.put(c, "the equals sign ="));
    "\u200B\u200C\u200D\uFEFF\u00AD".codePoints().forEach(c -> known.put(c, "nothing at all"));
    return Map.copyOf(known);
  }
}
