package org.rollcall.reader.group;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;

/**
 * Collects who is in which group, in any order and in parts. A group may be a member of a group, of
 * a later one too; one that is its own member is not. Used by one thread, once.
 */
public final class GroupGraph {
  private final Keys keys = new Keys();
  private int[][] members = new int[16][];
  private int[] sizes = new int[16];

  /** Says that a group exists and has these members, beside those it was said to have already. */
  public GroupGraph add(String group, Collection<String> itsMembers) {
    int number = keys.number(group);
    int[] row = roomFor(number, itsMembers.size());
    for (String member : itsMembers) {
      int who = keys.number(member);
      if (who != number) {
        row[sizes[number]++] = who;
      }
    }
    return this;
  }

  /** Says that a group has this member. */
  public GroupGraph add(String group, String member) {
    return add(group, List.of(member));
  }

  /** The picture of everything that was said. */
  public Memberships memberships() {
    int all = keys.count();
    int[][] membersOf = new int[all][];
    int[] groupCount = new int[all];
    for (int group = 0; group < Math.min(all, members.length); group++) {
      int[] row = members[group];
      if (row != null) {
        membersOf[group] = Rows.distinct(Arrays.copyOf(row, sizes[group]));
        members[group] = null;
        for (int member : membersOf[group]) {
          groupCount[member]++;
        }
      }
    }
    return new Memberships(keys, membersOf, turned(membersOf, groupCount));
  }

  private static int[][] turned(int[][] membersOf, int[] groupCount) {
    int[][] groupsOf = new int[membersOf.length][];
    int[] filled = new int[membersOf.length];
    for (int group = 0; group < membersOf.length; group++) {
      for (int member : Rows.at(membersOf, group)) {
        if (groupsOf[member] == null) {
          groupsOf[member] = new int[groupCount[member]];
        }
        groupsOf[member][filled[member]++] = group;
      }
    }
    return groupsOf;
  }

  private int[] roomFor(int group, int more) {
    if (group >= members.length) {
      int longer = Math.max(group + 1, members.length * 2);
      members = Arrays.copyOf(members, longer);
      sizes = Arrays.copyOf(sizes, longer);
    }
    int needed = sizes[group] + more;
    if (members[group] == null) {
      members[group] = new int[needed];
    } else if (needed > members[group].length) {
      members[group] = Arrays.copyOf(members[group], Math.max(needed, sizes[group] * 3 / 2));
    }
    return members[group];
  }
}
