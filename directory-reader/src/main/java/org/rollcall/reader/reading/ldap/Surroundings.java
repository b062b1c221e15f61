package org.rollcall.reader.reading.ldap;

import com.unboundid.ldap.sdk.LDAPConnection;
import com.unboundid.ldap.sdk.LDAPException;
import org.jspecify.annotations.Nullable;

/**
 * Looks at what entries' meanings depend on beside themselves: anew with every full pass, since it
 * can be megabytes. Thread-safe.
 */
final class Surroundings {
  private volatile @Nullable Around last;

  /** Looks at everything anew. */
  Around anew(LDAPConnection connection) throws LDAPException, NotOpened {
    Around around = new Around(connection.getSchema());
    last = around;
    return around;
  }

  /** What was seen last, or everything anew if nothing was yet. */
  Around known(LDAPConnection connection) throws LDAPException, NotOpened {
    Around known = last;
    return known == null ? anew(connection) : known;
  }
}
