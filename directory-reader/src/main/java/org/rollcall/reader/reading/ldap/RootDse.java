package org.rollcall.reader.reading.ldap;

import com.unboundid.ldap.sdk.Entry;
import com.unboundid.ldap.sdk.LDAPConnection;
import com.unboundid.ldap.sdk.LDAPException;
import com.unboundid.ldap.sdk.controls.ServerSideSortRequestControl;
import java.util.List;
import java.util.Set;

/**
 * What a server says of itself (RFC 4512 section 5.1).
 *
 * @param controls OIDs of the controls that it supports
 * @param capabilities OIDs of Microsoft's capabilities (MS-ADTS 3.1.1.3.4.3); empty elsewhere
 * @param namingContexts the DNs of what it holds
 * @param vendor vendorName and vendorVersion (RFC 3045), as far as it says
 */
record RootDse(
    Set<String> controls, Set<String> capabilities, List<String> namingContexts, String vendor) {
  private static final String ACTIVE_DIRECTORY = "1.2.840.113556.1.4.800";
  private static final String CONTENT_SYNC = "1.3.6.1.4.1.4203.1.9.1.1";

  RootDse {
    controls = Set.copyOf(controls);
    capabilities = Set.copyOf(capabilities);
    namingContexts = List.copyOf(namingContexts);
  }

  /** Asks the server. One that does not show its root DSE to this account offers nothing. */
  static RootDse of(LDAPConnection connection) throws LDAPException {
    Entry entry =
        connection.getEntry(
            "",
            "supportedControl",
            "supportedCapabilities",
            "namingContexts",
            "vendorName",
            "vendorVersion");
    if (entry == null) {
      return new RootDse(Set.of(), Set.of(), List.of(), "");
    }
    return new RootDse(
        Set.copyOf(values(entry, "supportedControl")),
        Set.copyOf(values(entry, "supportedCapabilities")),
        values(entry, "namingContexts"),
        String.join(" ", values(entry, "vendorName"))
            + " "
            + String.join(" ", values(entry, "vendorVersion")));
  }

  /** Whether it is a domain controller of Active Directory, or a faithful Samba. */
  boolean isActiveDirectory() {
    return capabilities.contains(ACTIVE_DIRECTORY);
  }

  /** Whether it offers content synchronisation (RFC 4533) to this account. */
  boolean offersContentSync() {
    return controls.contains(CONTENT_SYNC);
  }

  /** Whether it sorts what it finds (RFC 2891). */
  boolean sorts() {
    return controls.contains(ServerSideSortRequestControl.SERVER_SIDE_SORT_REQUEST_OID);
  }

  private static List<String> values(Entry entry, String attribute) {
    String[] values = entry.getAttributeValues(attribute);
    return values == null ? List.of() : List.of(values).stream().distinct().toList();
  }
}
