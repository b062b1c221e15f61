package org.rollcall.reader.planted;

import com.unboundid.ldap.sdk.LDAPConnection;
import com.unboundid.ldap.sdk.LDAPException;
import com.unboundid.ldap.sdk.Modification;
import com.unboundid.ldap.sdk.ModificationType;

/** An offender, by call: the reader must never do this. */
final class WritesToADirectory {
  private WritesToADirectory() {}

  static void write(LDAPConnection connection) throws LDAPException {
    connection.modify("cn=x", new Modification(ModificationType.REPLACE, "title", "y"));
  }
}
