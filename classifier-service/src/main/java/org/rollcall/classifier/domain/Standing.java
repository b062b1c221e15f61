package org.rollcall.classifier.domain;

import java.util.Objects;
import java.util.Optional;
import org.rollcall.contracts.DomainName;
import org.rollcall.contracts.Relationship;
import org.rollcall.settings.Partner;

/**
 * What a domain is to the organisation on a day.
 *
 * @param domain which
 * @param relationship what it is
 * @param partner whose it is, or was until the agreement ended; empty for all others
 */
public record Standing(DomainName domain, Relationship relationship, Optional<Partner> partner) {
  public Standing {
    Objects.requireNonNull(domain, "domain");
    Objects.requireNonNull(relationship, "relationship");
    Objects.requireNonNull(partner, "partner");
  }

  /** Whether mail to it stays in the organisation. */
  public boolean isOwn() {
    return relationship == Relationship.OWN;
  }
}
