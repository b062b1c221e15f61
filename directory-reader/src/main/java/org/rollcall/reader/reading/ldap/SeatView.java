package org.rollcall.reader.reading.ldap;

import com.unboundid.ldap.sdk.Filter;
import com.unboundid.ldap.sdk.LDAPException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.rollcall.settings.AddressList;
import org.rollcall.settings.LdapDirectory.Seat;
import org.rollcall.settings.LdapDirectory.View;

/**
 * What an ordinary user's program asks for when it shows a list.
 *
 * @param list the list
 * @param baseDn where it searches
 * @param filter what it searches for
 */
record SeatView(AddressList list, String baseDn, Filter filter) {
  /** The views of a seat: those of mail clients, and the list's own rule where none is named. */
  static List<SeatView> of(Seat seat, List<AddressList> lists) throws LDAPException {
    List<SeatView> views = new ArrayList<>();
    for (AddressList list : lists) {
      views.add(of(seat, list));
    }
    return views;
  }

  private static SeatView of(Seat seat, AddressList list) throws LDAPException {
    for (View view : seat.views()) {
      if (view.list().equals(list.name())) {
        return new SeatView(list, view.baseDn(), Filter.create(view.filter()));
      }
    }
    return new SeatView(list, list.baseDn(), byRule(list));
  }

  /** What the list holds by its own filter and hiding attribute. */
  Filter rule() throws LDAPException {
    return byRule(list);
  }

  String[] attributes() {
    Set<String> attributes = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
    attributes.addAll(ImmutableId.ATTRIBUTES);
    attributes.add(list.sortBy());
    attributes.add("cn");
    return attributes.toArray(String[]::new);
  }

  private static Filter byRule(AddressList list) throws LDAPException {
    return Filter.createANDFilter(
        Filter.create(list.filter()),
        Filter.createNOTFilter(
            Filter.createEqualityFilter(list.hiddenWhen().attribute(), list.hiddenWhen().value())));
  }
}
