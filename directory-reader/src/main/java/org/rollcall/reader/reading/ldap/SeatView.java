package org.rollcall.reader.reading.ldap;

import com.unboundid.ldap.sdk.Entry;
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
 * @param byRule whether that is the list's own rule, so that we leave out ourselves what is hidden
 */
record SeatView(AddressList list, String baseDn, Filter filter, boolean byRule) {
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
        return new SeatView(list, view.baseDn(), Filter.create(view.filter()), false);
      }
    }
    return new SeatView(list, list.baseDn(), Filter.create(list.filter()), true);
  }

  /**
   * Whether the view leaves this entry out. A server that does not know the hiding attribute finds
   * nobody by {@code (!(attribute=value))} (RFC 4511, 4.5.1.7: it is Undefined), so that is asked
   * of the entry and not of the server.
   */
  boolean leavesOut(Entry entry) {
    return byRule && Lists.hides(list, entry);
  }

  /** Whom the list takes, hidden or not. */
  Filter taken() throws LDAPException {
    return Filter.create(list.filter());
  }

  /** Whom the list takes and hides. */
  Filter hidden() throws LDAPException {
    return Filter.createANDFilter(
        taken(),
        Filter.createEqualityFilter(list.hiddenWhen().attribute(), list.hiddenWhen().value()));
  }

  /** Whom the list takes and does not hide, by a server that knows the hiding attribute. */
  Filter shown() throws LDAPException {
    return Filter.createANDFilter(
        taken(),
        Filter.createNOTFilter(
            Filter.createEqualityFilter(list.hiddenWhen().attribute(), list.hiddenWhen().value())));
  }

  String[] attributes() {
    Set<String> attributes = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
    attributes.addAll(ImmutableId.ATTRIBUTES);
    attributes.add(list.sortBy());
    attributes.add("cn");
    if (byRule) {
      attributes.add(list.hiddenWhen().attribute());
    }
    return attributes.toArray(String[]::new);
  }
}
