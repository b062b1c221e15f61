package org.rollcall.reader.reading.ldap;

import com.unboundid.ldap.sdk.DN;
import com.unboundid.ldap.sdk.LDAPException;
import java.util.Comparator;
import java.util.List;

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

  /** The nearest of some DNs that a DN lies below; the DN itself if it lies below none. */
  static String longestAbove(List<String> bases, String dn) {
    return bases.stream()
        .filter(base -> holds(base, dn))
        .max(Comparator.comparingInt(String::length))
        .orElse(dn);
  }
}
