package org.rollcall.reader.reading.ldap;

import com.unboundid.ldap.sdk.DN;
import com.unboundid.ldap.sdk.Entry;
import com.unboundid.ldap.sdk.Filter;
import com.unboundid.ldap.sdk.LDAPException;
import com.unboundid.ldap.sdk.schema.Schema;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.rollcall.contracts.Listing;
import org.rollcall.settings.AddressList;

/**
 * The address lists of one directory, ready to be held against entries. An entry is in a list if it
 * is at or below the base, the filter matches and nothing hides it.
 */
final class Lists {
  private final List<ReadyList> ready;

  private Lists(List<ReadyList> ready) {
    this.ready = List.copyOf(ready);
  }

  static Lists of(List<AddressList> lists) throws LDAPException {
    List<ReadyList> ready = new ArrayList<>();
    for (AddressList list : lists) {
      ready.add(new ReadyList(list, new DN(list.baseDn()), Filter.create(list.filter())));
    }
    return new Lists(ready);
  }

  /** The attributes that have to be read so that the lists can be evaluated. */
  Set<String> attributes() {
    Set<String> attributes = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
    for (ReadyList list : ready) {
      attributes.add(list.list.sortBy());
      attributes.add(list.list.hiddenWhen().attribute());
      collect(list.filter, attributes);
    }
    return attributes;
  }

  /** Where the entry is visible. */
  List<Listing> listings(Entry entry, @Nullable Schema schema) throws LDAPException {
    List<Listing> listings = new ArrayList<>();
    for (ReadyList list : ready) {
      if (list.takes(entry, schema) && !list.hides(entry)) {
        listings.add(new Listing(list.list.name(), list.sortKey(entry)));
      }
    }
    return listings;
  }

  /** Whether anything that hides from a list is set on the entry. */
  boolean hidden(Entry entry) {
    return ready.stream().anyMatch(list -> list.hides(entry));
  }

  /** Whether the entry has the value that hides it from a list. */
  static boolean hides(AddressList list, Entry entry) {
    String[] values = entry.getAttributeValues(list.hiddenWhen().attribute());
    return values != null
        && Arrays.stream(values)
            .anyMatch(value -> value.strip().equalsIgnoreCase(list.hiddenWhen().value()));
  }

  private static void collect(Filter filter, Set<String> attributes) {
    if (filter.getAttributeName() != null) {
      attributes.add(filter.getAttributeName());
    }
    if (filter.getNOTComponent() != null) {
      collect(filter.getNOTComponent(), attributes);
    }
    for (Filter component : filter.getComponents()) {
      collect(component, attributes);
    }
  }

  private record ReadyList(AddressList list, DN base, Filter filter) {
    boolean takes(Entry entry, @Nullable Schema schema) throws LDAPException {
      return base.isAncestorOf(entry.getParsedDN(), true) && filter.matchesEntry(entry, schema);
    }

    boolean hides(Entry entry) {
      return Lists.hides(list, entry);
    }

    String sortKey(Entry entry) {
      return SeenLists.sortKey(entry, list.sortBy());
    }
  }
}
