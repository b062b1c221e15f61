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

  /** Whether the domain is one of ours or lies below one, by whole labels. */
  public boolean isOwn(DomainName domain) {
    return ownDomains.stream().anyMatch(domain::isOrIsUnder);
  }

  /** The lists of a directory: those that name it, and those that name none. */
  public List<AddressList> listsOf(String directory) {
    return addressLists.stream()
        .filter(list -> list.directory() == null || directory.equals(list.directory()))
        .toList();
  }
}
