package org.rollcall.reader.reading.graph;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.rollcall.reader.group.GroupGraph;
import org.rollcall.reader.group.Memberships;
import org.rollcall.reader.reading.graph.DeltaPage.MemberEvent;

/**
 * The first round of the groups' query. Groups are held until it ends: in which groups a group is
 * may come later than the group, and its members come in parts. Single use.
 */
final class GroupRound {
  private final GroupGraph graph = new GroupGraph();
  private final Map<String, ObjectSeen> groups = new LinkedHashMap<>();
  private final Set<String> gone = new HashSet<>();
  private final Map<String, Set<String>> left = new HashMap<>();
  private String link = "";

  /** Who is in which group, now. */
  static Memberships members(TenantObjects objects) throws NotAnswered {
    GroupRound round = new GroupRound();
    round.carryOut(objects, objects.beginMembers(), false);
    return round.memberships();
  }

  /** Groups and members, now. */
  static GroupRound everything(TenantObjects objects) throws NotAnswered {
    GroupRound round = new GroupRound();
    round.carryOut(objects, objects.begin(Kind.GROUPS), true);
    return round;
  }

  private void carryOut(TenantObjects objects, DeltaPage first, boolean holdGroups)
      throws NotAnswered {
    DeltaPage page = first;
    take(page, holdGroups);
    while (!page.last()) {
      page = objects.goOn(Kind.GROUPS, page.link());
      take(page, holdGroups);
    }
    link = page.link();
  }

  private void take(DeltaPage page, boolean holdGroups) {
    for (ObjectSeen group : page.present()) {
      graph.add(group.path(), List.of());
      gone.remove(group.path());
      if (holdGroups && (group.isWhole() || !groups.containsKey(group.id()))) {
        groups.put(group.id(), group);
      }
    }
    for (String id : page.removed()) {
      gone.add(Kind.GROUPS.pathOf(id));
      groups.remove(id);
    }
    for (MemberEvent event : page.members()) {
      Set<String> away = left.computeIfAbsent(event.group(), group -> new HashSet<>());
      if (event.joined()) {
        away.remove(event.member());
        graph.add(event.group(), event.member());
      } else {
        away.add(event.member());
      }
    }
  }

  Memberships memberships() {
    Memberships all = graph.memberships();
    Map<String, List<String>> replaced = new HashMap<>();
    left.forEach(
        (group, away) -> {
          if (!away.isEmpty()) {
            List<String> members = new ArrayList<>(all.membersOf(group));
            members.removeAll(away);
            replaced.put(group, members);
          }
        });
    return replaced.isEmpty() && gone.isEmpty() ? all : all.with(replaced, gone);
  }

  List<ObjectSeen> groups() {
    return List.copyOf(groups.values());
  }

  /** The delta link at its end. */
  String link() {
    return link;
  }
}
