package org.rollcall.reader.reading.ldap;

import com.unboundid.ldap.sdk.LDAPConnection;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/**
 * A connection that is kept between small questions, and opened anew before the server would close
 * it. Whoever sees it fail closes it. Thread-safe.
 */
final class KeptConnection implements AutoCloseable {
  private final LdapConnections connections;
  private final long longest;
  private final LongSupplier nanos;
  private @Nullable LDAPConnection open;
  private long since;

  /**
   * @param longest how old it may grow, in nanoseconds
   * @param nanos a clock that only goes forward
   */
  KeptConnection(LdapConnections connections, long longest, LongSupplier nanos) {
    this.connections = connections;
    this.longest = longest;
    this.nanos = nanos;
  }

  synchronized LDAPConnection connection() throws NotOpened {
    LDAPConnection connection = open;
    if (connection != null && connection.isConnected() && nanos.getAsLong() - since < longest) {
      return connection;
    }
    close();
    connection = connections.open();
    since = nanos.getAsLong();
    open = connection;
    return connection;
  }

  @Override
  public synchronized void close() {
    LDAPConnection connection = open;
    open = null;
    if (connection != null) {
      connection.close();
    }
  }
}
