package org.rollcall.quickstart.assess;

import java.util.Objects;
import org.rollcall.quickstart.CannotGoOn;

/** Which entries of a directory are contacts, whether or not a list shows them. */
final class Contacts {
  /**
   * Entries that have a mail address, and persons and contact objects that could have one. Machines
   * are persons in Active Directory's schema, and are none here.
   */
  static final String FILTER =
      "(|(mail=*)(proxyAddresses=*)(targetAddress=*)(mailAlternateAddress=*)(otherMailbox=*)"
          + "(mailForwardingAddress=*)(objectClass=contact)"
          + "(&(objectClass=person)(!(objectClass=computer))))";

  private Contacts() {}

  static CannotGoOn badList(IllegalArgumentException cause) {
    return CannotGoOn.usage(
        Objects.requireNonNullElse(cause.getMessage(), "a list cannot be read"),
        "correct baseDn and filter of the lists in organisation.yaml.");
  }
}
