package org.rollcall.remediation.change.ldap;

import com.unboundid.ldap.sdk.Filter;
import com.unboundid.ldap.sdk.LDAPException;
import com.unboundid.ldap.sdk.LDAPSearchException;
import com.unboundid.ldap.sdk.SearchRequest;
import com.unboundid.ldap.sdk.SearchResult;
import com.unboundid.ldap.sdk.SearchResultEntry;
import com.unboundid.ldap.sdk.SearchScope;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.rollcall.remediation.change.ReadTarget;

/** Finds an entry by its immutable id below a base, and reads one attribute of it. */
final class EntryById {
  static final Pattern ATTRIBUTE = Pattern.compile("[A-Za-z][A-Za-z0-9-]*|[0-9]+(\\.[0-9]+)+");

  private EntryById() {}

  static ReadTarget read(OpenConnection connection, String baseDn, String id, String attribute) {
    Optional<Filter> byId = connection.capabilities().entryWithId(id);
    if (byId.isEmpty()) {
      return new ReadTarget.Unreadable("the id is none that this directory gives");
    }
    if (!ATTRIBUTE.matcher(attribute).matches()) {
      return new ReadTarget.Unreadable("not the name of an attribute");
    }
    try {
      ReadTarget found = found(connection, baseDn, byId.get(), attribute);
      connection.clear();
      return found;
    } catch (LDAPException failed) {
      return new ReadTarget.Unreadable(Reasons.of(failed));
    }
  }

  private static ReadTarget found(
      OpenConnection connection, String baseDn, Filter byId, String attribute)
      throws LDAPSearchException {
    SearchRequest request = OpenConnection.search(baseDn, SearchScope.SUB, byId, attribute);
    request.setSizeLimit(2);
    SearchResult result = connection.carryOut(request);
    List<SearchResultEntry> entries = result.getSearchEntries();
    if (entries.size() > 1) {
      return new ReadTarget.Unreadable("more than one entry has this id");
    }
    if (entries.isEmpty()) {
      return noneFound(connection, baseDn);
    }
    SearchResultEntry entry = entries.getFirst();
    String[] values = entry.getAttributeValues(attribute);
    return new ReadTarget.Found(entry.getDN(), values == null ? List.of() : List.of(values));
  }

  /** An empty answer means something only from somebody who may see the base. */
  private static ReadTarget noneFound(OpenConnection connection, String baseDn)
      throws LDAPSearchException {
    return connection.canSee(baseDn)
        ? new ReadTarget.Gone()
        : new ReadTarget.Unreadable("the account cannot see the base");
  }
}
