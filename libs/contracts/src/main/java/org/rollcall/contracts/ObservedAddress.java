package org.rollcall.contracts;

import java.util.Objects;

/**
 * One address value of an entry, as the directory holds it; it need not be a readable address.
 *
 * @param value the text, without a {@code smtp:} prefix
 * @param role what it does for the entry
 */
public record ObservedAddress(String value, AddressRole role) {
  public ObservedAddress {
    Objects.requireNonNull(value, "value");
    Objects.requireNonNull(role, "role");
  }

  /** Says nothing personal: only the role. */
  @Override
  public String toString() {
    return "ObservedAddress[" + role + "]";
  }
}
