package org.rollcall.reader.reading.graph;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.rollcall.contracts.EntryKey;
import org.rollcall.contracts.EntryNames;
import org.rollcall.contracts.EntryWork;
import org.rollcall.reader.entry.DirectoryEntry;
import org.rollcall.reader.group.Memberships;
import org.rollcall.reader.group.Standing;

/** What an object of a tenant says, in our words. */
final class EntryMapping {
  private final String directory;
  private final Lists lists;

  EntryMapping(String directory, Lists lists) {
    this.directory = directory;
    this.lists = lists;
  }

  DirectoryEntry map(ObjectSeen object, Memberships memberships) {
    Standing standing = memberships.of(object.path());
    return new DirectoryEntry(
        new EntryKey(directory, object.id()),
        object.path(),
        object.all("objectClass"),
        kindHints(object),
        new EntryNames(
            object.first("givenName"),
            object.first("surname"),
            object.first("displayName"),
            object.first("displayName")),
        Addresses.of(object),
        new EntryWork(
            phone(object),
            object.first("companyName"),
            object.first("department"),
            object.first("jobTitle"),
            object.first("employeeId")),
        standing.direct(),
        standing.nested(),
        lists.listings(object),
        lists.hidden(object) || object.is(Kind.HIDDEN));
  }

  private static @Nullable String phone(ObjectSeen object) {
    String phone = object.first("businessPhones");
    return phone == null ? object.first("phones") : phone;
  }

  private static List<String> kindHints(ObjectSeen object) {
    List<String> hints = new ArrayList<>();
    switch (object.kind()) {
      case CONTACTS -> hints.add("mail-contact");
      case USERS -> userHints(object, hints);
      case GROUPS -> hints.add(groupHint(object));
    }
    if (object.is("onPremisesSyncEnabled")) {
      hints.add("synced");
    }
    return hints;
  }

  private static void userHints(ObjectSeen user, List<String> hints) {
    String type = user.first("userType");
    if (type != null) {
      hints.add(type.toLowerCase(Locale.ROOT));
    }
    if ("Invitation".equals(user.first("creationType"))) {
      hints.add("invited");
    }
    String principal = user.first("userPrincipalName");
    if (principal != null && principal.contains("#EXT#")) {
      hints.add("external-identity");
    }
  }

  private static String groupHint(ObjectSeen group) {
    if (group.canSayHidden()) {
      return "m365-group";
    }
    if (!group.isEntry()) {
      return "security-group";
    }
    return group.is("securityEnabled") ? "mail-enabled-security-group" : "distribution-list";
  }
}
