package org.rollcall.remediation.change.ldap;

import com.unboundid.ldap.sdk.LDAPConnection;

/** A connection with its sign-in done, the server's capabilities and the time that it was made. */
record SignedIn(LDAPConnection connection, Capabilities capabilities, long sinceNanos) {}
