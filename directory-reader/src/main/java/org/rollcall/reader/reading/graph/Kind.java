package org.rollcall.reader.reading.graph;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * The kinds of objects that are read, in the order in which a pass reads them: groups first, since
 * what an entry is a member of belongs to it. Each says what is asked for and by which permission.
 */
enum Kind {
  GROUPS(
      "groups",
      "group",
      "Group.Read.All",
      ImmutableList.of(
          "id",
          "displayName",
          "mail",
          "mailEnabled",
          "mailNickname",
          "securityEnabled",
          "groupTypes",
          "proxyAddresses",
          "onPremisesSyncEnabled")),
  CONTACTS(
      "contacts",
      "orgContact",
      "OrgContact.Read.All",
      ImmutableList.of(
          "id",
          "displayName",
          "givenName",
          "surname",
          "mail",
          "mailNickname",
          "proxyAddresses",
          "companyName",
          "department",
          "jobTitle",
          "phones",
          "onPremisesSyncEnabled")),
  USERS(
      "users",
      "user",
      "User.Read.All",
      ImmutableList.of(
          "id",
          "displayName",
          "givenName",
          "surname",
          "mail",
          "mailNickname",
          "otherMails",
          "proxyAddresses",
          "userPrincipalName",
          "userType",
          "creationType",
          "externalUserState",
          "companyName",
          "department",
          "jobTitle",
          "employeeId",
          "businessPhones",
          "onPremisesSyncEnabled"));

  /** Shown by Graph for one group at a time only: neither by lists nor by delta queries. */
  static final String HIDDEN = "hideFromAddressLists";

  private final String path;
  private final String objectClass;
  private final String permission;
  private final ImmutableList<String> properties;

  Kind(String path, String objectClass, String permission, ImmutableList<String> properties) {
    this.path = path;
    this.objectClass = objectClass;
    this.permission = permission;
    this.properties = properties;
  }

  /** The first segment of its addresses, e.g. {@code contacts}. */
  String path() {
    return path;
  }

  /** Graph's name of the type, e.g. {@code orgContact}. */
  String objectClass() {
    return objectClass;
  }

  /** The least application permission by which it can be read. */
  String permission() {
    return permission;
  }

  String[] selected() {
    return properties.toArray(String[]::new);
  }

  String[] selectedAnd(String more) {
    return Stream.concat(properties.stream(), Stream.of(more)).toArray(String[]::new);
  }

  /** Where one object is, e.g. {@code contacts/<id>}; this is also its key among memberships. */
  String pathOf(String id) {
    return path + "/" + id;
  }

  /** The kind of the object at that path. */
  static Optional<Kind> ofPath(String path) {
    return Stream.of(values()).filter(kind -> path.startsWith(kind.path + "/")).findFirst();
  }

  /** The kind with that type name, e.g. {@code #microsoft.graph.user}. */
  static Optional<Kind> ofType(String type) {
    String name = type.substring(type.lastIndexOf('.') + 1);
    return Stream.of(values()).filter(kind -> kind.objectClass.equals(name)).findFirst();
  }

  /** Every name that a list may ask for. */
  static Set<String> names() {
    Set<String> names = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
    Stream.of(values()).forEach(kind -> names.addAll(kind.properties));
    names.add(HIDDEN);
    names.add("objectClass");
    return names;
  }
}
