/**
 * Whether the writer and the ordinary seat can sign in to each directory, as readiness. Signing in
 * asks for nothing and writes nothing.
 */
@NullMarked
package org.rollcall.remediation.health.ldap;

import org.jspecify.annotations.NullMarked;
