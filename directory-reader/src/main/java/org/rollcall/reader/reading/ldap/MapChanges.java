package org.rollcall.reader.reading.ldap;

import com.unboundid.ldap.sdk.DN;
import com.unboundid.ldap.sdk.Entry;
import com.unboundid.ldap.sdk.LDAPConnection;
import com.unboundid.ldap.sdk.LDAPException;
import com.unboundid.ldap.sdk.ResultCode;
import com.unboundid.ldap.sdk.SearchRequest;
import com.unboundid.ldap.sdk.SearchScope;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rollcall.reader.entry.DirectoryEntry;
import org.rollcall.reader.reading.ChangePage;
import org.rollcall.reader.reading.Cursor;

/**
 * Makes pages of changes: what changed, and what means something else because of it. The ordinary
 * user's seat is asked about all of it; a changed group brings those with it whose membership it
 * has changed, and nobody else.
 */
final class MapChanges {
  /** More than these wait for the next full pass: one at a time they take longer than it does. */
  private static final int MOST_CONCERNED = 20_000;

  private final LdapReading reading;

  MapChanges(LdapReading reading) {
    this.reading = reading;
  }

  /**
   * A page about entries that have changed.
   *
   * @param changed entries of the part that is read, as they are now, at most 500
   * @throws LDAPException if the server cannot be asked about what else is affected, or an entry
   *     shows no immutable id
   */
  ChangePage page(
      LDAPConnection connection,
      List<? extends Entry> changed,
      List<String> perhapsGone,
      Cursor after)
      throws LDAPException, NotOpened {
    GroupsNews news = reading.surroundings().groupsAfter(connection, changed, perhapsGone);
    List<Entry> all = new ArrayList<>(changed);
    all.addAll(others(connection, news.concerned(), changed));
    Around around = reading.surroundings().about(connection, all, news.picture());
    List<DirectoryEntry> present = new ArrayList<>();
    for (Entry entry : all) {
      Optional<DirectoryEntry> mapped = reading.mapping().map(entry, around);
      if (mapped.isEmpty()) {
        throw new NotOpened(LdapTrouble.noImmutableId(reading.settings()));
      }
      present.add(mapped.get());
    }
    return new ChangePage(present, perhapsGone, after);
  }

  /** Those of the part that is read whose membership has changed and who are not here already. */
  private List<Entry> others(
      LDAPConnection connection, List<String> concerned, List<? extends Entry> changed)
      throws LDAPException {
    Set<DN> here = new HashSet<>();
    for (Entry entry : changed) {
      here.add(entry.getParsedDN());
    }
    List<Entry> others = new ArrayList<>();
    for (String dn : concerned.subList(0, Math.min(concerned.size(), MOST_CONCERNED))) {
      if (Subtree.holds(reading.settings().baseDn(), dn) && !here.contains(new DN(dn))) {
        read(connection, dn).ifPresent(others::add);
      }
    }
    return others;
  }

  /** Empty if nobody is there, or nobody who is read: groups keep names of those who left. */
  private Optional<Entry> read(LDAPConnection connection, String dn) throws LDAPException {
    try {
      var found =
          connection.search(
              new SearchRequest(
                  dn, SearchScope.BASE, reading.filter(), reading.mapping().attributes()));
      return found.getEntryCount() == 0
          ? Optional.empty()
          : Optional.of(RangedValues.whole(connection, found.getSearchEntries().getFirst()));
    } catch (LDAPException cause) {
      if (cause.getResultCode().equals(ResultCode.NO_SUCH_OBJECT)) {
        return Optional.empty();
      }
      throw cause;
    }
  }
}
