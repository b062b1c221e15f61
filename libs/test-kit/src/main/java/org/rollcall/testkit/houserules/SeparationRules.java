package org.rollcall.testkit.houserules;

import static com.tngtech.archunit.core.domain.JavaAccess.Predicates.targetOwner;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.Set;

/** Rights are separated: who may reach what. */
final class SeparationRules {
  private static final String READER = "org.rollcall.reader..";
  private static final String CLASSIFIER = "org.rollcall.classifier..";
  private static final String REMEDIATION = "org.rollcall.remediation..";
  private static final String[] SHIPPED = {
    READER,
    CLASSIFIER,
    REMEDIATION,
    "org.rollcall.contracts..",
    "org.rollcall.settings..",
    "org.rollcall.delivery..",
    "org.rollcall.access.."
  };
  private static final Set<String> DECLARATIONS =
      Set.of(
          "queueDeclare",
          "queueDeclareNoWait",
          "queueBind",
          "queueBindNoWait",
          "queueDelete",
          "queueDeleteNoWait",
          "exchangeDeclare",
          "exchangeDeclareNoWait",
          "exchangeBind",
          "exchangeBindNoWait",
          "exchangeDelete",
          "exchangeDeleteNoWait");

  private SeparationRules() {}

  static List<HouseRule> all() {
    return List.of(
        new HouseRule("reader-stands-alone", apart(READER, CLASSIFIER, REMEDIATION)),
        new HouseRule("classifier-stands-alone", apart(CLASSIFIER, READER, REMEDIATION)),
        new HouseRule("remediation-stands-alone", apart(REMEDIATION, READER, CLASSIFIER)),
        new HouseRule(
            "classifier-reaches-no-directory",
            apart(
                CLASSIFIER,
                "com.unboundid.asn1..",
                "com.unboundid.ldap..",
                "com.unboundid.ldif..",
                "com.unboundid.util..",
                "com.microsoft.graph..",
                "javax.naming..",
                "org.apache.directory..")),
        new HouseRule("services-declare-nothing", declareNothing()),
        new HouseRule("test-kit-stays-home", shippedWithoutTestKit()));
  }

  private static ArchRule apart(String who, String... others) {
    return noClasses()
        .that()
        .resideInAPackage(who)
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(others);
  }

  /** A service that could declare topology could also hide that it is missing. */
  private static ArchRule declareNothing() {
    DescribedPredicate<JavaAccess<?>> declares =
        DescribedPredicate.describe(
            "it declares topology", access -> DECLARATIONS.contains(access.getName()));
    return noClasses()
        .that()
        .resideInAnyPackage(SHIPPED)
        .should()
        .accessTargetWhere(declares.and(targetOwner(assignableTo("com.rabbitmq.client.Channel"))));
  }

  private static ArchRule shippedWithoutTestKit() {
    return noClasses()
        .that()
        .resideInAnyPackage(SHIPPED)
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("org.rollcall.testkit..", "org.rollcall.quickstart..");
  }
}
