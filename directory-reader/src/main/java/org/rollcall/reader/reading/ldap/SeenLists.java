package org.rollcall.reader.reading.ldap;

import com.unboundid.ldap.sdk.Entry;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.rollcall.contracts.Listing;

/**
 * Who is visible in which list, and by what it is sorted there, as one ordinary user saw it. Filled
 * by one thread; read by many afterwards.
 */
final class SeenLists {
  private final Map<String, SeenList> lists = new LinkedHashMap<>();

  /** The list by that name, empty at first. */
  SeenList list(String name) {
    return lists.computeIfAbsent(name, ignored -> new SeenList());
  }

  /** Where the entry with that id was seen; an entry without one would have ended the look. */
  List<Listing> listings(String id) {
    List<Listing> listings = new ArrayList<>();
    lists.forEach(
        (name, list) -> {
          String sortKey = list.sortKey(id);
          if (sortKey != null) {
            listings.add(new Listing(name, sortKey));
          }
        });
    return listings;
  }

  /** What a list sorts an entry by: the attribute, or the name that every entry has. */
  static String sortKey(Entry entry, String sortBy) {
    String key = entry.getAttributeValue(sortBy);
    String common = entry.getAttributeValue("cn");
    return key != null && !key.isBlank() ? key : common != null ? common : "";
  }
}
