package org.rollcall.reader.reading.ldap;

import com.unboundid.asn1.ASN1OctetString;
import com.unboundid.ldap.sdk.Control;
import com.unboundid.ldap.sdk.Filter;
import com.unboundid.ldap.sdk.LDAPConnection;
import com.unboundid.ldap.sdk.LDAPException;
import com.unboundid.ldap.sdk.ResultCode;
import com.unboundid.ldap.sdk.SearchRequest;
import com.unboundid.ldap.sdk.SearchResult;
import com.unboundid.ldap.sdk.SearchScope;
import com.unboundid.ldap.sdk.controls.ServerSideSortRequestControl;
import com.unboundid.ldap.sdk.controls.SimplePagedResultsControl;
import com.unboundid.ldap.sdk.controls.SortKey;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The searches by which one domain controller is followed, on one connection. */
final class UsnSearches {
  static final String USN = "uSNChanged";

  /** GUID_DELETED_OBJECTS_CONTAINER (MS-ADTS 6.1.1.4). */
  private static final String DELETED_OBJECTS = "18e2ea80684f11d2b9aa00c04f79f805";

  private final LdapReading reading;
  private final LDAPConnection connection;
  private final String namingContext;
  private final boolean sorts;
  private boolean inOrder;

  UsnSearches(LdapReading reading, LDAPConnection connection, String namingContext, boolean sorts) {
    this.sorts = sorts;
    this.reading = reading;
    this.connection = connection;
    this.namingContext = namingContext;
  }

  /** Where deleted objects of a naming context are, whatever the container is called. */
  static String deletedObjects(String namingContext) {
    return "<WKGUID=" + DELETED_OBJECTS + "," + namingContext + ">";
  }

  /** Takes the results of one search page by page. */
  @FunctionalInterface
  interface Results {
    /**
     * Takes a page.
     *
     * @return false to stop
     */
    boolean take(SearchResult page) throws LDAPException, NotOpened;
  }

  /**
   * Entries of the part that is read that were updated later: the earliest first, if {@link
   * #inOrder} says so while they come.
   */
  boolean present(long usn, Results results) throws LDAPException, NotOpened {
    Control scope = ActiveDirectoryControls.domainScope();
    inOrder = sorts;
    if (!inOrder) {
      return present(usn, results, scope);
    }
    boolean[] begun = {false};
    try {
      return present(
          usn,
          page -> {
            begun[0] = true;
            return results.take(page);
          },
          scope,
          new ServerSideSortRequestControl(true, new SortKey(USN)));
    } catch (LDAPException cause) {
      if (begun[0] || !cause.getResultCode().equals(ResultCode.UNAVAILABLE_CRITICAL_EXTENSION)) {
        throw cause;
      }
      inOrder = false;
      return present(usn, results, scope);
    }
  }

  /** Whether a page of what is present leaves out nothing that was updated before its last. */
  boolean inOrder() {
    return inOrder;
  }

  private boolean present(long usn, Results results, Control... controls)
      throws LDAPException, NotOpened {
    List<String> attributes = new ArrayList<>(Arrays.asList(reading.mapping().attributes()));
    attributes.add(USN);
    return paged(
        reading.settings().baseDn(),
        Filter.createANDFilter(reading.filter(), after(usn)),
        attributes,
        results,
        controls);
  }

  /** The ids and classes of everything in the naming context that was updated later. */
  boolean anywhere(long usn, Results results) throws LDAPException, NotOpened {
    return paged(
        namingContext,
        after(usn),
        List.of("objectGUID", "objectClass"),
        results,
        ActiveDirectoryControls.domainScope());
  }

  /** Entries below a DN that are read. */
  boolean below(String dn, Results results) throws LDAPException, NotOpened {
    return paged(
        dn,
        reading.filter(),
        Arrays.asList(reading.mapping().attributes()),
        results,
        ActiveDirectoryControls.domainScope());
  }

  /** The ids of what was deleted later, as far as the reading account may see that. */
  boolean deleted(long usn, Results results) throws LDAPException, NotOpened {
    return paged(
        deletedObjects(namingContext),
        Filter.createANDFilter(Filter.createEqualityFilter("isDeleted", "TRUE"), after(usn)),
        List.of("objectGUID"),
        results,
        ActiveDirectoryControls.showDeleted());
  }

  private static Filter after(long usn) {
    return Filter.createGreaterOrEqualFilter(USN, Long.toString(usn + 1));
  }

  private boolean paged(
      String base, Filter filter, List<String> attributes, Results results, Control... controls)
      throws LDAPException, NotOpened {
    ASN1OctetString cookie = new ASN1OctetString();
    do {
      SearchRequest request =
          new SearchRequest(base, SearchScope.SUB, filter, attributes.toArray(String[]::new));
      request.addControls(controls);
      request.addControl(
          new SimplePagedResultsControl(reading.settings().pageSize(), cookie, true));
      SearchResult page = connection.search(request);
      SimplePagedResultsControl done = SimplePagedResultsControl.get(page);
      if (page.getReferenceCount() > 0) {
        throw new NotOpened(LdapTrouble.referral(reading.settings().name()));
      }
      if (done == null) {
        throw new NotOpened(LdapTrouble.noDoneCookie(reading.settings()));
      }
      if (!results.take(page)) {
        return false;
      }
      cookie = done.getCookie();
    } while (cookie.getValueLength() > 0);
    return true;
  }
}
