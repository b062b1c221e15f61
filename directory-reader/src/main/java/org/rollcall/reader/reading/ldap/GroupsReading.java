package org.rollcall.reader.reading.ldap;

import com.unboundid.ldap.sdk.Entry;
import com.unboundid.ldap.sdk.Filter;
import com.unboundid.ldap.sdk.LDAPConnection;
import com.unboundid.ldap.sdk.LDAPException;
import com.unboundid.ldap.sdk.ResultCode;
import com.unboundid.ldap.sdk.SearchRequest;
import com.unboundid.ldap.sdk.SearchResult;
import com.unboundid.ldap.sdk.SearchScope;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.rollcall.reader.group.GroupGraph;
import org.rollcall.settings.LdapDirectory;

/**
 * Reads groups with all their members. Only members that are DNs count: those of {@code group},
 * {@code groupOfNames} and {@code groupOfUniqueNames} (RFC 4519), or of what the settings call
 * groups.
 */
final class GroupsReading {
  private static final List<String> CLASSES =
      List.of("group", "groupOfNames", "groupOfUniqueNames");
  private static final List<String> MEMBERS = List.of("member", "uniqueMember");

  /** Few at a time: each may have a hundred thousand members. */
  private static final int PAGE = 25;

  private final LdapDirectory settings;
  private final String baseDn;
  private final Filter filter;
  private final String[] attributes;

  GroupsReading(LdapDirectory settings) throws LDAPException {
    LdapDirectory.Groups groups = settings.groups();
    this.settings = settings;
    this.baseDn = groups == null ? settings.baseDn() : groups.baseDn();
    this.filter = groups == null ? usual() : Filter.create(groups.filter());
    this.attributes =
        Stream.of(ImmutableId.ATTRIBUTES, MEMBERS).flatMap(List::stream).toArray(String[]::new);
  }

  private static Filter usual() {
    return Filter.createORFilter(
        CLASSES.stream().map(name -> Filter.createEqualityFilter("objectClass", name)).toList());
  }

  /** All groups. */
  GroupsPicture all(LDAPConnection connection) throws LDAPException, NotOpened {
    GroupGraph graph = new GroupGraph();
    Map<String, String> written = new HashMap<>();
    Map<String, String> ids = new HashMap<>();
    boolean sameBase = settings.groups() == null; // what is elsewhere, the pass itself meets too
    new PagedEntries(settings, connection, Math.min(PAGE, settings.pageSize()), sameBase)
        .below(
            baseDn,
            filter,
            attributes,
            entry -> {
              String group = entry.getParsedDN().toNormalizedString();
              graph.add(group, members(RangedValues.whole(connection, entry)));
              written.put(group, entry.getDN());
              ImmutableId.of(entry).ifPresent(id -> ids.put(id, group));
            });
    return new GroupsPicture(graph.memberships(), written, ids);
  }

  /** Whether an entry is of a class that everybody takes for a group. */
  static boolean isUsualGroup(Entry entry) {
    return CLASSES.stream().anyMatch(entry::hasObjectClass);
  }

  /** Whether an entry looks like a group, now. */
  boolean mayBeGroup(Entry entry) throws LDAPException {
    return isUsualGroup(entry) || (settings.groups() != null && filter.matchesEntry(entry));
  }

  /** The group with that DN, with all its members; empty if there is none. */
  Optional<Entry> group(LDAPConnection connection, String dn) throws LDAPException {
    return Subtree.holds(baseDn, dn)
        ? only(connection, new SearchRequest(dn, SearchScope.BASE, filter, attributes))
        : Optional.empty();
  }

  /** The group with that id, with all its members; empty if there is none. */
  Optional<Entry> groupById(LDAPConnection connection, String id) throws LDAPException {
    Filter wanted = Filter.createANDFilter(ImmutableId.filter(id), filter);
    return only(connection, new SearchRequest(baseDn, SearchScope.SUB, wanted, attributes));
  }

  private Optional<Entry> only(LDAPConnection connection, SearchRequest request)
      throws LDAPException {
    try {
      SearchResult result = connection.search(request);
      return result.getEntryCount() == 0
          ? Optional.empty()
          : Optional.of(RangedValues.whole(connection, result.getSearchEntries().getFirst()));
    } catch (LDAPException cause) {
      if (request.getScope().equals(SearchScope.BASE)
          && cause.getResultCode().equals(ResultCode.NO_SUCH_OBJECT)) {
        return Optional.empty();
      }
      throw cause;
    }
  }

  /** The members' DNs, normalised; a value that is no DN names nobody. */
  static List<String> members(Entry group) {
    List<String> members = new ArrayList<>();
    for (String attribute : MEMBERS) {
      String[] values = group.getAttributeValues(attribute);
      if (values != null) {
        Arrays.stream(values)
            .map(GroupsReading::withoutUniqueId)
            .flatMap(value -> GroupsPicture.normal(value).stream())
            .forEach(members::add);
      }
    }
    return members;
  }

  /** A uniqueMember may end with an identifier in bits (RFC 4517 3.3.21), {@code #'0101'B}. */
  private static String withoutUniqueId(String value) {
    int mark = value.endsWith("'B") ? value.lastIndexOf("#'") : -1;
    return mark < 0 ? value : value.substring(0, mark);
  }
}
