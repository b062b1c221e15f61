package org.rollcall.settings;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.rollcall.contracts.DomainName;

/**
 * An organisation that is external but trusted.
 *
 * @param name its name
 * @param domains its domains, each with all its sub-domains
 * @param approvedBy who answers for the trust
 * @param until the last day on which it holds
 */
public record Partner(String name, List<DomainName> domains, String approvedBy, LocalDate until) {
  public Partner {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(approvedBy, "approvedBy");
    Objects.requireNonNull(until, "until");
    domains = List.copyOf(domains);
  }

  /** Whether the domain is the partner's on that day. */
  public boolean covers(DomainName domain, LocalDate day) {
    return !day.isAfter(until) && domains.stream().anyMatch(domain::isOrIsUnder);
  }
}
