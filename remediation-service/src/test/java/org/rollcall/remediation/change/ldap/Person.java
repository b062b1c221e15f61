package org.rollcall.remediation.change.ldap;

import com.unboundid.ldap.sdk.LDAPException;
import com.unboundid.ldap.sdk.LDAPInterface;
import com.unboundid.ldap.sdk.Modification;
import com.unboundid.ldap.sdk.ModificationType;
import java.util.List;

/** Somebody with every right who edits entries by hand. */
record Person(LDAPInterface directory) {
  void sets(String dn, String attribute, List<String> values) {
    try {
      directory.modify(
          dn, new Modification(ModificationType.REPLACE, attribute, values.toArray(String[]::new)));
    } catch (LDAPException failed) {
      throw new IllegalStateException(failed);
    }
  }

  void moves(String dn) {
    try {
      directory.modifyDN(dn, "uid=moved", true);
    } catch (LDAPException failed) {
      throw new IllegalStateException(failed);
    }
  }

  List<String> sees(String dn, String attribute) {
    try {
      String[] values = directory.getEntry(dn, attribute).getAttributeValues(attribute);
      return values == null ? List.of() : List.of(values);
    } catch (LDAPException failed) {
      throw new IllegalStateException(failed);
    }
  }
}
