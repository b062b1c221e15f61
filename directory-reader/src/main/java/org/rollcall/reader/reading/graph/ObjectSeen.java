package org.rollcall.reader.reading.graph;

import com.microsoft.graph.models.DirectoryObject;
import com.microsoft.graph.models.Group;
import com.microsoft.graph.models.OrgContact;
import com.microsoft.graph.models.User;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * An object of the tenant as text by Graph's property names, so that lists can be held against it.
 * Values whose order means nothing are sorted.
 *
 * @param kind what it is
 * @param id its id, lower case
 * @param values by property, names without regard to case
 */
record ObjectSeen(Kind kind, String id, Map<String, List<String>> values) {
  /** A GUID: nothing else goes into addresses that are asked for. */
  static final Pattern ID = Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");

  static ObjectSeen of(DirectoryObject object) throws OddAnswer {
    String id = idOf(object);
    return switch (object) {
      case OrgContact contact -> new ObjectSeen(Kind.CONTACTS, id, ReadProperties.of(contact));
      case User user -> new ObjectSeen(Kind.USERS, id, ReadProperties.of(user));
      case Group group -> new ObjectSeen(Kind.GROUPS, id, ReadProperties.of(group));
      default -> throw new OddAnswer("holds an object of another type than was asked for");
    };
  }

  static String idOf(DirectoryObject object) throws OddAnswer {
    String id = object.getId();
    if (id == null || !ID.matcher(id).matches()) {
      throw new OddAnswer("holds an object without an id");
    }
    return id.toLowerCase(Locale.ROOT);
  }

  /** Where it is, which is also its key among memberships. */
  String path() {
    return kind.pathOf(id);
  }

  List<String> all(String name) {
    return values.getOrDefault(name, List.of());
  }

  /** The first value that is not blank. */
  @Nullable String first(String name) {
    return all(name).stream().filter(value -> !value.isBlank()).findFirst().orElse(null);
  }

  boolean is(String name) {
    return "true".equals(first(name));
  }

  /** Every object has one: a page that leaves it out has not told everything about the object. */
  boolean isWhole() {
    return first("displayName") != null;
  }

  /** Whether it belongs to the address book: groups that take no mail do not. */
  boolean isEntry() {
    return kind != Kind.GROUPS || is("mailEnabled") || first("mail") != null;
  }

  /** A Microsoft 365 group, the only kind that says whether it is hidden. */
  boolean canSayHidden() {
    return kind == Kind.GROUPS && all("groupTypes").contains("Unified");
  }

  /** Says nothing personal. */
  @Override
  public String toString() {
    return "ObjectSeen[" + path() + "]";
  }
}
