package org.rollcall.reader.reading.ldap;

import com.unboundid.ldap.sdk.Filter;
import com.unboundid.ldap.sdk.LDAPConnection;
import com.unboundid.ldap.sdk.LDAPException;
import com.unboundid.ldap.sdk.LDAPSearchException;
import com.unboundid.ldap.sdk.SearchRequest;
import com.unboundid.ldap.sdk.SearchResult;
import com.unboundid.ldap.sdk.SearchScope;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** What is worth knowing about an Active Directory before anybody relies on it. */
final class ActiveDirectoryFacts {
  private static final String HIDES = "msExchHideFromAddressLists";

  /** What Exchange's schema brings: without the first, no entry can be hidden by an attribute. */
  private static final List<String> EXCHANGE = List.of(HIDES, "mailNickname", "targetAddress");

  private final LDAPConnection connection;

  ActiveDirectoryFacts(LDAPConnection connection) {
    this.connection = connection;
  }

  /**
   * By name: {@code domainController}, {@code invocationId}, {@code deletedObjects}, {@code hides},
   * {@code mailNickname}, {@code targetAddress}.
   */
  Map<String, String> of(ActiveDirectoryController controller, String namingContext) {
    Map<String, String> facts = new TreeMap<>();
    facts.put("domainController", controller.name());
    facts.put(
        "invocationId",
        controller.invocation().isEmpty()
            ? "not shown to the reading account: a restored domain controller is noticed by its"
                + " update numbers alone"
            : controller.invocation());
    facts.put(
        "deletedObjects",
        showsDeletedObjects(namingContext)
            ? "shown to the reading account"
            : "none shown: if the domain has any, the reading account may not see them, and"
                + " deletions are noticed by full passes only");
    facts.putAll(schema());
    return facts;
  }

  /** The container itself may be shown to those who may not look into it. */
  private boolean showsDeletedObjects(String namingContext) {
    SearchRequest any =
        new SearchRequest(
            UsnSearches.deletedObjects(namingContext),
            SearchScope.ONE,
            Filter.createEqualityFilter("isDeleted", "TRUE"),
            SearchRequest.NO_ATTRIBUTES);
    any.setSizeLimit(1);
    any.addControl(ActiveDirectoryControls.showDeleted());
    try {
      return connection.search(any).getEntryCount() > 0;
    } catch (LDAPSearchException partly) {
      return partly.getEntryCount() > 0;
    }
  }

  private Map<String, String> schema() {
    Map<String, String> facts = new TreeMap<>();
    try {
      Set<String> known = exchangeAttributes();
      EXCHANGE.forEach(name -> facts.put(key(name), known.contains(name) ? "yes" : "no"));
    } catch (LDAPException notShown) {
      EXCHANGE.forEach(name -> facts.put(key(name), "the schema is not shown"));
    }
    return facts;
  }

  private Set<String> exchangeAttributes() throws LDAPException {
    var root = connection.getEntry("", "schemaNamingContext");
    String schema = root == null ? null : root.getAttributeValue("schemaNamingContext");
    Set<String> known = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
    if (schema == null) {
      return known;
    }
    List<Filter> wanted =
        EXCHANGE.stream()
            .map(name -> Filter.createEqualityFilter("lDAPDisplayName", name))
            .toList();
    SearchResult found =
        connection.search(
            schema, SearchScope.ONE, Filter.createORFilter(wanted), "lDAPDisplayName");
    found.getSearchEntries().stream()
        .map(entry -> entry.getAttributeValues("lDAPDisplayName"))
        .flatMap(Arrays::stream)
        .forEach(known::add);
    return known;
  }

  private static String key(String attribute) {
    return attribute.equals(HIDES) ? "hides" : attribute;
  }
}
