package org.rollcall.reader.reading.ldap;

import com.unboundid.ldap.sdk.Entry;
import com.unboundid.ldap.sdk.LDAPConnection;
import com.unboundid.ldap.sdk.LDAPException;
import com.unboundid.ldap.sdk.LDAPSearchException;
import com.unboundid.ldap.sdk.ResultCode;
import com.unboundid.ldap.sdk.SearchResult;
import com.unboundid.ldap.sdk.SearchResultEntry;
import com.unboundid.ldap.sdk.SearchResultListener;
import com.unboundid.ldap.sdk.SearchResultReference;
import com.unboundid.ldap.sdk.controls.ContentSyncDoneControl;
import com.unboundid.ldap.sdk.controls.ContentSyncRequestMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rollcall.reader.reading.SourceEnd;

/**
 * All of the content by an initial refresh (RFC 4533, section 3.3.1): one search, complete only if
 * it ends with success, a Sync Done cookie and no reference to another server. Single use.
 */
final class SyncRefresh implements ReadAhead.Search {
  private static final int PAGE = 500;

  private final LdapReading reading;
  private final SyncCookies cookies;
  private final LDAPConnection connection;
  private volatile @Nullable String cannot;

  SyncRefresh(LdapReading reading, SyncCookies cookies, LDAPConnection connection) {
    this.reading = reading;
    this.cookies = cookies;
    this.connection = connection;
  }

  /** Why this database cannot be read so, though the server offers it; known afterwards. */
  Optional<String> cannot() {
    return Optional.ofNullable(cannot);
  }

  @Override
  public SourceEnd into(ReadAhead ahead) throws LDAPException {
    PagesOf pages = new PagesOf(ahead);
    try {
      SearchResult result =
          connection.search(
              SyncTracking.request(reading, pages, ContentSyncRequestMode.REFRESH_ONLY, null));
      return pages.last() ? ended(result, pages) : new SourceEnd.Stopped();
    } catch (LDAPSearchException cause) {
      pages.last();
      return failed(cause);
    }
  }

  private SourceEnd ended(SearchResult result, PagesOf pages) throws LDAPException {
    if (pages.references > 0) {
      return new SourceEnd.Incomplete(LdapTrouble.referral(reading.settings().name()));
    }
    ContentSyncDoneControl done = ContentSyncDoneControl.get(result);
    if (done == null || done.getCookie() == null) {
      cannot = "the server offers content synchronisation and ended it without a Sync Done cookie";
      return new SourceEnd.Incomplete(SyncTrouble.noDone(reading.settings()));
    }
    return new SourceEnd.Complete(Optional.of(cookies.position(done.getCookie())));
  }

  private SourceEnd failed(LDAPSearchException cause) throws LDAPException {
    ResultCode code = cause.getResultCode();
    if (code.equals(ResultCode.UNAVAILABLE_CRITICAL_EXTENSION)) {
      cannot = "the server offers content synchronisation, but not of this database (12)";
    }
    if (code.equals(ResultCode.SIZE_LIMIT_EXCEEDED)
        || code.equals(ResultCode.ADMIN_LIMIT_EXCEEDED)) {
      return new SourceEnd.Incomplete(SyncTrouble.sizeLimit(reading.settings()));
    }
    throw cause;
  }

  /** Gathers entries on the searching thread. */
  private static final class PagesOf implements SearchResultListener {
    private static final long serialVersionUID = 1;

    private final transient ReadAhead ahead;
    private transient List<Entry> page = new ArrayList<>(PAGE);
    private int references;

    PagesOf(ReadAhead ahead) {
      this.ahead = ahead;
    }

    @Override
    public void searchEntryReturned(SearchResultEntry entry) {
      page.add(entry);
      if (page.size() == PAGE) {
        last();
      }
    }

    @Override
    public void searchReferenceReturned(SearchResultReference reference) {
      references++;
    }

    /** Gives what is gathered; false if nobody wants any more. */
    boolean last() {
      List<Entry> full = page;
      page = new ArrayList<>(PAGE);
      return ahead.give(full);
    }
  }
}
