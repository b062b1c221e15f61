package org.rollcall.testkit.embedded;

import com.unboundid.ldap.listener.interceptor.InMemoryInterceptedAddRequest;
import com.unboundid.ldap.listener.interceptor.InMemoryInterceptedDeleteRequest;
import com.unboundid.ldap.listener.interceptor.InMemoryInterceptedModifyDNRequest;
import com.unboundid.ldap.listener.interceptor.InMemoryInterceptedModifyRequest;
import com.unboundid.ldap.listener.interceptor.InMemoryInterceptedRequest;
import com.unboundid.ldap.listener.interceptor.InMemoryInterceptedSimpleBindRequest;
import com.unboundid.ldap.listener.interceptor.InMemoryInterceptedSimpleBindResult;
import com.unboundid.ldap.listener.interceptor.InMemoryOperationInterceptor;
import com.unboundid.ldap.sdk.DN;
import com.unboundid.ldap.sdk.LDAPException;
import com.unboundid.ldap.sdk.ResultCode;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Lets one account change existing entries, and nobody do more than that. */
final class AccountRights extends InMemoryOperationInterceptor {
  private final DN writer;
  private final Map<Long, String> boundAs = new ConcurrentHashMap<>();

  AccountRights(String writer) throws LDAPException {
    this.writer = new DN(writer);
  }

  /** A new bind ends the rights of the one before it, whether it succeeds or not (RFC 4513 4). */
  @Override
  public void processSimpleBindRequest(InMemoryInterceptedSimpleBindRequest bind) {
    boundAs.remove(bind.getConnectionID());
  }

  @Override
  public void processSimpleBindResult(InMemoryInterceptedSimpleBindResult bind) {
    if (bind.getResult().getResultCode() == ResultCode.SUCCESS) {
      boundAs.put(bind.getConnectionID(), bind.getRequest().getBindDN());
    }
  }

  @Override
  public void processModifyRequest(InMemoryInterceptedModifyRequest modify) throws LDAPException {
    String who = boundAs.get(modify.getConnectionID());
    if (who == null || !writer.equals(new DN(who))) {
      throw refusal(modify);
    }
  }

  @Override
  public void processAddRequest(InMemoryInterceptedAddRequest add) throws LDAPException {
    throw refusal(add);
  }

  @Override
  public void processDeleteRequest(InMemoryInterceptedDeleteRequest delete) throws LDAPException {
    throw refusal(delete);
  }

  @Override
  public void processModifyDNRequest(InMemoryInterceptedModifyDNRequest move) throws LDAPException {
    throw refusal(move);
  }

  private static LDAPException refusal(InMemoryInterceptedRequest request) {
    return new LDAPException(
        ResultCode.INSUFFICIENT_ACCESS_RIGHTS,
        "the account of connection " + request.getConnectionID() + " may not do this");
  }
}
