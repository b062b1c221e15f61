package org.rollcall.contracts;

/**
 * What an address does for an entry. Mail to the entry is delivered to PRIMARY, TARGET and FORWARD:
 * these are its effective delivery addresses. PROXY and OTHER are evidence only.
 */
public enum AddressRole {
  PRIMARY,
  PROXY,
  TARGET,
  FORWARD,
  OTHER;

  /** Whether mail sent to the entry goes to an address of this role. */
  public boolean delivers() {
    return switch (this) {
      case PRIMARY, TARGET, FORWARD -> true;
      case PROXY, OTHER -> false;
    };
  }
}
