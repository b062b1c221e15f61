package org.rollcall.testkit.houserules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class HouseRulesTest {
  private static final JavaClasses PLANTED =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.ONLY_INCLUDE_TESTS)
          .importPackages(
              "org.rollcall.offenders",
              "org.rollcall.reader.offenders",
              "org.rollcall.classifier.offenders",
              "org.rollcall.remediation.offenders");

  /** Which rule must catch whom. */
  private static final Map<String, String> OFFENDERS =
      Map.ofEntries(
          Map.entry("no-javax-naming", "AsksJndi"),
          Map.entry("ldap-in-ldap", "KnowsLdap"),
          Map.entry("graph-in-graph", "KnowsGraph"),
          Map.entry("hibernate-in-postgres", "KnowsHibernate"),
          Map.entry("sql-in-postgres", "KnowsSql"),
          Map.entry("rest-in-http", "KnowsRest"),
          Map.entry("amqp-in-rabbit", "KnowsAmqp"),
          Map.entry("jackson-in-json", "KnowsJackson"),
          Map.entry("yaml-in-yaml", "KnowsYaml"),
          Map.entry("csv-in-csv", "KnowsCsv"),
          Map.entry("reader-stands-alone", "Reads"),
          Map.entry("classifier-stands-alone", "Judges"),
          Map.entry("remediation-stands-alone", "Writes"),
          Map.entry("classifier-reaches-no-directory", "Judges"),
          Map.entry("services-declare-nothing", "Writes"),
          Map.entry("test-kit-stays-home", "Writes"),
          Map.entry("telling-package-names", "Vague"),
          Map.entry("telling-class-names", "AbstractThing"),
          Map.entry("packages-tell-their-story", "untold"),
          Map.entry("time-and-ids-are-asked-for", "TakesTime"),
          Map.entry("nobody-sleeps", "Sleeps"),
          Map.entry("nobody-prints", "Prints"));

  static Stream<HouseRule> rules() {
    return HouseRules.all().stream();
  }

  @ParameterizedTest
  @MethodSource("rules")
  void everyRuleCatchesItsOffender(HouseRule rule) {
    assertThat(OFFENDERS).containsKey(rule.id());

    assertThat(rule.broken(PLANTED))
        .anySatisfy(line -> assertThat(line).contains(OFFENDERS.get(rule.id())));
  }

  @Test
  void namesAndChanceAreCaughtInEveryForm() {
    assertThat(broken("telling-class-names"))
        .anyMatch(line -> line.contains("ThingManager"))
        .anyMatch(line -> line.contains("InnerHelper"))
        .noneMatch(line -> line.contains("TakesTime"));
    assertThat(broken("time-and-ids-are-asked-for"))
        .as("a method reference takes as much as a call")
        .anyMatch(line -> line.contains("RollsDice"));
  }

  @Test
  void theInnocentAreLeftAlone() {
    assertThat(broken("nobody-sleeps")).noneMatch(line -> line.contains("Prints"));
    assertThat(broken("ldap-in-ldap")).noneMatch(line -> line.contains("KnowsSql"));
    assertThat(broken("reader-stands-alone")).noneMatch(line -> line.contains("Judges.who"));
  }

  @Test
  void nothingToCheckIsNoSuccess() {
    assertThatThrownBy(() -> HouseRules.check("org.rollcall.misspelt"))
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("no class in org.rollcall.misspelt");
  }

  @Test
  void contractsAndTheTestKitAreInOrder() {
    HouseRules.check("org.rollcall.contracts", "org.rollcall.testkit");
  }

  private static List<String> broken(String id) {
    return HouseRules.all().stream()
        .filter(rule -> rule.id().equals(id))
        .flatMap(rule -> rule.broken(PLANTED).stream())
        .toList();
  }
}
