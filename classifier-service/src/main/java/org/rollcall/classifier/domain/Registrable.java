package org.rollcall.classifier.domain;

import com.google.common.net.InternetDomainName;
import java.net.IDN;
import java.util.List;
import org.rollcall.contracts.DomainName;

/**
 * A domain name taken apart where somebody could register it (publicsuffix.org).
 *
 * @param left the labels left of what is registered, from left to right; often empty
 * @param label the label that is registered; empty for a public suffix itself
 * @param suffix the labels under which it is registered
 */
record Registrable(List<String> left, String label, List<String> suffix) {
  Registrable {
    left = List.copyOf(left);
    suffix = List.copyOf(suffix);
  }

  /** Takes a name apart; where nobody knows the ending, the last label is taken for it. */
  static Registrable of(DomainName domain) {
    List<String> labels = List.of(domain.ascii().split("\\.", -1));
    int suffix = Math.max(1, Math.max(known(domain.ascii()), known(IDN.toUnicode(domain.ascii()))));
    int at = labels.size() - suffix - 1;
    return at < 0
        ? new Registrable(List.of(), "", labels)
        : new Registrable(
            labels.subList(0, at), labels.get(at), labels.subList(at + 1, labels.size()));
  }

  /** How many labels its public suffix has; 0 where the list does not know it. */
  private static int known(String name) {
    try {
      InternetDomainName suffix = InternetDomainName.from(name).publicSuffix();
      return suffix == null ? 0 : suffix.parts().size();
    } catch (IllegalArgumentException noPublicName) {
      return 0;
    }
  }
}
