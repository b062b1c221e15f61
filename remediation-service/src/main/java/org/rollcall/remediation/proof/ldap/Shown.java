package org.rollcall.remediation.proof.ldap;

import com.unboundid.ldap.sdk.Filter;
import com.unboundid.ldap.sdk.LDAPException;
import org.rollcall.remediation.proof.Sight;
import org.rollcall.settings.AddressList;
import org.rollcall.settings.LdapDirectory.Seat;
import org.rollcall.settings.LdapDirectory.View;

/** Where and for what an ordinary user's program searches when it shows a list. */
record Shown(String baseDn, Filter filter, Sight.Basis basis) {
  static Shown by(Seat seat, AddressList list) throws LDAPException {
    for (View view : seat.views()) {
      if (view.list().equals(list.name())) {
        return new Shown(view.baseDn(), Filter.create(view.filter()), Sight.Basis.MAIL_CLIENT_VIEW);
      }
    }
    Filter hidden =
        Filter.createEqualityFilter(list.hiddenWhen().attribute(), list.hiddenWhen().value());
    Filter own =
        Filter.createANDFilter(Filter.create(list.filter()), Filter.createNOTFilter(hidden));
    return new Shown(list.baseDn(), own, Sight.Basis.OWN_ATTRIBUTE);
  }

  Filter and(Filter other) {
    return Filter.createANDFilter(filter, other);
  }
}
