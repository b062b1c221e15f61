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
import java.util.Optional;
import org.rollcall.reader.entry.DirectoryEntry;
import org.rollcall.reader.reading.DirectorySource.Pages;
import org.rollcall.reader.reading.SourceEnd;
import org.rollcall.reader.reading.Trouble;
import org.rollcall.settings.LdapDirectory;

/** One paged search on one connection: a cookie is good for nothing on another. Single use. */
final class PagedSearch {
  private final LdapDirectory settings;
  private final EntryMapping mapping;
  private final LDAPConnection connection;
  private final Control[] controls;
  private boolean begun;

  /**
   * @param controls what to ask for beside paging
   */
  PagedSearch(LdapReading reading, LDAPConnection connection, Control... controls) {
    this.settings = reading.settings();
    this.mapping = reading.mapping();
    this.connection = connection;
    this.controls = controls.clone();
  }

  SourceEnd readAll(Filter filter, Around around, Pages pages) {
    try {
      ASN1OctetString cookie = new ASN1OctetString();
      do {
        SearchResult result = connection.search(request(filter, cookie));
        Optional<SourceEnd> end = hand(result, around, pages);
        if (end.isPresent()) {
          return end.get();
        }
        SimplePagedResultsControl done = SimplePagedResultsControl.get(result);
        if (done == null) {
          return new SourceEnd.Incomplete(LdapTrouble.noDoneCookie(settings));
        }
        cookie = done.getCookie();
      } while (cookie.getValueLength() > 0);
      return new SourceEnd.Complete();
    } catch (LDAPException cause) {
      Trouble trouble = LdapTrouble.of(cause, settings);
      boolean partly =
          begun || cause instanceof LDAPSearchException search && search.getEntryCount() > 0;
      return partly ? new SourceEnd.Incomplete(trouble) : new SourceEnd.NotRead(trouble);
    }
  }

  private SearchRequest request(Filter filter, ASN1OctetString cookie) {
    SearchRequest request =
        new SearchRequest(settings.baseDn(), SearchScope.SUB, filter, mapping.attributes());
    request.addControls(controls);
    request.addControl(new SimplePagedResultsControl(settings.pageSize(), cookie, true));
    return request;
  }

  /** Hands a page on; an end is an end of the whole search. */
  private Optional<SourceEnd> hand(SearchResult result, Around around, Pages pages)
      throws LDAPException {
    begun = true;
    List<DirectoryEntry> page = new ArrayList<>(result.getEntryCount());
    for (SearchResultEntry entry : result.getSearchEntries()) {
      Entry whole = RangedValues.whole(connection, entry);
      Optional<DirectoryEntry> mapped;
      try {
        mapped = mapping.map(whole, around);
      } catch (LDAPException notEvaluated) {
        return Optional.of(new SourceEnd.Incomplete(LdapTrouble.unreadableList(settings)));
      }
      if (mapped.isEmpty()) {
        return Optional.of(new SourceEnd.Incomplete(LdapTrouble.noImmutableId(settings)));
      }
      page.add(mapped.get());
    }
    if (result.getReferenceCount() > 0) {
      return Optional.of(new SourceEnd.Incomplete(LdapTrouble.referral(settings.name())));
    }
    return pages.take(page) ? Optional.empty() : Optional.of(new SourceEnd.Stopped());
  }
}
