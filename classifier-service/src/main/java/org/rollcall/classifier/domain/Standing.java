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
 * @param likeness what it imitates; empty unless it is a look-alike
 */
public record Standing(
    DomainName domain,
    Relationship relationship,
    Optional<Partner> partner,
    Optional<Likeness> likeness) {
  public Standing {
    Objects.requireNonNull(domain, "domain");
    Objects.requireNonNull(relationship, "relationship");
    Objects.requireNonNull(partner, "partner");
    Objects.requireNonNull(likeness, "likeness");
  }

  /** Of a domain that imitates nothing. */
  public Standing(DomainName domain, Relationship relationship, Optional<Partner> partner) {
    this(domain, relationship, partner, Optional.empty());
  }

  /** Whether mail to it stays in the organisation. */
  public boolean isOwn() {
    return relationship == Relationship.OWN;
  }
}
