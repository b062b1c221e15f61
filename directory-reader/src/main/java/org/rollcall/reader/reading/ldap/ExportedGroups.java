package org.rollcall.reader.reading.ldap;

import com.unboundid.ldap.sdk.Entry;
import java.util.HashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.rollcall.reader.entry.DirectoryEntry;
import org.rollcall.reader.group.GroupGraph;
import org.rollcall.reader.group.Standing;

/**
 * The groups that an export holds, collected while it is read: who is in which is known when all of
 * it has been seen. Used by one thread.
 */
public final class ExportedGroups {
  private final GroupGraph graph = new GroupGraph();
  private final Map<String, String> written = new HashMap<>();

  /** Takes note of an entry; what is no group says nothing here. */
  public void see(Entry entry) {
    if (!GroupsReading.isUsualGroup(entry)) {
      return;
    }
    GroupsPicture.normal(entry.getDN())
        .ifPresent(
            group -> {
              graph.add(group, GroupsReading.members(entry));
              written.put(group, entry.getDN());
            });
  }

  /**
   * Puts entries into their groups: those that hold them, directly or through others, and those
   * that they name themselves. Ask once, when everything has been seen.
   */
  public UnaryOperator<DirectoryEntry> standing() {
    GroupsPicture picture = new GroupsPicture(graph.memberships(), written, Map.of());
    return entry -> {
      Standing standing = picture.of(entry.dn(), entry.groups());
      return entry.inGroups(standing.direct(), standing.nested());
    };
  }
}
