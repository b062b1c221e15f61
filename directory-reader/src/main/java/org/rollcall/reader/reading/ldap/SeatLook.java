package org.rollcall.reader.reading.ldap;

import com.google.common.collect.Iterables;
import com.unboundid.ldap.sdk.Filter;
import com.unboundid.ldap.sdk.LDAPConnection;
import com.unboundid.ldap.sdk.LDAPException;
import com.unboundid.ldap.sdk.LDAPSearchException;
import com.unboundid.ldap.sdk.ResultCode;
import com.unboundid.ldap.sdk.SearchRequest;
import com.unboundid.ldap.sdk.SearchResultEntry;
import com.unboundid.ldap.sdk.SearchScope;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.rollcall.settings.LdapDirectory;

/**
 * Looks at the lists from an ordinary user's seat. A look is complete or it is trouble; and a list
 * in which the seat sees nobody is believed only if nobody belongs there by rule either, as an
 * account without rights gets an empty answer and no error. Thread-safe.
 */
final class SeatLook {
  /** Ids in one filter. */
  private static final int CHUNK = 100;

  private final LdapDirectory settings;
  private final LdapConnections connections;
  private final List<SeatView> views;

  SeatLook(LdapDirectory settings, LdapConnections connections, List<SeatView> views) {
    this.settings = settings;
    this.connections = connections;
    this.views = List.copyOf(views);
  }

  /**
   * Looks at all lists.
   *
   * @param reader the reading account's connection, to compare with
   */
  SeenLists all(LDAPConnection reader) throws NotOpened {
    SeenLists seen = new SeenLists();
    look(
        reader,
        seen,
        (seat, view) -> read(seat, view, view.filter(), seen.list(view.list().name())));
    return seen;
  }

  /** Looks for these entries only. */
  SeenLists about(LDAPConnection reader, Collection<String> ids) throws NotOpened {
    SeenLists seen = new SeenLists();
    if (!ids.isEmpty()) {
      look(reader, seen, (seat, view) -> readIds(seat, view, ids, seen.list(view.list().name())));
    }
    return seen;
  }

  private void look(LDAPConnection reader, SeenLists seen, Look look) throws NotOpened {
    try (LDAPConnection seat = connections.open()) {
      for (SeatView view : views) {
        look.at(seat, view);
        if (seen.list(view.list().name()).size() == 0) {
          demandSight(seat, reader, view);
        }
      }
    } catch (LDAPException cause) {
      throw new NotOpened(SeatTrouble.met(LdapTrouble.of(cause, settings)), cause);
    } catch (NotOpened cause) {
      throw cause.trouble().code().startsWith("seat-")
          ? cause
          : new NotOpened(SeatTrouble.met(cause.trouble()), cause);
    }
  }

  private void readIds(LDAPConnection seat, SeatView view, Collection<String> ids, SeenList seen)
      throws LDAPException, NotOpened {
    for (List<String> chunk : Iterables.partition(ids, CHUNK)) {
      Filter wanted = Filter.createORFilter(chunk.stream().map(ImmutableId::filter).toList());
      read(seat, view, Filter.createANDFilter(wanted, view.filter()), seen);
    }
  }

  private void read(LDAPConnection seat, SeatView view, Filter filter, SeenList seen)
      throws LDAPException, NotOpened {
    try {
      new PagedEntries(settings, seat, settings.pageSize(), false)
          .below(view.baseDn(), filter, view.attributes(), entry -> see(entry, view, seen));
    } catch (LDAPException cause) {
      if (seen.size() > 0 || !cause.getResultCode().equals(ResultCode.NO_SUCH_OBJECT)) {
        throw cause;
      }
      // No base, or none for this account: the same as seeing nobody, which is looked into.
    }
  }

  private void see(SearchResultEntry entry, SeatView view, SeenList seen) throws NotOpened {
    if (!view.leavesOut(entry)) {
      seen.add(id(entry), SeenLists.sortKey(entry, view.list().sortBy()));
    }
  }

  private String id(SearchResultEntry entry) throws NotOpened {
    Optional<String> id = ImmutableId.of(entry);
    if (id.isEmpty()) {
      throw new NotOpened(SeatTrouble.noId(settings.name()));
    }
    return id.get();
  }

  private void demandSight(LDAPConnection seat, LDAPConnection reader, SeatView view)
      throws LDAPException, NotOpened {
    if (!shows(seat, view.baseDn(), view.filter()) && holdsSomebody(reader, view)) {
      throw new NotOpened(SeatTrouble.blind(settings.name(), view.list().name()));
    }
  }

  /** Where the server does not know the hiding attribute, everybody whom the list takes counts. */
  private static boolean holdsSomebody(LDAPConnection reader, SeatView view) throws LDAPException {
    String baseDn = view.list().baseDn();
    return shows(reader, baseDn, view.shown())
        || (shows(reader, baseDn, view.taken()) && !shows(reader, baseDn, view.hidden()));
  }

  /** Whether there is at least one entry. */
  private static boolean shows(LDAPConnection connection, String baseDn, Filter filter)
      throws LDAPException {
    SearchRequest request =
        new SearchRequest(baseDn, SearchScope.SUB, filter, SearchRequest.NO_ATTRIBUTES);
    request.setSizeLimit(1);
    try {
      return connection.search(request).getEntryCount() > 0;
    } catch (LDAPSearchException stopped) {
      if (stopped.getResultCode().equals(ResultCode.SIZE_LIMIT_EXCEEDED)) {
        return stopped.getEntryCount() > 0;
      }
      if (stopped.getResultCode().equals(ResultCode.NO_SUCH_OBJECT)) {
        return false;
      }
      throw stopped;
    }
  }

  @FunctionalInterface
  private interface Look {
    void at(LDAPConnection seat, SeatView view) throws LDAPException, NotOpened;
  }
}
