package org.rollcall.reader.reading.ldap;

import com.unboundid.asn1.ASN1OctetString;
import com.unboundid.ldap.sdk.Entry;
import com.unboundid.ldap.sdk.LDAPConnection;
import com.unboundid.ldap.sdk.LDAPException;
import com.unboundid.ldap.sdk.LDAPResult;
import com.unboundid.ldap.sdk.ResultCode;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rollcall.reader.reading.ChangesEnd;
import org.rollcall.reader.reading.Cursor;
import org.rollcall.reader.reading.DirectorySource.ChangePages;
import org.rollcall.reader.reading.Trouble;
import org.rollcall.settings.LdapDirectory;

/**
 * Takes from a stream what is there and tells it in pages. The position of a page is the last
 * cookie that came with or before its last entry, so that it is never ahead. Single use.
 */
final class SyncTelling implements AutoCloseable {
  private static final int MOST = 500;
  private static final Duration LONGEST_WAIT = Duration.ofSeconds(30);
  private static final Set<ResultCode> REFUSES_POSITION =
      Set.of(
          ResultCode.E_SYNC_REFRESH_REQUIRED,
          ResultCode.UNWILLING_TO_PERFORM,
          ResultCode.PROTOCOL_ERROR,
          ResultCode.OPERATIONS_ERROR,
          ResultCode.UNAVAILABLE_CRITICAL_EXTENSION);

  private final LdapReading reading;
  private final SyncCookies cookies;
  private final SyncIds ids;
  private final SyncStream stream;
  private final ChangePages pages;
  private final Map<String, Entry> now = new LinkedHashMap<>();
  private final Set<String> gone = new LinkedHashSet<>();
  private Cursor reached;
  private boolean mentioned;
  private @Nullable LDAPConnection beside;

  SyncTelling(
      LdapReading reading, SyncCookies cookies, SyncIds ids, SyncStream stream, ChangePages pages) {
    this.reading = reading;
    this.cookies = cookies;
    this.ids = ids;
    this.stream = stream;
    this.pages = pages;
    this.reached = stream.position();
  }

  ChangesEnd tell() throws LDAPException, NotOpened, InterruptedException {
    while (true) {
      SyncMessage message = stream.next(LONGEST_WAIT);
      if (message == null) {
        return stream.refreshing()
            ? new ChangesEnd.NotTold(SyncTrouble.silent(reading.settings()))
            : flush().orElseGet(ChangesEnd.UpToDate::new);
      }
      Optional<ChangesEnd> end = hear(message);
      if (end.isEmpty() && now.size() + gone.size() >= MOST) {
        end = flush();
      }
      if (end.isPresent()) {
        return end.get();
      }
    }
  }

  private Optional<ChangesEnd> hear(SyncMessage message) throws LDAPException, NotOpened {
    return switch (message) {
      case SyncMessage.Now entry -> {
        mentioned |= stream.refreshing();
        gone.remove(ids.id(entry.id()));
        now.put(ids.id(entry.id()), ids.identified(entry.entry(), entry.id()));
        yield reach(entry.cookie());
      }
      case SyncMessage.Left left -> {
        for (String id : left.ids().stream().map(ids::id).toList()) {
          now.remove(id);
          gone.add(id);
        }
        yield reach(left.cookie());
      }
      case SyncMessage.Unchanged unchanged -> startOver(SyncTrouble.presentPhase(settings()));
      case SyncMessage.Position position -> reach(position.cookie());
      case SyncMessage.PhaseOver over -> phaseOver(over);
      case SyncMessage.Elsewhere elsewhere ->
          startOver(LdapTrouble.referral(reading.settings().name()));
      case SyncMessage.Garbled garbled -> startOver(SyncTrouble.garbled(settings()));
      case SyncMessage.Ended ended -> Optional.of(flushAnd(ended.result()));
    };
  }

  /**
   * A present phase says who is still there, and so that everybody else is not: that is for a full
   * pass under its guards to find out. One in which nothing was said and whose position is the one
   * that we came with says that nothing has happened.
   */
  private Optional<ChangesEnd> phaseOver(SyncMessage.PhaseOver over) {
    Cursor after = position(over.cookie());
    if (over.present() && (mentioned || !after.equals(reached))) {
      return startOver(SyncTrouble.presentPhase(settings()));
    }
    if (over.last()) {
      reached = after;
      stream.refreshed();
    }
    return Optional.empty();
  }

  /**
   * While it refreshes only the end of that moves the position: OpenLDAP tells deletions first, and
   * with them the position of the last of them, though changes before it are yet to be told.
   */
  private Optional<ChangesEnd> reach(@Nullable ASN1OctetString cookie) {
    if (!stream.refreshing()) {
      reached = position(cookie);
    }
    return Optional.empty();
  }

  private Cursor position(@Nullable ASN1OctetString cookie) {
    return cookie == null || cookie.getValueLength() == 0 ? reached : cookies.position(cookie);
  }

  private ChangesEnd flushAnd(LDAPResult result) throws LDAPException, NotOpened {
    boolean refreshing = stream.refreshing();
    Optional<ChangesEnd> stopped = flush();
    stream.close();
    if (stopped.isPresent()) {
      return stopped.get();
    }
    if (result.getResultCode().equals(ResultCode.SUCCESS) && !refreshing) {
      return new ChangesEnd.UpToDate();
    }
    if (result.getResultCode().equals(ResultCode.E_SYNC_REFRESH_REQUIRED)
        || (refreshing && REFUSES_POSITION.contains(result.getResultCode()))) {
      return new ChangesEnd.StartOver(SyncTrouble.refused(settings(), result.getResultCode()));
    }
    return new ChangesEnd.NotTold(LdapTrouble.of(new LDAPException(result), settings()));
  }

  private Optional<ChangesEnd> flush() throws LDAPException, NotOpened {
    if (now.isEmpty() && gone.isEmpty() && reached.equals(stream.position())) {
      return Optional.empty();
    }
    var page =
        new MapChanges(reading)
            .page(beside(), List.copyOf(now.values()), List.copyOf(gone), reached);
    now.clear();
    gone.clear();
    if (!pages.take(page)) {
      return Optional.of(new ChangesEnd.Stopped());
    }
    stream.moveTo(reached);
    return Optional.empty();
  }

  /** The stream's own connection cannot answer while its queue is full. */
  private LDAPConnection beside() throws NotOpened {
    LDAPConnection open = beside;
    if (open == null) {
      open = reading.connections().open();
      beside = open;
    }
    return open;
  }

  private static Optional<ChangesEnd> startOver(Trouble trouble) {
    return Optional.of(new ChangesEnd.StartOver(trouble));
  }

  private LdapDirectory settings() {
    return reading.settings();
  }

  @Override
  public void close() {
    if (beside != null) {
      beside.close();
    }
  }
}
