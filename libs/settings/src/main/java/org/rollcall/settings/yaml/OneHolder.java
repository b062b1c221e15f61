package org.rollcall.settings.yaml;

import com.google.common.net.InternetDomainName;
import java.net.IDN;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rollcall.contracts.DomainName;

/**
 * Domains that one organisation alone can hold. Under a public suffix (publicsuffix.org) many have
 * their domains, and under the domains of large mail services anybody can have an address: to call
 * such a one ours, or a partner's, would let strangers in.
 */
final class OneHolder {
  /** Large mail services, and networks that many organisations share. General knowledge. */
  private static final Set<DomainName> SHARED =
      Set.copyOf(
          List.of(
                  "aol.com",
                  "btinternet.com",
                  "gmail.com",
                  "gmx.com",
                  "googlemail.com",
                  "hotmail.co.uk",
                  "hotmail.com",
                  "icloud.com",
                  "live.co.uk",
                  "live.com",
                  "mail.onmicrosoft.com",
                  "msn.com",
                  "ntlworld.com",
                  "onmicrosoft.com",
                  "outlook.com",
                  "pnn.police.uk",
                  "proton.me",
                  "protonmail.com",
                  "sky.com",
                  "talktalk.net",
                  "virginmedia.com",
                  "yahoo.co.uk",
                  "yahoo.com")
              .stream()
              .map(DomainName::new)
              .toList());

  private OneHolder() {}

  /** A domain of ours. */
  static Optional<DomainName> own(Place place) {
    return Fields.domain(place)
        .filter(domain -> isHeldByOne(place, domain, "ours", "Name our own domain below it."));
  }

  /** A domain of a partner. */
  static Optional<DomainName> partner(Place place) {
    return Fields.domain(place)
        .filter(
            domain ->
                isHeldByOne(place, domain, "the partner's", "Name the partner's own domain."));
  }

  private static boolean isHeldByOne(Place place, DomainName domain, String whose, String mend) {
    if (isPublicSuffix(domain)) {
      place.problem(
          "public-suffix",
          "under "
              + domain
              + " many organisations have their domains; all of them would be "
              + whose,
          mend);
      return false;
    }
    if (SHARED.contains(domain)) {
      place.problem(
          "shared-domain",
          "under " + domain + " many have their addresses; all of them would be " + whose,
          mend);
      return false;
    }
    return true;
  }

  private static boolean isPublicSuffix(DomainName domain) {
    return isSuffix(domain.ascii()) || isSuffix(IDN.toUnicode(domain.ascii()));
  }

  /** Itself, or everything below it is one: {@code sch.uk} has a suffix for each district. */
  private static boolean isSuffix(String name) {
    try {
      return InternetDomainName.from(name).isPublicSuffix()
          || InternetDomainName.from("any." + name).isPublicSuffix();
    } catch (IllegalArgumentException noPublicName) {
      return false;
    }
  }
}
