package org.rollcall.reader.group;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** The model: sets, followed until nothing is new. */
final class NaiveGroups {
  private NaiveGroups() {}

  static Standing standing(Map<String, Set<String>> groups, String member, Set<String> alsoDirect) {
    Set<String> direct = new TreeSet<>(naming(groups, member));
    direct.addAll(alsoDirect);
    direct.remove(member);
    Set<String> all = new TreeSet<>(direct);
    while (all.addAll(all.stream().flatMap(one -> naming(groups, one).stream()).toList())) {}
    all.removeAll(direct);
    all.remove(member);
    return new Standing(List.copyOf(direct), all.size());
  }

  static Set<String> differing(
      Map<String, Set<String>> one, Map<String, Set<String>> other, List<String> names) {
    Set<String> differing = new TreeSet<>(names);
    differing.removeIf(
        name -> standing(one, name, Set.of()).equals(standing(other, name, Set.of())));
    return differing;
  }

  static Set<String> below(Map<String, Set<String>> groups, String group) {
    Set<String> all = new TreeSet<>(groups.getOrDefault(group, Set.of()));
    while (all.addAll(
        all.stream().flatMap(one -> groups.getOrDefault(one, Set.of()).stream()).toList())) {}
    all.remove(group);
    return all;
  }

  private static Set<String> naming(Map<String, Set<String>> groups, String member) {
    Set<String> naming = new TreeSet<>();
    groups.forEach(
        (group, members) -> {
          if (members.contains(member) && !group.equals(member)) {
            naming.add(group);
          }
        });
    return naming;
  }
}
