package org.rollcall.reader.reading.ldap;

import com.unboundid.asn1.ASN1OctetString;
import com.unboundid.ldap.sdk.LDAPConnection;
import com.unboundid.ldap.sdk.LDAPException;
import com.unboundid.ldap.sdk.SearchRequest;
import com.unboundid.ldap.sdk.SearchResultListener;
import com.unboundid.ldap.sdk.SearchScope;
import com.unboundid.ldap.sdk.controls.ContentSyncRequestControl;
import com.unboundid.ldap.sdk.controls.ContentSyncRequestMode;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rollcall.reader.reading.ChangesEnd;
import org.rollcall.reader.reading.Cursor;
import org.rollcall.reader.reading.DirectorySource.ChangePages;
import org.rollcall.reader.reading.DirectorySource.Pages;
import org.rollcall.reader.reading.SourceEnd;
import org.rollcall.reader.reading.SourceStatus;

/**
 * A server with content synchronisation (RFC 4533): OpenLDAP with the syncprov overlay, 389
 * Directory Server with its plugin. Read whole by an initial refresh, whose cookie is where
 * following begins; followed by a refresh-and-persist search on a connection that is kept, which
 * wakes the reader. A server that offers it and then cannot do it for this database is read by
 * pages.
 */
final class SyncTracking implements ChangeTracking {
  private final LdapReading reading;
  private final SyncCookies cookies;
  private final SyncIds ids;
  private volatile Runnable wake = () -> {};
  private volatile @Nullable SyncStream stream;
  private volatile @Nullable OnlyFullPasses instead;

  SyncTracking(LdapReading reading, RootDse server) {
    this.reading = reading;
    this.ids = SyncIds.of(server);
    this.cookies = new SyncCookies(reading.settings(), reading.mapping().attributes(), ids);
  }

  /** The search of a mode, from a cookie on; null for all of the content. */
  static SearchRequest request(
      LdapReading reading,
      SearchResultListener listener,
      ContentSyncRequestMode mode,
      @Nullable ASN1OctetString cookie) {
    SearchRequest request =
        new SearchRequest(
            listener,
            reading.settings().baseDn(),
            SearchScope.SUB,
            reading.filter(),
            reading.mapping().attributes());
    request.addControl(new ContentSyncRequestControl(true, mode, cookie, false));
    return request;
  }

  @Override
  public SourceStatus status() {
    OnlyFullPasses fallback = instead;
    return fallback != null
        ? fallback.status()
        : new SourceStatus(
            SourceStatus.Kind.CONTENT_SYNC,
            "the server offers content synchronisation (RFC 4533)",
            Map.of("following", stream == null ? "not yet" : "connected"));
  }

  @Override
  public void onNews(Runnable whenNews) {
    wake = whenNews;
  }

  @Override
  public SourceEnd readAll(Pages pages) {
    close();
    OnlyFullPasses fallback = instead;
    if (fallback != null) {
      return fallback.readAll(pages);
    }
    try (LDAPConnection connection = reading.connections().open()) {
      Around around = reading.surroundings().anew(connection);
      SyncRefresh refresh = new SyncRefresh(reading, cookies, connection);
      SourceEnd end = new ReadAhead(reading, connection).handOn(refresh, around, pages);
      return refresh.cannot().map(because -> byPages(because, end, pages)).orElse(end);
    } catch (NotOpened notOpened) {
      return new SourceEnd.NotRead(notOpened.trouble());
    } catch (LDAPException cause) {
      return new SourceEnd.NotRead(LdapTrouble.of(cause, reading.settings()));
    }
  }

  /** From now on by pages; at once if nothing has been handed on yet. */
  private SourceEnd byPages(String because, SourceEnd end, Pages pages) {
    OnlyFullPasses fallback = new OnlyFullPasses(reading, because);
    instead = fallback;
    return end instanceof SourceEnd.NotRead ? fallback.readAll(pages) : end;
  }

  @Override
  public boolean hasNews(Cursor since) {
    SyncStream open = stream;
    return open == null || open.hasNews(since);
  }

  @Override
  public ChangesEnd changes(Cursor since, ChangePages pages) {
    OnlyFullPasses fallback = instead;
    if (fallback != null) {
      return fallback.changes(since, pages);
    }
    Optional<ASN1OctetString> cookie = cookies.cookie(since);
    if (cookie.isEmpty()) {
      close();
      return new ChangesEnd.StartOver(SyncTrouble.foreign(reading.settings()));
    }
    boolean told = false;
    try {
      ChangesEnd end = tell(since, cookie.get(), pages);
      told = end instanceof ChangesEnd.UpToDate;
      return end;
    } finally {
      if (!told) {
        // What was taken from the stream and not written would be missing from it for ever.
        close();
      }
    }
  }

  private ChangesEnd tell(Cursor since, ASN1OctetString cookie, ChangePages pages) {
    try (SyncTelling telling =
        new SyncTelling(reading, cookies, ids, streamFrom(since, cookie), pages)) {
      return telling.tell();
    } catch (NotOpened notOpened) {
      return new ChangesEnd.NotTold(notOpened.trouble());
    } catch (LDAPException cause) {
      return new ChangesEnd.NotTold(LdapTrouble.of(cause, reading.settings()));
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      return new ChangesEnd.Stopped();
    }
  }

  private synchronized SyncStream streamFrom(Cursor since, ASN1OctetString cookie)
      throws NotOpened, LDAPException {
    SyncStream open = stream;
    if (open == null || !open.goesOnFrom(since)) {
      close();
      open = SyncStream.open(reading, since, cookie, wake);
      stream = open;
    }
    return open;
  }

  @Override
  public synchronized void close() {
    SyncStream open = stream;
    stream = null;
    if (open != null) {
      open.close();
    }
  }
}
