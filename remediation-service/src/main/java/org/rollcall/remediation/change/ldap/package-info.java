/**
 * Reading and writing LDAP directories with the accounts of {@code directories.yaml}. Entries are
 * found by their immutable id only. A write is one Modify that deletes the approved old values and
 * adds the new ones, which every LDAPv3 server carries out as a whole or not at all (RFC 4511
 * section 4.6), guarded by the assertion control (RFC 4528) besides where the server has it.
 * Certificates and host names are always checked, referrals never followed, and a connection on
 * which anything was in doubt is closed.
 */
@NullMarked
package org.rollcall.remediation.change.ldap;

import org.jspecify.annotations.NullMarked;
