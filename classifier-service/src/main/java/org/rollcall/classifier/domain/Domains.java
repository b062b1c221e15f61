package org.rollcall.classifier.domain;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.rollcall.contracts.DomainName;
import org.rollcall.contracts.Relationship;
import org.rollcall.settings.Organisation;
import org.rollcall.settings.Partner;

/** Says what a domain is to the organisation. Ours comes first, then partners. */
public final class Domains {
  private final Organisation organisation;
  private final LocalDate day;

  /**
   * Domains on a day.
   *
   * @param day agreements with partners end
   */
  public Domains(Organisation organisation, LocalDate day) {
    this.organisation = Objects.requireNonNull(organisation, "organisation");
    this.day = Objects.requireNonNull(day, "day");
  }

  /** What the domain is. */
  public Standing of(DomainName domain) {
    if (organisation.isOwn(domain)) {
      return new Standing(domain, Relationship.OWN, Optional.empty());
    }
    Optional<Partner> current = partner(domain, day);
    if (current.isPresent()) {
      return new Standing(domain, Relationship.PARTNER, current);
    }
    Relationship other =
        ConsumerDomains.contain(domain) ? Relationship.CONSUMER : Relationship.UNKNOWN;
    return new Standing(domain, other, partner(domain, LocalDate.MIN));
  }

  private Optional<Partner> partner(DomainName domain, LocalDate on) {
    return organisation.partners().stream()
        .filter(partner -> partner.covers(domain, on))
        .findFirst();
  }
}
