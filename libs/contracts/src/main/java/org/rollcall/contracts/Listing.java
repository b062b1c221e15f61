package org.rollcall.contracts;

import java.util.Objects;

/**
 * That an entry is visible in an address list now.
 *
 * @param list the list's name as {@code organisation.yaml} has it
 * @param sortKey the value that the list sorts this entry by; where its {@code sortBy} attribute is
 *     missing, the entry's {@code cn}
 */
public record Listing(String list, String sortKey) {
  public Listing {
    Objects.requireNonNull(list, "list");
    Objects.requireNonNull(sortKey, "sortKey");
  }

  /** Says nothing personal: only the list. */
  @Override
  public String toString() {
    return "Listing[" + list + "]";
  }
}
