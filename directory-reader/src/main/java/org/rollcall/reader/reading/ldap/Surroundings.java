package org.rollcall.reader.reading.ldap;

import com.unboundid.ldap.sdk.Entry;
import com.unboundid.ldap.sdk.LDAPConnection;
import com.unboundid.ldap.sdk.LDAPException;
import com.unboundid.ldap.sdk.schema.Schema;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Looks at what entries' meanings depend on beside themselves: at all of it with every full pass,
 * and in between at what concerns the entries that have changed. Thread-safe.
 */
final class Surroundings {
  private final @Nullable SeatLook seat;
  private final GroupsFollowed groups;
  private volatile boolean schemaRead;
  private volatile @Nullable Schema schema;

  /**
   * @param seat sees the lists as people do; null for lists by rule
   */
  Surroundings(@Nullable SeatLook seat, GroupsFollowed groups) {
    this.seat = seat;
    this.groups = groups;
  }

  /** Looks at everything anew, for a full pass. The lists can be megabytes: let go of them soon. */
  Around anew(LDAPConnection connection) throws LDAPException, NotOpened {
    schemaRead = false;
    SeenLists seen = seat == null ? null : seat.all(connection);
    return new Around(schema(connection), seen, groups.anew(connection));
  }

  /** What these entries' meanings depend on now. */
  Around about(LDAPConnection connection, Collection<? extends Entry> entries)
      throws LDAPException, NotOpened {
    return about(connection, entries, groups.known(connection));
  }

  /** The same, with these groups. */
  Around about(
      LDAPConnection connection, Collection<? extends Entry> entries, GroupsPicture picture)
      throws LDAPException, NotOpened {
    List<String> ids = entries.stream().flatMap(entry -> ImmutableId.of(entry).stream()).toList();
    SeenLists seen = seat == null ? null : seat.about(connection, ids);
    return new Around(schema(connection), seen, picture);
  }

  /** What the groups among these changes bring with them. */
  GroupsNews groupsAfter(
      LDAPConnection connection, List<? extends Entry> changed, List<String> perhapsGone)
      throws LDAPException, NotOpened {
    return groups.after(connection, changed, perhapsGone);
  }

  /** Whose standing in groups is told by which picture. */
  GroupsFollowed groups() {
    return groups;
  }

  /** How lists are known, for the status. */
  Map<String, String> facts() {
    return Map.of("lists", seat == null ? "by rule" : "as seen by the seat");
  }

  private @Nullable Schema schema(LDAPConnection connection) throws LDAPException {
    if (!schemaRead) {
      schema = connection.getSchema();
      schemaRead = true;
    }
    return schema;
  }
}
