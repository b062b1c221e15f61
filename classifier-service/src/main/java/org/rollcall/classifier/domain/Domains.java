package org.rollcall.classifier.domain;

import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.rollcall.contracts.DomainName;
import org.rollcall.contracts.Relationship;
import org.rollcall.settings.Organisation;
import org.rollcall.settings.Partner;

/**
 * Says what a domain is to the organisation. Ours comes first, then partners, also former ones,
 * then throw-away and consumer providers; only what nobody knows is held against our names.
 * Thread-safe; an answer is found once and kept, since the same few domains come by the thousand.
 */
public final class Domains {
  /** More different domains than any organisation writes to. */
  private static final int MOST_KEPT = 100_000;

  private final Organisation organisation;
  private final LocalDate day;
  private final LookAlikes lookAlikes;
  private final Map<DomainName, Standing> kept = new ConcurrentHashMap<>();

  /**
   * Domains on a day.
   *
   * @param day agreements with partners end
   */
  public Domains(Organisation organisation, LocalDate day) {
    this.organisation = Objects.requireNonNull(organisation, "organisation");
    this.day = Objects.requireNonNull(day, "day");
    this.lookAlikes = new LookAlikes(organisation.ownDomains());
  }

  /** What the domain is. */
  public Standing of(DomainName domain) {
    Standing known = kept.get(domain);
    if (known != null) {
      return known;
    }
    Standing found = find(domain);
    if (kept.size() < MOST_KEPT) {
      kept.put(domain, found);
    }
    return found;
  }

  private Standing find(DomainName domain) {
    if (organisation.isOwn(domain)) {
      return new Standing(domain, Relationship.OWN, Optional.empty());
    }
    Optional<Partner> current = partner(domain, day);
    if (current.isPresent()) {
      return new Standing(domain, Relationship.PARTNER, current);
    }
    Optional<Partner> former = partner(domain, LocalDate.MIN);
    if (former.isPresent()) {
      return new Standing(domain, listed(domain), former);
    }
    Relationship listed = listed(domain);
    Optional<Likeness> likeness =
        listed == Relationship.UNKNOWN ? lookAlikes.of(domain) : Optional.empty();
    return likeness.isPresent()
        ? new Standing(domain, Relationship.LOOKALIKE, Optional.empty(), likeness)
        : new Standing(domain, listed, Optional.empty());
  }

  private static Relationship listed(DomainName domain) {
    if (KnownDomains.DISPOSABLE.contain(domain)) {
      return Relationship.DISPOSABLE;
    }
    return KnownDomains.CONSUMER.contain(domain) ? Relationship.CONSUMER : Relationship.UNKNOWN;
  }

  private Optional<Partner> partner(DomainName domain, LocalDate on) {
    return organisation.partners().stream()
        .filter(partner -> partner.covers(domain, on))
        .findFirst();
  }
}
