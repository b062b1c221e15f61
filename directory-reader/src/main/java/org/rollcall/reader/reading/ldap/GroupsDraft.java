package org.rollcall.reader.reading.ldap;

import com.unboundid.ldap.sdk.Entry;
import com.unboundid.ldap.sdk.LDAPConnection;
import com.unboundid.ldap.sdk.LDAPException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The next picture of the groups, made of the last one and of those that changed. Single use. */
final class GroupsDraft {
  private final GroupsReading reading;
  private final LDAPConnection connection;
  private final GroupsPicture before;
  private final Map<String, List<String>> replaced = new HashMap<>();
  private final Set<String> gone = new HashSet<>();
  private final Map<String, String> written = new HashMap<>();
  private final Map<String, String> ids = new HashMap<>();

  GroupsDraft(GroupsReading reading, LDAPConnection connection, GroupsPicture before) {
    this.reading = reading;
    this.connection = connection;
    this.before = before;
  }

  /** Takes in an entry that has changed, if it is a group, or was one. */
  void changed(Entry entry) throws LDAPException {
    if (before.knows(entry) || reading.mayBeGroup(entry)) {
      Optional<String> id = ImmutableId.of(entry);
      String now = entry.getParsedDN().toNormalizedString();
      String then = id.map(before.ids()::get).orElse(now);
      if (!then.equals(now)) {
        drop(then);
        lookAgainAtParents(then);
      }
      put(now, reading.group(connection, entry.getDN()));
    }
  }

  /** Takes in that an entry is perhaps gone. */
  void perhapsGone(String id) throws LDAPException {
    String then = before.ids().get(id);
    if (then != null) {
      Optional<Entry> now = reading.groupById(connection, id);
      if (now.isEmpty()) {
        drop(then);
        lookAgainAtParents(then);
      } else {
        changed(now.get());
      }
    }
  }

  boolean isEmpty() {
    return replaced.isEmpty() && gone.isEmpty();
  }

  /** The groups that were written anew. */
  Set<String> groups() {
    return replaced.keySet();
  }

  GroupsPicture picture() {
    Map<String, String> allWritten = new HashMap<>(before.written());
    allWritten.keySet().removeAll(gone);
    allWritten.putAll(written);
    Map<String, String> allIds = new HashMap<>(before.ids());
    allIds.values().removeAll(gone);
    allIds.putAll(ids);
    return new GroupsPicture(before.memberships().with(replaced, gone), allWritten, allIds);
  }

  /** Their member values follow the name of what they name, without a change of their own. */
  private void lookAgainAtParents(String group) throws LDAPException {
    for (String parent : before.memberships().of(group).direct()) {
      put(parent, reading.group(connection, before.written().getOrDefault(parent, parent)));
    }
  }

  private void drop(String group) {
    gone.add(group);
  }

  private void put(String group, Optional<Entry> now) {
    if (now.isEmpty()) {
      if (before.memberships().isGroup(group)) {
        drop(group);
      }
      return;
    }
    gone.remove(group);
    replaced.put(group, GroupsReading.members(now.get()));
    written.put(group, now.get().getDN());
    ImmutableId.of(now.get()).ifPresent(id -> ids.put(id, group));
  }
}
