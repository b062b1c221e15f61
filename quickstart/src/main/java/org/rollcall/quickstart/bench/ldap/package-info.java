/**
 * The bench's directory: an embedded one, or a server that was given, where the bench writes only
 * below a suffix that it made itself.
 */
@NullMarked
package org.rollcall.quickstart.bench.ldap;

import org.jspecify.annotations.NullMarked;
