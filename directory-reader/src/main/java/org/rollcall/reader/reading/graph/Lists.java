package org.rollcall.reader.reading.graph;

import java.util.ArrayList;
import java.util.List;
import org.rollcall.contracts.Listing;
import org.rollcall.reader.reading.ListFilter;
import org.rollcall.settings.AddressList;

/**
 * The address lists of a tenant, ready to be held against objects. They choose by {@code
 * objectClass} (orgContact, user, group) and Graph's property names; a tenant has no subtrees.
 */
final class Lists {
  private final List<Ready> ready;

  private Lists(List<Ready> ready) {
    this.ready = List.copyOf(ready);
  }

  static Lists of(List<AddressList> lists, ListFilter.Language language) {
    List<Ready> ready = new ArrayList<>();
    for (AddressList list : lists) {
      if (list.baseDn().isEmpty()) {
        ready.add(new Ready(list, language.read(list.filter())));
      }
    }
    return new Lists(ready);
  }

  /** Where the object is visible. */
  List<Listing> listings(ObjectSeen object) {
    return ready.stream()
        .filter(list -> list.filter.matches(object.values()) && !list.hides(object))
        .map(list -> new Listing(list.list.name(), list.sortKey(object)))
        .toList();
  }

  /** Whether anything that hides from a list is set on the object. */
  boolean hidden(ObjectSeen object) {
    return ready.stream().anyMatch(list -> list.hides(object));
  }

  private record Ready(AddressList list, ListFilter filter) {
    boolean hides(ObjectSeen object) {
      return object.all(list.hiddenWhen().attribute()).stream()
          .anyMatch(value -> value.strip().equalsIgnoreCase(list.hiddenWhen().value()));
    }

    String sortKey(ObjectSeen object) {
      String key = object.first(list.sortBy());
      String shown = object.first("displayName");
      return key != null ? key : shown != null ? shown : "";
    }
  }
}
