package org.rollcall.classifier.rules;

import static dev.cel.checker.CelStandardDeclarations.StandardFunction.ADD;
import static dev.cel.checker.CelStandardDeclarations.StandardFunction.CONDITIONAL;
import static dev.cel.checker.CelStandardDeclarations.StandardFunction.CONTAINS;
import static dev.cel.checker.CelStandardDeclarations.StandardFunction.DIVIDE;
import static dev.cel.checker.CelStandardDeclarations.StandardFunction.ENDS_WITH;
import static dev.cel.checker.CelStandardDeclarations.StandardFunction.EQUALS;
import static dev.cel.checker.CelStandardDeclarations.StandardFunction.GREATER;
import static dev.cel.checker.CelStandardDeclarations.StandardFunction.GREATER_EQUALS;
import static dev.cel.checker.CelStandardDeclarations.StandardFunction.IN;
import static dev.cel.checker.CelStandardDeclarations.StandardFunction.INDEX;
import static dev.cel.checker.CelStandardDeclarations.StandardFunction.INT;
import static dev.cel.checker.CelStandardDeclarations.StandardFunction.LESS;
import static dev.cel.checker.CelStandardDeclarations.StandardFunction.LESS_EQUALS;
import static dev.cel.checker.CelStandardDeclarations.StandardFunction.LOGICAL_AND;
import static dev.cel.checker.CelStandardDeclarations.StandardFunction.LOGICAL_NOT;
import static dev.cel.checker.CelStandardDeclarations.StandardFunction.LOGICAL_OR;
import static dev.cel.checker.CelStandardDeclarations.StandardFunction.MATCHES;
import static dev.cel.checker.CelStandardDeclarations.StandardFunction.MODULO;
import static dev.cel.checker.CelStandardDeclarations.StandardFunction.MULTIPLY;
import static dev.cel.checker.CelStandardDeclarations.StandardFunction.NEGATE;
import static dev.cel.checker.CelStandardDeclarations.StandardFunction.NOT_EQUALS;
import static dev.cel.checker.CelStandardDeclarations.StandardFunction.NOT_STRICTLY_FALSE;
import static dev.cel.checker.CelStandardDeclarations.StandardFunction.SIZE;
import static dev.cel.checker.CelStandardDeclarations.StandardFunction.STARTS_WITH;
import static dev.cel.checker.CelStandardDeclarations.StandardFunction.SUBTRACT;

import com.google.common.collect.ImmutableSet;
import com.google.re2j.Pattern;
import dev.cel.checker.CelStandardDeclarations;
import dev.cel.checker.CelStandardDeclarations.StandardFunction;
import dev.cel.common.CelAbstractSyntaxTree;
import dev.cel.common.CelOptions;
import dev.cel.common.CelValidationResult;
import dev.cel.common.types.StructTypeReference;
import dev.cel.compiler.CelCompiler;
import dev.cel.compiler.CelCompilerFactory;
import dev.cel.parser.CelStandardMacro;
import dev.cel.runtime.CelEvaluationException;
import dev.cel.runtime.CelFunctionBinding;
import dev.cel.runtime.CelRuntime;
import dev.cel.runtime.CelRuntimeFactory;
import dev.cel.runtime.CelStandardFunctions;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * CEL as rules may use it: comparisons, whole numbers, {@code all}, {@code exists} and {@code
 * exists_one}. Whatever lets a text or a list grow is left out ({@code +} on them, {@code map},
 * {@code filter}), and so is whatever gets around the types ({@code dyn}). Compiler and runtime are
 * built apart, since the planning runtime takes other standard functions than the compiler.
 */
final class RuleLanguage {
  /** The longest expression, in code points. */
  static final int LONGEST = 4_000;

  /** How many steps all loops of one expression may take together, for one contact. */
  static final int MOST_ITERATIONS = 10_000;

  /** The largest regular expression, in instructions of its program (RE2). */
  static final int LARGEST_PATTERN = 1_000;

  private static final int DEEPEST_PARSING = 60;
  private static final int MOST_PARSED_NODES = 4_000;
  private static final int MOST_PATTERNS_KEPT = 5_000;

  private static final Set<StandardFunction> KNOWN =
      ImmutableSet.of(
          CONDITIONAL,
          LOGICAL_NOT,
          LOGICAL_OR,
          LOGICAL_AND,
          NOT_STRICTLY_FALSE,
          EQUALS,
          NOT_EQUALS,
          LESS,
          LESS_EQUALS,
          GREATER,
          GREATER_EQUALS,
          IN,
          INDEX,
          SIZE,
          INT,
          ADD,
          SUBTRACT,
          MULTIPLY,
          DIVIDE,
          MODULO,
          NEGATE,
          MATCHES,
          CONTAINS,
          STARTS_WITH,
          ENDS_WITH);

  private static final CelOptions OPTIONS =
      CelOptions.current()
          .enableHeterogeneousNumericComparisons(true)
          .maxExpressionCodePointSize(LONGEST)
          .maxParseRecursionDepth(DEEPEST_PARSING)
          .maxParseExpressionNodeCount(MOST_PARSED_NODES)
          .comprehensionMaxIterations(MOST_ITERATIONS)
          .maxRegexProgramSize(LARGEST_PATTERN)
          .build();

  private static final CelCompiler COMPILER = compiler();
  private static final CelRuntime RUNTIME = runtime();

  /** CEL compiles a pattern again for every contact; rules name theirs literally, so few differ. */
  private static final ConcurrentHashMap<String, Pattern> PATTERNS = new ConcurrentHashMap<>();

  private RuleLanguage() {}

  /** Parses and checks the types. */
  static CelValidationResult compile(String expression) {
    return COMPILER.compile(expression);
  }

  static CelRuntime.Program program(CelAbstractSyntaxTree ast) throws CelEvaluationException {
    return RUNTIME.createProgram(ast);
  }

  private static CelCompiler compiler() {
    return CelCompilerFactory.standardCelCompilerBuilder()
        .setOptions(OPTIONS)
        .setStandardEnvironmentEnabled(false)
        .setStandardDeclarations(
            CelStandardDeclarations.newBuilder()
                .filterFunctions(
                    (function, overload) ->
                        KNOWN.contains(function)
                            && (function != ADD
                                || overload.celOverloadDecl().overloadId().equals("add_int64")))
                .build())
        .setStandardMacros(
            CelStandardMacro.HAS,
            CelStandardMacro.ALL,
            CelStandardMacro.EXISTS,
            CelStandardMacro.EXISTS_ONE)
        .setTypeProvider(new ContactType())
        .addVar(ContactType.VARIABLE, StructTypeReference.create(RuleFunctions.CONTACT))
        .addFunctionDeclarations(RuleFunctions.declarations())
        .build();
  }

  private static CelRuntime runtime() {
    return CelRuntimeFactory.plannerRuntimeBuilder()
        .setOptions(OPTIONS)
        .setTypeProvider(new ContactType())
        .setStandardFunctions(
            CelStandardFunctions.newBuilder()
                .excludeFunctions(CelStandardFunctions.StandardFunction.MATCHES)
                .build())
        .addFunctionBindings(
            CelFunctionBinding.fromOverloads(
                "matches",
                CelFunctionBinding.from(
                    "matches", String.class, String.class, RuleLanguage::matches),
                CelFunctionBinding.from(
                    "matches_string", String.class, String.class, RuleLanguage::matches)))
        .addFunctionBindings(RuleFunctions.bindings())
        .addLateBoundFunctions(RuleFunctions.LATE)
        .build();
  }

  private static boolean matches(String text, String pattern) {
    Pattern known = PATTERNS.get(pattern);
    if (known == null) {
      known = Pattern.compile(pattern);
      if (PATTERNS.size() < MOST_PATTERNS_KEPT) {
        PATTERNS.put(pattern, known);
      }
    }
    return known.matcher(text).find();
  }
}
