package org.rollcall.quickstart.bench.ldap;

import com.unboundid.ldap.sdk.AddRequest;
import com.unboundid.ldap.sdk.Entry;
import com.unboundid.ldap.sdk.LDAPConnection;
import com.unboundid.ldap.sdk.LDAPException;
import com.unboundid.ldap.sdk.LDAPSearchException;
import com.unboundid.ldap.sdk.SearchRequest;
import com.unboundid.ldap.sdk.SearchResultEntry;
import com.unboundid.ldap.sdk.SearchScope;
import com.unboundid.ldap.sdk.controls.SimplePagedResultsControl;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.rollcall.quickstart.CannotGoOn;

/**
 * The part of a given server in which the bench works: made by this bench, and removed at its end,
 * or made by an earlier one (it carries a mark) and left as it was found. Anything else is not
 * touched.
 */
final class OwnSuffix implements AutoCloseable {
  private static final int PAGE = 500;

  private final LdapServer server;
  private final boolean madeNow;

  private OwnSuffix(LdapServer server, boolean madeNow) {
    this.server = server;
    this.madeNow = madeNow;
  }

  static OwnSuffix on(LdapServer server, CrowdEntries entries) {
    try (LDAPConnection connection = server.connect()) {
      SearchResultEntry found = connection.getEntry(server.suffix(), "description");
      if (found == null) {
        return made(server, connection, entries);
      }
      demandOurs(server, found, entries);
      return new OwnSuffix(server, false);
    } catch (LDAPException refused) {
      throw refuses(server, refused);
    }
  }

  private static void demandOurs(LdapServer server, SearchResultEntry found, CrowdEntries entries) {
    String description = String.valueOf(found.getAttributeValue("description"));
    if (!CrowdEntries.isMark(description)) {
      throw CannotGoOn.refused(
          "the suffix on " + server.place() + " exists and no bench made it",
          "name one that does not exist yet; the bench makes it and removes it.");
    }
    if (!description.equals(entries.mark())) {
      throw CannotGoOn.usage(
          "the suffix on " + server.place() + " was made for another number of entries",
          "give --entries that number, or name another suffix.");
    }
  }

  private static OwnSuffix made(LdapServer server, LDAPConnection connection, CrowdEntries entries)
      throws LDAPException {
    OwnSuffix suffix = new OwnSuffix(server, true);
    boolean filled = false;
    try (Stream<Entry> all = entries.all()) {
      for (Iterator<Entry> each = all.iterator(); each.hasNext(); ) {
        connection.add(new AddRequest(each.next()));
      }
      filled = true;
      return suffix;
    } finally {
      if (!filled) {
        suffix.remove(connection);
      }
    }
  }

  @Override
  public void close() throws LDAPException {
    if (!madeNow) {
      return;
    }
    try (LDAPConnection connection = server.connect()) {
      remove(connection);
    }
  }

  private void remove(LDAPConnection connection) throws LDAPException {
    for (String unit : List.of("ou=people,", "ou=partners,")) {
      removeBelow(connection, unit + server.suffix());
      removeIfThere(connection, unit + server.suffix());
    }
    removeIfThere(connection, server.suffix());
  }

  private static void removeBelow(LDAPConnection connection, String unit) throws LDAPException {
    List<SearchResultEntry> page;
    do {
      SearchRequest request =
          new SearchRequest(unit, SearchScope.ONE, "(objectClass=*)", SearchRequest.NO_ATTRIBUTES);
      request.addControl(new SimplePagedResultsControl(PAGE));
      try {
        page = connection.search(request).getSearchEntries();
      } catch (LDAPSearchException notThere) {
        return;
      }
      for (SearchResultEntry entry : page) {
        connection.delete(entry.getDN());
      }
    } while (!page.isEmpty());
  }

  private static void removeIfThere(LDAPConnection connection, String dn) throws LDAPException {
    if (connection.getEntry(dn, SearchRequest.NO_ATTRIBUTES) != null) {
      connection.delete(dn);
    }
  }

  private static CannotGoOn refuses(LdapServer server, LDAPException refused) {
    return CannotGoOn.infrastructure(
        "the LDAP server at " + server.place() + " refuses: " + refused.getResultCode().getName(),
        "check that the account may add and remove below the suffix, and that its parent exists.",
        refused);
  }
}
