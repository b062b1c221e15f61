package org.rollcall.classifier.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rollcall.contracts.DomainName;
import org.rollcall.contracts.Relationship;
import org.rollcall.settings.Costs;
import org.rollcall.settings.HrPolicy;
import org.rollcall.settings.Organisation;
import org.rollcall.settings.Partner;

class DomainsTest {
  private static final Organisation ORGANISATION =
      new Organisation(
          "ours",
          List.of(Locale.UK),
          List.of(DomainName.of("ours.example"), DomainName.of("tŷ.example")),
          List.of(
              new Partner(
                  "Council",
                  List.of(DomainName.of("council.example")),
                  "governance",
                  LocalDate.of(2026, 6, 30))),
          List.of(),
          new HrPolicy(3, 0.9, Map.of()),
          new Costs(1, 100, 30),
          "hash");

  @ParameterizedTest
  @CsvSource({
    "ours.example, 2026-06-30, OWN",
    "OURS.example., 2026-06-30, OWN",
    "sub.ours.example, 2026-06-30, OWN",
    "xn--t-foa.example, 2026-06-30, OWN",
    "notours.example, 2026-06-30, UNKNOWN",
    "ours.example.evil.test, 2026-06-30, LOOKALIKE",
    "0urs.example, 2026-06-30, LOOKALIKE",
    "mail.mailinator.com, 2026-06-30, DISPOSABLE",
    "c0uncil.example, 2026-06-30, UNKNOWN",
    "council.example, 2026-06-30, PARTNER",
    "edu.council.example, 2026-06-30, PARTNER",
    "council.example, 2026-07-01, UNKNOWN",
    "gmail.com, 2026-06-30, CONSUMER",
    "mail.yahoo.co.uk, 2026-06-30, CONSUMER",
    "mygmail.com, 2026-06-30, UNKNOWN",
    "example, 2026-06-30, UNKNOWN",
  })
  void saysWhoseADomainIs(String domain, LocalDate day, Relationship expected) {
    assertThat(new Domains(ORGANISATION, day).of(DomainName.of(domain)).relationship())
        .isEqualTo(expected);
  }

  @Test
  void aPartnerWhoIsCalledAsWeAreIsNoImitation() {
    Organisation withNeighbour = organisation(List.of("ours.example"), "ours.wales");

    assertThat(relationship(withNeighbour, "ours.wales", "2026-06-30"))
        .isEqualTo(Relationship.PARTNER);
    assertThat(relationship(withNeighbour, "ours.wales", "2027-01-01"))
        .isEqualTo(Relationship.UNKNOWN);
    assertThat(relationship(withNeighbour, "ours.cymru", "2026-06-30"))
        .isEqualTo(Relationship.LOOKALIKE);
  }

  @Test
  void theRoutingDomainOfOurTenantIsOurs() {
    Organisation tenant = organisation(List.of("heddlu.onmicrosoft.com"), "x.example");

    assertThat(relationship(tenant, "heddlu.mail.onmicrosoft.com", "2026-06-30"))
        .isEqualTo(Relationship.OWN);
    assertThat(relationship(tenant, "others.mail.onmicrosoft.com", "2026-06-30"))
        .isNotEqualTo(Relationship.OWN);
    assertThat(relationship(ORGANISATION, "heddlu.mail.onmicrosoft.com", "2026-06-30"))
        .isNotEqualTo(Relationship.OWN);
  }

  @Test
  void theListsAreWhatTheySay() {
    assertThat(KnownDomains.CONSUMER.entries()).hasSizeGreaterThan(400);
    assertThat(KnownDomains.DISPOSABLE.entries()).hasSizeGreaterThan(1_000);
    assertThat(KnownDomains.DISPOSABLE.entries())
        .doesNotContainAnyElementsOf(KnownDomains.CONSUMER.entries());
    for (KnownDomains list :
        List.of(KnownDomains.CONSUMER, KnownDomains.DISPOSABLE, KnownDomains.REGISTRIES)) {
      assertThat(list.entries())
          .allSatisfy(entry -> assertThat(DomainName.of(entry).ascii()).isEqualTo(entry));
    }
  }

  @Test
  void answersForAHundredThousandContactsOfAFewDomainsAreFoundOnce() {
    Domains domains = new Domains(ORGANISATION, LocalDate.of(2026, 6, 30));

    assertThat(domains.of(DomainName.of("0urs.example")))
        .isSameAs(domains.of(DomainName.of("0URS.example.")));
  }

  private static Relationship relationship(Organisation organisation, String domain, String day) {
    return new Domains(organisation, LocalDate.parse(day)).of(DomainName.of(domain)).relationship();
  }

  private static Organisation organisation(List<String> own, String partner) {
    return new Organisation(
        "ours",
        ORGANISATION.locales(),
        own.stream().map(DomainName::of).toList(),
        List.of(
            new Partner(
                "Neighbour",
                List.of(DomainName.of(partner)),
                "governance",
                LocalDate.of(2026, 6, 30))),
        List.of(),
        ORGANISATION.hr(),
        ORGANISATION.costs(),
        "hash");
  }
}
