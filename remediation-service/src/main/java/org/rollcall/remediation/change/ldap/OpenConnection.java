package org.rollcall.remediation.change.ldap;

import com.unboundid.ldap.sdk.DereferencePolicy;
import com.unboundid.ldap.sdk.Filter;
import com.unboundid.ldap.sdk.LDAPConnection;
import com.unboundid.ldap.sdk.LDAPException;
import com.unboundid.ldap.sdk.LDAPResult;
import com.unboundid.ldap.sdk.LDAPSearchException;
import com.unboundid.ldap.sdk.ModifyRequest;
import com.unboundid.ldap.sdk.SearchRequest;
import com.unboundid.ldap.sdk.SearchResult;
import com.unboundid.ldap.sdk.SearchScope;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * One signed-in connection, in use by one thread. After an answer that leaves nothing in doubt, say
 * {@link #clear()}; closing then gives it back for the next use. Else closing ends it, so that a
 * late answer is never taken for that of another request.
 */
public final class OpenConnection implements AutoCloseable {
  private final SignedIn held;
  private final Deadline deadline;
  private final Consumer<SignedIn> giveBack;
  private boolean clear;

  OpenConnection(SignedIn held, Deadline deadline, Consumer<SignedIn> giveBack) {
    this.held = held;
    this.deadline = deadline;
    this.giveBack = giveBack;
  }

  /** A search, prepared: what to set besides is the caller's. */
  public static SearchRequest search(
      String baseDn, SearchScope scope, Filter filter, String... attributes) {
    SearchRequest request = new SearchRequest(baseDn, scope, filter, attributes);
    request.setDerefPolicy(DereferencePolicy.NEVER);
    return request;
  }

  /** Carries out a search within the time that is left. */
  public SearchResult carryOut(SearchRequest request) throws LDAPSearchException {
    request.setResponseTimeoutMillis(Math.max(1, deadline.millisLeft()));
    return connection().search(request);
  }

  LDAPResult carryOut(ModifyRequest request) throws LDAPException {
    request.setResponseTimeoutMillis(Math.max(1, deadline.millisLeft()));
    return connection().modify(request);
  }

  /** What the server can do. */
  Capabilities capabilities() {
    return held.capabilities();
  }

  /**
   * The filter that finds an entry by its immutable id; empty if the text is no id that this server
   * could have given.
   */
  public Optional<Filter> entryWithId(String id) {
    return capabilities().entryWithId(id);
  }

  /** The attribute that holds ids of this form. */
  public String idAttribute(String id) {
    return capabilities().idAttribute(id);
  }

  /** Whether the account may see this entry at all. */
  public boolean canSee(String baseDn) throws LDAPSearchException {
    SearchRequest request =
        search(
            baseDn,
            SearchScope.BASE,
            Filter.createPresenceFilter("objectClass"),
            SearchRequest.NO_ATTRIBUTES);
    return carryOut(request).getEntryCount() == 1;
  }

  boolean timeIsUp() {
    return deadline.over();
  }

  /** Every answer is in, and clear. */
  public void clear() {
    clear = true;
  }

  /** Something is on its way: without a clear answer to it, the connection is not used again. */
  void inDoubt() {
    clear = false;
  }

  private LDAPConnection connection() {
    return held.connection();
  }

  @Override
  public void close() {
    if (clear) {
      giveBack.accept(held);
    } else {
      held.connection().close();
    }
  }
}
