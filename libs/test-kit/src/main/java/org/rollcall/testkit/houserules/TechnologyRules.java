package org.rollcall.testkit.houserules;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;

/** Technology lives only in a package that bears its name. */
final class TechnologyRules {
  private static final String TEST_KIT = "org.rollcall.testkit..";

  /** UnboundID also makes a SCIM library, which reaches no directory. */
  private static final String[] UNBOUNDID_LDAP = {
    "com.unboundid.asn1..", "com.unboundid.ldap..", "com.unboundid.ldif..", "com.unboundid.util.."
  };

  private TechnologyRules() {}

  static List<HouseRule> all() {
    return List.of(
        new HouseRule("no-javax-naming", noJavaxNaming()),
        new HouseRule("ldap-in-ldap", only(in("..ldap..", "..ldif..", TEST_KIT), UNBOUNDID_LDAP)),
        new HouseRule("graph-in-graph", only(in("..graph.."), "com.microsoft..", "com.azure..")),
        new HouseRule("hibernate-in-postgres", hibernate()),
        new HouseRule(
            "sql-in-postgres",
            only(
                in("..postgres..", "org.rollcall.delivery..", TEST_KIT),
                "java.sql..",
                "javax.sql..",
                "io.agroal..")),
        new HouseRule(
            "rest-in-http", only(in("..http..", "org.rollcall.access.."), "jakarta.ws.rs..")),
        new HouseRule("amqp-in-rabbit", only(in("..rabbit..", TEST_KIT), "com.rabbitmq..")),
        new HouseRule(
            "jackson-in-json",
            only(
                in("..json..", "..jcs..", "..http..", "..postgres..", "..scim..", TEST_KIT),
                "com.fasterxml.jackson..")),
        new HouseRule(
            "yaml-in-yaml", only(in("..yaml.."), "org.snakeyaml..", "org.yaml.snakeyaml..")),
        new HouseRule("csv-in-csv", only(in("..csv.."), "org.apache.commons.csv..")));
  }

  /** It would bring LDAP into the classifier by the back door. */
  private static ArchRule noJavaxNaming() {
    return noClasses().should().dependOnClassesThat().resideInAPackage("javax.naming..");
  }

  /** Delivery offers sessions to those who handle messages; everybody else gets none. */
  private static ArchRule hibernate() {
    return only(
        in("..postgres..", "org.rollcall.delivery")
            .or(assignableTo("org.rollcall.delivery.HandleMessage")),
        "org.hibernate..",
        "jakarta.persistence..",
        "io.vertx.pgclient..",
        "io.vertx.sqlclient..",
        "io.vertx.mutiny.pgclient..",
        "io.vertx.mutiny.sqlclient..");
  }

  private static DescribedPredicate<JavaClass> in(String... packages) {
    return resideInAnyPackage(packages);
  }

  private static ArchRule only(DescribedPredicate<JavaClass> allowed, String... technology) {
    return noClasses()
        .that(DescribedPredicate.not(allowed))
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(technology);
  }
}
