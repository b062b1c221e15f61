package org.rollcall.reader.planted;

import com.unboundid.ldap.sdk.LDAPConnection;
import com.unboundid.ldap.sdk.LDAPException;

/** An offender that names no class of a write: only the method tells. */
final class DeletesByName {
  private DeletesByName() {}

  static void delete(LDAPConnection connection) throws LDAPException {
    connection.delete("cn=x");
  }
}
