package org.rollcall.reader.group;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Distribution lists as a force has them. */
class MembershipsTest {
  private static final String STAFF = "cn=all staff,ou=lists,dc=force,dc=test";
  private static final String CID = "cn=cid,ou=lists,dc=force,dc=test";
  private static final String FRAUD = "cn=fraud,ou=lists,dc=force,dc=test";
  private static final String AUDITOR = "cn=auditor,ou=partners,dc=force,dc=test";

  private final Memberships lists =
      new GroupGraph()
          .add(FRAUD, AUDITOR)
          .add(CID, List.of(FRAUD, "cn=sergeant,ou=people,dc=force,dc=test"))
          .add(STAFF, CID)
          .memberships();

  @Test
  void anOutsiderInASmallListIsInTheLargeOnesToo() {
    assertThat(lists.of(AUDITOR)).isEqualTo(new Standing(List.of(FRAUD), 2));
  }

  @Test
  void aListThatIsNamedAndReachedCountsOnceAndAsNamed() {
    Memberships named = lists.with(Map.of(STAFF, List.of(CID, AUDITOR)), List.of());

    assertThat(named.of(AUDITOR)).isEqualTo(new Standing(List.of(STAFF, FRAUD), 1));
  }

  @Test
  void listsThatContainEachOtherEndSomewhere() {
    Memberships circle = lists.with(Map.of(FRAUD, List.of(AUDITOR, STAFF)), List.of());

    assertThat(circle.of(AUDITOR)).isEqualTo(new Standing(List.of(FRAUD), 2));
    assertThat(circle.of(STAFF)).isEqualTo(new Standing(List.of(FRAUD), 1));
  }

  @Test
  void whoLeavesAListOutsideAllOthersIsInNone() {
    Memberships left = lists.with(Map.of(FRAUD, List.of()), List.of());

    assertThat(left.of(AUDITOR)).isEqualTo(Standing.NONE);
    assertThat(left.isGroup(FRAUD)).isTrue();
  }

  @Test
  void takingASmallListOutOfALargeOneConcernsItsMembersOnly() {
    List<String> concerned = new ArrayList<>();

    lists.differing(
        lists.with(Map.of(CID, List.of("cn=sergeant,ou=people,dc=force,dc=test")), List.of()),
        concerned::add);

    assertThat(concerned).containsExactlyInAnyOrder(FRAUD, AUDITOR);
  }

  @Test
  void aGroupThatIsDeletedIsNoGroupOfAnybody() {
    Memberships without = lists.with(Map.of(), List.of(FRAUD));

    assertThat(without.of(AUDITOR)).isEqualTo(Standing.NONE);
    assertThat(without.isGroup(FRAUD)).isFalse();
  }
}
