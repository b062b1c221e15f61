package org.rollcall.reader.reading.ldap;

import com.unboundid.ldap.sdk.Control;

/** Controls of Active Directory (MS-ADTS 3.1.1.3.4.1) for which the SDK has no class. */
final class ActiveDirectoryControls {
  private static final String DOMAIN_SCOPE = "1.2.840.113556.1.4.1339";
  private static final String SHOW_DELETED = "1.2.840.113556.1.4.417";

  private ActiveDirectoryControls() {}

  /**
   * Keeps a search inside its naming context: without it, one at the root of a domain ends with
   * references to the configuration and to DNS zones, which are no part of what is read.
   */
  static Control domainScope() {
    return new Control(DOMAIN_SCOPE, true);
  }

  /** Lets deleted objects be seen. */
  static Control showDeleted() {
    return new Control(SHOW_DELETED, true);
  }
}
