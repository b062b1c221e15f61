package org.rollcall.classifier.contact.postgres;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;

/**
 * That a contact is visible in a list.
 *
 * @param list the list's name
 * @param id the entry's id
 * @param sortKey what the list sorts it by
 */
record ListingRow(String list, String id, @JsonProperty("sort_key") String sortKey) {
  static List<ListingRow> of(List<ContactRow> contacts) {
    return contacts.stream()
        .flatMap(
            contact ->
                contact.listings().stream()
                    .map(
                        listing ->
                            new ListingRow(
                                storable(listing.list()),
                                contact.id(),
                                storable(listing.sortKey()))))
        .toList();
  }

  /** PostgreSQL keeps every character but one. */
  private static String storable(String text) {
    return text.replace("\0", "");
  }
}
