package org.rollcall.reader.reading.ldap;

import com.unboundid.ldap.sdk.DN;
import com.unboundid.ldap.sdk.LDAPException;

/** What lies below what in a directory. */
public final class Subtree {
  private Subtree() {}

  /** Whether a DN is the base or lies below it; false if either is no DN. */
  public static boolean holds(String base, String dn) {
    try {
      return new DN(base).isAncestorOf(new DN(dn), true);
    } catch (LDAPException noDn) {
      return false;
    }
  }
}
