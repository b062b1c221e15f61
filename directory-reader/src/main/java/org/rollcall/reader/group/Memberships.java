package org.rollcall.reader.group;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;

/**
 * A picture of who is in which group. It never changes; pictures made from it share what is equal,
 * so that a change costs what it changes. Thread-safe. A million members with five groups each take
 * less than 150 MB.
 */
public final class Memberships {
  private final Keys keys;
  private final int[][] membersOf;
  private final int[][] groupsOf;

  Memberships(Keys keys, int[][] membersOf, int[][] groupsOf) {
    this.keys = keys;
    this.membersOf = membersOf;
    this.groupsOf = groupsOf;
  }

  /** Whether it was said that this is a group. */
  public boolean isGroup(String key) {
    int number = keys.find(key);
    return number >= 0 && number < membersOf.length && membersOf[number] != null;
  }

  /** The members that a group names, sorted; empty for what is no group. */
  public List<String> membersOf(String group) {
    return texts(Rows.at(membersOf, keys.find(group)));
  }

  /** In which groups a member is. */
  public Standing of(String member) {
    return of(member, List.of());
  }

  /**
   * In which groups a member is, when it is known from elsewhere to be in some.
   *
   * @param alsoDirect groups that name it too, known here or not
   */
  public Standing of(String member, Collection<String> alsoDirect) {
    int number = keys.find(member);
    int[] known = Rows.at(groupsOf, number);
    if (alsoDirect.isEmpty()) {
      return known.length == 0 ? Standing.NONE : new Standing(texts(known), nested(number, known));
    }
    Set<String> direct = new TreeSet<>(texts(known));
    direct.addAll(alsoDirect);
    direct.remove(member);
    int[] named = direct.stream().mapToInt(keys::find).filter(group -> group >= 0).toArray();
    return new Standing(List.copyOf(direct), nested(number, Rows.distinct(named)));
  }

  /**
   * Another picture, in which these groups have these members and no others.
   *
   * @param replaced new or known groups
   * @param gone groups that are none any more; unknown ones are passed over
   */
  public Memberships with(
      Map<String, ? extends Collection<String>> replaced, Collection<String> gone) {
    Redrawing redrawing = new Redrawing(keys, membersOf, groupsOf);
    gone.forEach(group -> redrawing.remove(keys.find(group)));
    replaced.forEach(redrawing::replace);
    return redrawing.picture();
  }

  /**
   * Tells everyone whose standing in the other picture is another: the groups that name them, or
   * the number of the nested ones. Each once. Costs what differs if one picture was made from the
   * other, else what both hold.
   */
  public void differing(Memberships other, Consumer<String> each) {
    if (keys == other.keys) {
      new Affected(this, other)
          .numbers()
          .filter(number -> !of(keys.text(number)).equals(other.of(keys.text(number))))
          .forEach(number -> each.accept(keys.text(number)));
      return;
    }
    for (int number = 0; number < groupsOf.length; number++) {
      tellIfDiffering(keys.text(number), other, each);
    }
    for (int number = 0; number < other.groupsOf.length; number++) {
      String key = other.keys.text(number);
      if (keys.find(key) >= groupsOf.length || keys.find(key) < 0) {
        tellIfDiffering(key, other, each);
      }
    }
  }

  /**
   * Tells everyone who is in one of these groups, directly or through other groups. Each once; the
   * groups themselves only if one is in another.
   */
  public void below(Collection<String> groups, Consumer<String> each) {
    int[] begin = groups.stream().mapToInt(keys::find).filter(known -> known >= 0).toArray();
    Reach reach = new Reach(membersOf);
    for (int group : begin) {
      reach.from(group);
    }
    reach.reached().forEach(number -> each.accept(keys.text(number)));
  }

  int[][] membersOf() {
    return membersOf;
  }

  int[][] groupsOf() {
    return groupsOf;
  }

  private void tellIfDiffering(String key, Memberships other, Consumer<String> each) {
    if (!of(key).equals(other.of(key))) {
      each.accept(key);
    }
  }

  /** How many groups lie above the direct ones and are none of them, nor the member itself. */
  private int nested(int member, int[] direct) {
    if (Arrays.stream(direct).allMatch(group -> Rows.at(groupsOf, group).length == 0)) {
      return 0;
    }
    Reach above = new Reach(groupsOf);
    for (int group : direct) {
      above.from(group);
    }
    return (int)
        above.reached().filter(group -> group != member && !Rows.holds(direct, group)).count();
  }

  private List<String> texts(int[] numbers) {
    if (numbers.length == 0) {
      return List.of();
    }
    List<String> texts = new ArrayList<>(numbers.length);
    Arrays.stream(numbers).mapToObj(keys::text).sorted().forEach(texts::add);
    return texts;
  }

  /** The picture in which nobody is in a group. */
  public static Memberships none() {
    return new GroupGraph().memberships();
  }
}
