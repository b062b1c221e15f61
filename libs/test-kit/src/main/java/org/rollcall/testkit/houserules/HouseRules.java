package org.rollcall.testkit.houserules;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.stream.Stream;

/**
 * All rules of the house. A module's test:
 *
 * <pre>
 * class HouseRulesTest {
 *   &#64;Test
 *   void theHouseIsInOrder() {
 *     HouseRules.check("org.rollcall.reader");
 *   }
 * }
 * </pre>
 */
public final class HouseRules {
  private HouseRules() {}

  /** Every rule. */
  public static List<HouseRule> all() {
    return Stream.of(
            TechnologyRules.all(), SeparationRules.all(), NamingRules.all(), HabitRules.all())
        .flatMap(List::stream)
        .toList();
  }

  /**
   * Checks the production classes of these packages and everything below them.
   *
   * @throws AssertionError if a rule is broken, naming every place; or if there is no class to
   *     check, because a check of nothing guards nothing
   */
  public static void check(String... packages) {
    JavaClasses classes =
        new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages(packages);
    if (classes.isEmpty()) {
      throw new AssertionError("no class in " + String.join(", ", packages));
    }
    List<String> broken = all().stream().flatMap(rule -> rule.broken(classes).stream()).toList();
    if (!broken.isEmpty()) {
      throw new AssertionError("the house is not in order:\n" + String.join("\n", broken));
    }
  }
}
