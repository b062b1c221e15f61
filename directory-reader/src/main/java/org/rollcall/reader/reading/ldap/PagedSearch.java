package org.rollcall.reader.reading.ldap;

import com.unboundid.asn1.ASN1OctetString;
import com.unboundid.ldap.sdk.Control;
import com.unboundid.ldap.sdk.Entry;
import com.unboundid.ldap.sdk.Filter;
import com.unboundid.ldap.sdk.LDAPConnection;
import com.unboundid.ldap.sdk.LDAPException;
import com.unboundid.ldap.sdk.LDAPSearchException;
import com.unboundid.ldap.sdk.SearchRequest;
import com.unboundid.ldap.sdk.SearchResult;
import com.unboundid.ldap.sdk.SearchResultEntry;
import com.unboundid.ldap.sdk.SearchScope;
import com.unboundid.ldap.sdk.controls.SimplePagedResultsControl;
import java.util.ArrayList;
import java.util.List;
import org.rollcall.reader.reading.DirectorySource.Pages;
import org.rollcall.reader.reading.SourceEnd;
import org.rollcall.settings.LdapDirectory;

/**
 * One paged search on one connection: a cookie is good for nothing on another. The next page is
 * asked for while the last one is handed on. Single use; closes the connection.
 */
final class PagedSearch {
  private final LdapReading reading;
  private final LdapDirectory settings;
  private final LDAPConnection connection;
  private final Control[] controls;

  /**
   * @param controls what to ask for beside paging
   */
  PagedSearch(LdapReading reading, LDAPConnection connection, Control... controls) {
    this.reading = reading;
    this.settings = reading.settings();
    this.connection = connection;
    this.controls = controls.clone();
  }

  SourceEnd readAll(Filter filter, Around around, Pages pages) {
    return new ReadAhead(reading, connection).handOn(ahead -> pages(filter, ahead), around, pages);
  }

  private SourceEnd pages(Filter filter, ReadAhead ahead) throws LDAPException {
    ASN1OctetString cookie = new ASN1OctetString();
    do {
      SearchResult result = search(filter, cookie, ahead);
      if (result.getReferenceCount() > 0) {
        return new SourceEnd.Incomplete(LdapTrouble.referral(settings.name()));
      }
      if (!ahead.give(whole(result.getSearchEntries()))) {
        return new SourceEnd.Stopped();
      }
      SimplePagedResultsControl done = SimplePagedResultsControl.get(result);
      if (done == null) {
        return new SourceEnd.Incomplete(LdapTrouble.noDoneCookie(settings));
      }
      cookie = done.getCookie();
    } while (cookie.getValueLength() > 0);
    return new SourceEnd.Complete();
  }

  private SearchResult search(Filter filter, ASN1OctetString cookie, ReadAhead ahead)
      throws LDAPException {
    SearchRequest request =
        new SearchRequest(
            settings.baseDn(), SearchScope.SUB, filter, reading.mapping().attributes());
    request.addControls(controls);
    request.addControl(new SimplePagedResultsControl(settings.pageSize(), cookie, true));
    try {
      return connection.search(request);
    } catch (LDAPSearchException cause) {
      if (cause.getEntryCount() > 0) {
        ahead.give(whole(cause.getSearchEntries()));
      }
      throw cause;
    }
  }

  private List<Entry> whole(List<SearchResultEntry> entries) throws LDAPException {
    List<Entry> whole = new ArrayList<>(entries.size());
    for (SearchResultEntry entry : entries) {
      whole.add(RangedValues.whole(connection, entry));
    }
    return whole;
  }
}
