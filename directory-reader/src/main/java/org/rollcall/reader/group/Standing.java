package org.rollcall.reader.group;

import java.util.List;

/**
 * In which groups a member is.
 *
 * @param direct keys of the groups that name it as a member, sorted, each once
 * @param nested how many more it is in only because a group is a member of a group
 */
public record Standing(List<String> direct, int nested) {
  /** In no group. */
  public static final Standing NONE = new Standing(List.of(), 0);

  public Standing {
    direct = List.copyOf(direct);
    if (nested < 0) {
      throw new IllegalArgumentException("nobody is in fewer than no groups");
    }
  }

  /** Says nothing personal: only how many. */
  @Override
  public String toString() {
    return "Standing[direct=" + direct.size() + ", nested=" + nested + "]";
  }
}
