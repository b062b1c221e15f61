/** The address list as mail clients get it: one LDAP search with an ordinary user's account. */
@NullMarked
package org.rollcall.quickstart.replay.ldap;

import org.jspecify.annotations.NullMarked;
