package org.rollcall.remediation.proof.ldap;

import com.unboundid.asn1.ASN1OctetString;
import com.unboundid.ldap.sdk.Filter;
import com.unboundid.ldap.sdk.LDAPException;
import com.unboundid.ldap.sdk.LDAPSearchException;
import com.unboundid.ldap.sdk.ResultCode;
import com.unboundid.ldap.sdk.SearchRequest;
import com.unboundid.ldap.sdk.SearchResult;
import com.unboundid.ldap.sdk.SearchResultEntry;
import com.unboundid.ldap.sdk.SearchScope;
import com.unboundid.ldap.sdk.controls.SimplePagedResultsControl;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rollcall.contracts.EntryKey;
import org.rollcall.remediation.change.ldap.Connections;
import org.rollcall.remediation.change.ldap.NoConnectionException;
import org.rollcall.remediation.change.ldap.OpenConnection;
import org.rollcall.remediation.change.ldap.Reasons;
import org.rollcall.remediation.proof.OrdinarySeat;
import org.rollcall.remediation.proof.Sight;
import org.rollcall.settings.AddressList;
import org.rollcall.settings.LdapDirectory;
import org.rollcall.settings.LdapDirectory.Seat;

/** An ordinary user's account at one LDAP directory. */
public final class LdapOrdinarySeat implements OrdinarySeat, AutoCloseable {
  private final LdapDirectory settings;
  private final Seat seat;
  private final Connections connections;

  /**
   * @throws NullPointerException if the directory has no seat
   */
  public LdapOrdinarySeat(LdapDirectory settings) {
    this.settings = settings;
    this.seat = Objects.requireNonNull(settings.seat(), "seat");
    this.connections = new Connections(settings, seat.account(), "seat");
  }

  @Override
  public Sight look(EntryKey key, AddressList list) {
    try (OpenConnection connection = connections.open(settings.timeout())) {
      Sight sight = look(connection, key, Shown.by(seat, list));
      connection.clear();
      return sight;
    } catch (NoConnectionException none) {
      return new Sight.CannotTell(none.reason());
    } catch (LDAPException failed) {
      return new Sight.CannotTell(Reasons.of(failed));
    }
  }

  private Sight look(OpenConnection connection, EntryKey key, Shown shown) throws LDAPException {
    Optional<Filter> byId = connection.entryWithId(key.id());
    if (byId.isEmpty()) {
      return new Sight.CannotTell("the id is none that this directory gives");
    }
    if (contains(connection, shown, byId.get())) {
      return new Sight.Visible(shown.basis());
    }
    String blind = blindness(connection, shown, connection.idAttribute(key.id()));
    return blind == null ? new Sight.NotVisible(shown.basis()) : new Sight.CannotTell(blind);
  }

  private boolean contains(OpenConnection connection, Shown shown, Filter byId)
      throws LDAPException {
    ASN1OctetString cookie = null;
    do {
      SearchRequest request =
          OpenConnection.search(
              shown.baseDn(), SearchScope.SUB, shown.and(byId), SearchRequest.NO_ATTRIBUTES);
      request.addControl(new SimplePagedResultsControl(settings.pageSize(), cookie));
      SearchResult page = connection.carryOut(request);
      if (page.getEntryCount() > 0) {
        return true;
      }
      SimplePagedResultsControl paged = SimplePagedResultsControl.get(page);
      cookie = paged != null && paged.moreResultsToReturn() ? paged.getCookie() : null;
    } while (cookie != null);
    return false;
  }

  /** Why not seeing the entry would prove nothing; null if it proves something. */
  private static @Nullable String blindness(
      OpenConnection connection, Shown shown, String idAttribute) throws LDAPException {
    if (!connection.canSee(shown.baseDn())) {
      return "the seat's account cannot see the base of the list";
    }
    List<SearchResultEntry> some = someOf(connection, shown, idAttribute);
    if (some.isEmpty()) {
      return "the seat's account sees no entry of the list at all";
    }
    return some.getFirst().hasAttribute(idAttribute)
        ? null
        : "the seat's account cannot read " + idAttribute;
  }

  private static List<SearchResultEntry> someOf(
      OpenConnection connection, Shown shown, String idAttribute) throws LDAPException {
    SearchRequest request =
        OpenConnection.search(shown.baseDn(), SearchScope.SUB, shown.filter(), idAttribute);
    request.setSizeLimit(1);
    try {
      return connection.carryOut(request).getSearchEntries();
    } catch (LDAPSearchException stopped) {
      if (stopped.getResultCode().equals(ResultCode.SIZE_LIMIT_EXCEEDED)) {
        return Objects.requireNonNullElse(stopped.getSearchEntries(), List.of());
      }
      throw stopped;
    }
  }

  @Override
  public void close() {
    connections.close();
  }
}
