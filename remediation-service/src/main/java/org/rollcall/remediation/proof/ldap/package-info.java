/**
 * The ordinary user's seat at an LDAP directory: an account without special rights that asks for
 * what mail clients ask for. Not to find an entry proves something only if the account can see the
 * list at all, so that is looked at every time: an error, missing rights or half an answer is never
 * an absence.
 */
@NullMarked
package org.rollcall.remediation.proof.ldap;

import org.jspecify.annotations.NullMarked;
