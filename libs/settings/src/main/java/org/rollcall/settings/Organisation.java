package org.rollcall.settings;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.rollcall.contracts.DomainName;

/**
 * Who we are: {@code organisation.yaml}.
 *
 * @param name metadata.name
 * @param locales collation locales, at least one
 * @param ownDomains our domains, each with all its sub-domains; no public suffix
 * @param partners external but trusted; never makes anybody internal
 * @param addressLists the lists that people pick from
 * @param hr how far the HR feed is believed
 * @param costs what errors cost; the thresholds follow from them
 * @param hash SHA-256 in hex over the file's bytes; it travels in every message
 */
public record Organisation(
    String name,
    List<Locale> locales,
    List<DomainName> ownDomains,
    List<Partner> partners,
    List<AddressList> addressLists,
    HrPolicy hr,
    Costs costs,
    String hash) {
  private static final String TENANTS = ".onmicrosoft.com";
  private static final String ROUTING = ".mail.onmicrosoft.com";

  public Organisation {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(hr, "hr");
    Objects.requireNonNull(costs, "costs");
    Objects.requireNonNull(hash, "hash");
    locales = List.copyOf(locales);
    ownDomains = List.copyOf(ownDomains);
    partners = List.copyOf(partners);
    addressLists = List.copyOf(addressLists);
  }

  /**
   * Whether the domain is one of ours or lies below one, by whole labels. With a tenant of
   * Microsoft 365, {@code force.onmicrosoft.com}, goes the domain by which mail is routed to its
   * mailboxes, {@code force.mail.onmicrosoft.com}: no one else can have it.
   */
  public boolean isOwn(DomainName domain) {
    return ownDomains.stream().anyMatch(domain::isOrIsUnder) || isRoutingDomain(domain);
  }

  private boolean isRoutingDomain(DomainName domain) {
    if (!domain.ascii().endsWith(ROUTING)) {
      return false;
    }
    String tenant = domain.ascii().substring(0, domain.ascii().length() - ROUTING.length());
    return ownDomains.stream().anyMatch(own -> own.ascii().equals(tenant + TENANTS));
  }

  /** The lists of a directory: those that name it, and those that name none. */
  public List<AddressList> listsOf(String directory) {
    return addressLists.stream()
        .filter(list -> list.directory() == null || directory.equals(list.directory()))
        .toList();
  }
}
