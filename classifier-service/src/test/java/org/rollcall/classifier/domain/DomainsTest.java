package org.rollcall.classifier.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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
    "ours.example.evil.test, 2026-06-30, UNKNOWN",
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
}
