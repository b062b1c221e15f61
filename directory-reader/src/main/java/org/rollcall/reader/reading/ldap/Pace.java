package org.rollcall.reader.reading.ldap;

import com.google.common.util.concurrent.RateLimiter;
import com.unboundid.ldap.sdk.LDAPConnectionInfo;
import com.unboundid.ldap.sdk.LDAPConnectionLogger;
import com.unboundid.ldap.sdk.ReadOnlySearchRequest;
import com.unboundid.ldap.sdk.SimpleBindRequest;

/**
 * Holds back requests so that a directory never gets more of them a second than it is meant to. It
 * sits where the SDK tells of a request just before it sends it: whoever uses a connection keeps
 * the pace, and nobody can forget it. It logs nothing.
 */
final class Pace extends LDAPConnectionLogger {
  private final RateLimiter limit;

  /** A pace for all connections of one source. */
  Pace(int requestsPerSecond) {
    limit = RateLimiter.create(requestsPerSecond);
  }

  @Override
  public void logBindRequest(
      LDAPConnectionInfo connection, int message, SimpleBindRequest request) {
    limit.acquire();
  }

  @Override
  public void logSearchRequest(
      LDAPConnectionInfo connection, int message, ReadOnlySearchRequest request) {
    limit.acquire();
  }
}
