package org.rollcall.reader.group;

import java.util.Arrays;
import java.util.Collection;

/** Makes a picture from another one: only the rows that change are written anew. Single use. */
final class Redrawing {
  private final Keys keys;
  private int[][] membersOf;
  private int[][] groupsOf;

  Redrawing(Keys keys, int[][] membersOf, int[][] groupsOf) {
    this.keys = keys;
    this.membersOf = membersOf.clone();
    this.groupsOf = groupsOf.clone();
  }

  void remove(int group) {
    if (group >= 0 && group < membersOf.length) {
      turn(group, Rows.at(membersOf, group), new int[0]);
      membersOf[group] = null;
    }
  }

  void replace(String group, Collection<String> itsMembers) {
    int number = keys.number(group);
    int[] now =
        Rows.distinct(
            itsMembers.stream().mapToInt(keys::number).filter(who -> who != number).toArray());
    widen();
    turn(number, Rows.at(membersOf, number), now);
    membersOf[number] = now;
  }

  Memberships picture() {
    return new Memberships(keys, membersOf, groupsOf);
  }

  private void turn(int group, int[] before, int[] now) {
    for (int member : before) {
      if (!Rows.holds(now, member)) {
        groupsOf[member] = Rows.without(groupsOf[member], group);
      }
    }
    for (int member : now) {
      if (!Rows.holds(before, member)) {
        groupsOf[member] = Rows.with(Rows.at(groupsOf, member), group);
      }
    }
  }

  private void widen() {
    int all = keys.count();
    if (all > membersOf.length) {
      membersOf = Arrays.copyOf(membersOf, all);
    }
    if (all > groupsOf.length) {
      groupsOf = Arrays.copyOf(groupsOf, all);
    }
  }
}
