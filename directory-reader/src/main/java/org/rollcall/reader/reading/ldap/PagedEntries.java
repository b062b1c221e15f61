package org.rollcall.reader.reading.ldap;

import com.unboundid.asn1.ASN1OctetString;
import com.unboundid.ldap.sdk.Control;
import com.unboundid.ldap.sdk.Filter;
import com.unboundid.ldap.sdk.LDAPConnection;
import com.unboundid.ldap.sdk.LDAPException;
import com.unboundid.ldap.sdk.SearchRequest;
import com.unboundid.ldap.sdk.SearchResult;
import com.unboundid.ldap.sdk.SearchResultEntry;
import com.unboundid.ldap.sdk.SearchScope;
import com.unboundid.ldap.sdk.controls.SimplePagedResultsControl;
import org.rollcall.settings.LdapDirectory;

/**
 * All entries that a search finds, page by page (RFC 2696), or an exception: never some of them.
 *
 * @param settings the directory
 * @param connection on which it is asked
 * @param pageSize entries at a time
 * @param elsewhere whether it is no matter that more is at other servers
 */
record PagedEntries(
    LdapDirectory settings, LDAPConnection connection, int pageSize, boolean elsewhere) {
  /**
   * Domain scope (MS-ADTS 3.1.1.3.4.1.15): Active Directory then names no other domains. Servers
   * that do not know it pass it over.
   */
  private static final Control DOMAIN_SCOPE = new Control("1.2.840.113556.1.4.1339", false);

  /** Takes what is found. */
  interface Each {
    void take(SearchResultEntry entry) throws LDAPException, NotOpened;
  }

  /**
   * Searches below a base.
   *
   * @throws LDAPException if the server answers with anything but success
   * @throws NotOpened if what it answers is not all that there is
   */
  void below(String baseDn, Filter filter, String[] attributes, Each each)
      throws LDAPException, NotOpened {
    ASN1OctetString cookie = new ASN1OctetString();
    do {
      SearchRequest request = new SearchRequest(baseDn, SearchScope.SUB, filter, attributes);
      request.addControl(new SimplePagedResultsControl(pageSize, cookie, true));
      request.addControl(DOMAIN_SCOPE);
      SearchResult result = connection.search(request);
      if (result.getReferenceCount() > 0 && !elsewhere) {
        throw new NotOpened(LdapTrouble.referral(settings.name()));
      }
      for (SearchResultEntry entry : result.getSearchEntries()) {
        each.take(entry);
      }
      SimplePagedResultsControl done = SimplePagedResultsControl.get(result);
      if (done == null) {
        throw new NotOpened(LdapTrouble.noDoneCookie(settings));
      }
      cookie = done.getCookie();
    } while (cookie.getValueLength() > 0);
  }
}
