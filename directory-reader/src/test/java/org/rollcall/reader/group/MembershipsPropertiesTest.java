package org.rollcall.reader.group;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Any groups, cycles and all, held against a model that only follows them. */
class MembershipsPropertiesTest {
  private static final int NAMES = 9;

  @Property
  void everyStandingIsTheOneOfTheModel(@ForAll("groups") Map<String, Set<String>> groups) {
    Memberships picture = picture(groups);

    for (String name : names()) {
      assertThat(picture.of(name)).isEqualTo(NaiveGroups.standing(groups, name, Set.of()));
      assertThat(picture.isGroup(name)).isEqualTo(groups.containsKey(name));
    }
  }

  @Property
  void whatIsKnownFromElsewhereCountsAsIfAGroupSaidIt(
      @ForAll("groups") Map<String, Set<String>> groups,
      @ForAll("name") String member,
      @ForAll("names") Set<String> alsoDirect) {
    assertThat(picture(groups).of(member, alsoDirect))
        .isEqualTo(NaiveGroups.standing(groups, member, alsoDirect));
  }

  @Property
  void twoPicturesTellExactlyThoseWhoseStandingDiffers(
      @ForAll("groups") Map<String, Set<String>> before,
      @ForAll("groups") Map<String, Set<String>> after) {
    assertThat(differing(picture(before), picture(after)))
        .containsExactlyInAnyOrderElementsOf(NaiveGroups.differing(before, after, names()));
  }

  @Property
  void aPictureMadeFromAnotherIsTheOneMadeAnew(
      @ForAll("groups") Map<String, Set<String>> before,
      @ForAll("groups") Map<String, Set<String>> changed,
      @ForAll("names") Set<String> gone) {
    Map<String, Set<String>> after = new TreeMap<>(before);
    gone.forEach(after::remove);
    after.putAll(changed);

    Memberships old = picture(before);
    Memberships made = old.with(changed, gone);

    for (String name : names()) {
      assertThat(made.of(name)).isEqualTo(NaiveGroups.standing(after, name, Set.of()));
      assertThat(old.of(name)).isEqualTo(NaiveGroups.standing(before, name, Set.of()));
    }
    assertThat(differing(old, made))
        .containsExactlyInAnyOrderElementsOf(NaiveGroups.differing(before, after, names()));
  }

  @Property
  void belowAGroupIsEveryoneWhoIsInItSomehow(
      @ForAll("groups") Map<String, Set<String>> groups, @ForAll("name") String group) {
    List<String> below = new ArrayList<>();

    picture(groups).below(List.of(group), below::add);

    below.remove(group);
    assertThat(below).containsExactlyInAnyOrderElementsOf(NaiveGroups.below(groups, group));
  }

  @Provide
  Arbitrary<Map<String, Set<String>>> groups() {
    return Arbitraries.maps(name(), names(0)).ofMaxSize(NAMES);
  }

  @Provide
  Arbitrary<String> name() {
    return Arbitraries.of(names());
  }

  @Provide("names")
  Arbitrary<Set<String>> someNames() {
    return names(0);
  }

  private Arbitrary<Set<String>> names(int least) {
    return name().set().ofMinSize(least).ofMaxSize(5);
  }

  private static List<String> names() {
    List<String> names = new ArrayList<>();
    for (int number = 0; number < NAMES; number++) {
      names.add("cn=g" + number + (number % 2 == 0 ? ",ou=lists,dc=x" : ",ou=people,dc=x"));
    }
    return names;
  }

  private static Memberships picture(Map<String, Set<String>> groups) {
    GroupGraph graph = new GroupGraph();
    groups.forEach(graph::add);
    return graph.memberships();
  }

  private static Set<String> differing(Memberships one, Memberships other) {
    List<String> told = new ArrayList<>();
    one.differing(other, told::add);
    assertThat(told).doesNotHaveDuplicates();
    return new TreeSet<>(told);
  }
}
