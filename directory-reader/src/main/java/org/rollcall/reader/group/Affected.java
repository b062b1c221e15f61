package org.rollcall.reader.group;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * Whom the difference of two pictures with the same keys can concern: members whose row is another,
 * and, where such a member is a group, everyone below it. Rows that nothing has touched are the
 * same object in both.
 */
final class Affected {
  private final Memberships one;
  private final Memberships other;

  Affected(Memberships one, Memberships other) {
    this.one = one;
    this.other = other;
  }

  IntStream numbers() {
    int[] turned = turned();
    return IntStream.concat(
            Arrays.stream(turned),
            IntStream.concat(below(one.membersOf(), turned), below(other.membersOf(), turned)))
        .distinct();
  }

  private int[] turned() {
    int all = Math.max(one.groupsOf().length, other.groupsOf().length);
    return IntStream.range(0, all)
        .filter(member -> Rows.at(one.groupsOf(), member) != Rows.at(other.groupsOf(), member))
        .toArray();
  }

  private static IntStream below(int[][] membersOf, int[] members) {
    Reach reach = new Reach(membersOf);
    for (int member : members) {
      reach.from(member);
    }
    return reach.reached();
  }
}
