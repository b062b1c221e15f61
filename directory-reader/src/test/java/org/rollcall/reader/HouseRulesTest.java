package org.rollcall.reader;

import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.kiota.BaseRequestBuilder;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import com.unboundid.ldap.sdk.LDAPInterface;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rollcall.testkit.houserules.HouseRules;

/** The rules of this room, each with an offender that it must catch. */
class HouseRulesTest {
  private static final ArchRule NO_CLASS_OF_A_WRITE =
      noClasses()
          .should()
          .dependOnClassesThat()
          .haveNameMatching(
              "com\\.unboundid\\..*\\.(Modif.*|Add.*Request.*|Delete.*Request.*|.*LDIFChangeRecord"
                  + "|.*ModifyDN.*|InteractiveTransaction.*|.*PasswordModify.*)")
          .because("the reader can only read");

  private static final ArchRule NO_CALL_THAT_WRITES =
      noClasses()
          .should()
          .callMethodWhere(
              target(owner(assignableTo(LDAPInterface.class)))
                  .and(target(nameMatching("add|delete|modify|modifyDN|processOperation"))))
          .because("the reader can only read");

  private static final ArchRule NO_VERB_OF_GRAPH_THAT_WRITES =
      noClasses()
          .should()
          .callMethodWhere(
              target(owner(assignableTo(BaseRequestBuilder.class)))
                  .and(
                      target(nameMatching("(to)?(patch|post|put|delete|Patch|Post|Put|Delete).*"))))
          .orShould()
          .callMethodWhere(target(nameMatching("getBatchRequestBuilder")))
          .orShould()
          .dependOnClassesThat()
          .haveNameMatching(
              "com\\.microsoft\\.(kiota\\.(RequestInformation|HttpMethod)"
                  + "|graph\\.core\\.requests\\..*Batch.*|graph\\..*PostRequestBody)")
          .because(
              "the reader can only read, and the SDK has verbs that Graph does not even offer");

  private static final ArchRule UNBOUNDID_STAYS_IN_ITS_ROOM =
      noClasses()
          .that()
          .resideOutsideOfPackages("..ldap..", "..ldif..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("com.unboundid..")
          .because("technology lives only in a package that bears its name");

  private final JavaClasses house =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("org.rollcall.reader");
  private final JavaClasses offenders =
      new ClassFileImporter().importPackages("org.rollcall.reader.planted");

  @Test
  void theHouseRulesHold() {
    HouseRules.check("org.rollcall.reader");
  }

  @Test
  void theReaderCanOnlyRead() {
    assertThat(house.size()).isGreaterThan(40);
    NO_CLASS_OF_A_WRITE.check(house);
    NO_CALL_THAT_WRITES.check(house);
    NO_VERB_OF_GRAPH_THAT_WRITES.check(house);
    UNBOUNDID_STAYS_IN_ITS_ROOM.check(house);
  }

  @ParameterizedTest
  @ValueSource(strings = {"WritesToADirectory", "DeletesByName"})
  void everyOffenderIsCaughtByItsCall(String offender) {
    assertThat(NO_CALL_THAT_WRITES.evaluate(offenders).getFailureReport().toString())
        .contains(offender);
  }

  @ParameterizedTest
  @ValueSource(strings = {"hide", "deleteContact", "restore", "bundle"})
  void everyWayToWriteByGraphIsCaught(String offence) {
    assertThat(NO_VERB_OF_GRAPH_THAT_WRITES.evaluate(offenders).getFailureReport().toString())
        .contains("WritesByGraph." + offence);
  }

  @Test
  void theOtherRulesCatchTheirOffenderToo() {
    assertThat(NO_CLASS_OF_A_WRITE.evaluate(offenders).getFailureReport().toString())
        .contains("WritesToADirectory");
    assertThat(UNBOUNDID_STAYS_IN_ITS_ROOM.evaluate(offenders).hasViolation()).isTrue();
  }
}
