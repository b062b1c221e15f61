package org.rollcall.reader.reading.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rollcall.reader.entry.DirectoryEntry;
import org.rollcall.reader.reading.ChangesEnd;
import org.rollcall.reader.reading.Cursor;
import org.rollcall.testkit.graph.GraphSimulator;

/** Memberships are told of members, through groups in groups, and over restarts. */
@SuppressWarnings("NullAway.Init")
class MembershipsOfATenantTest {
  @TempDir Path folder;
  private TenantAtHand tenant;
  private GraphSimulator graph;
  private GraphDirectorySource source;
  private String abbott;
  private String inner;
  private String outer;

  @BeforeEach
  void startTenant() {
    tenant = new TenantAtHand(folder);
    graph = tenant.graph();
    graph.pages().ofSize(3).withMembersAtOnce(1);
    abbott = graph.contacts().add("Aaron ABBOTT", "aaron.abbott@example.net");
    inner = graph.groups().add("Custody", "custody@heddlu-gorllewin.example");
    outer = graph.groups().add("West", "west@heddlu-gorllewin.example");
    graph.groups().join(inner, abbott);
    source = tenant.source();
  }

  @AfterEach
  void stopTenant() {
    tenant.close();
  }

  @Test
  void groupsThatContainEachOtherAreCut() {
    graph.groups().join(outer, inner);
    graph.groups().join(inner, outer);

    Map<String, DirectoryEntry> told = readAll();

    assertThat(of(abbott, told).groups()).containsExactly("groups/" + inner);
    assertThat(of(abbott, told).nestedGroups()).isEqualTo(1);
    assertThat(of(inner, told).groups()).containsExactly("groups/" + outer);
    assertThat(of(inner, told).nestedGroups()).isZero();
  }

  @Test
  void aGroupThatJoinsAGroupIsToldOfThoseInIt() {
    Cursor since = TenantAtHand.readAll(source, new ArrayList<>());
    graph.groups().join(outer, inner);

    Map<String, DirectoryEntry> told = changes(since);

    assertThat(of(abbott, told).nestedGroups()).isEqualTo(1);
    assertThat(of(inner, told).groups()).containsExactly("groups/" + outer);
  }

  @Test
  void itIsToldOfThemAfterARestartToo() {
    Cursor since = TenantAtHand.readAll(source, new ArrayList<>());
    graph.groups().join(outer, inner);
    source.close();

    Map<String, DirectoryEntry> told = changes(since);

    assertThat(of(abbott, told).nestedGroups()).isEqualTo(1);
  }

  @Test
  void leavingIsToldAfterARestartToo() {
    graph.groups().join(outer, inner);
    Cursor since = TenantAtHand.readAll(source, new ArrayList<>());
    graph.groups().leave(outer, inner);
    source.close();

    assertThat(of(abbott, changes(since)).nestedGroups()).isZero();
  }

  @Test
  void aDeletedGroupIsToldOfThoseWhoWereInIt() {
    Cursor since = TenantAtHand.readAll(source, new ArrayList<>());
    graph.groups().softDelete(inner);

    assertThat(of(abbott, changes(since)).groups()).isEmpty();
  }

  @Test
  void ifNobodyKnowsWhoWasInADeletedGroupAFullPassTells() {
    Cursor since = TenantAtHand.readAll(source, new ArrayList<>());
    graph.groups().softDelete(inner);
    source.close();

    assertThat(source.changes(since, page -> true))
        .isInstanceOfSatisfying(
            ChangesEnd.StartOver.class,
            over -> assertThat(over.trouble().code()).isEqualTo("graph-members-unknown"));
  }

  @Test
  void aPageThatWasNotTakenIsToldAgainWhole() {
    Cursor since = TenantAtHand.readAll(source, new ArrayList<>());
    graph.groups().join(outer, inner);
    assertThat(source.changes(since, page -> false)).isInstanceOf(ChangesEnd.Stopped.class);

    assertThat(of(abbott, changes(since)).nestedGroups()).isEqualTo(1);
  }

  @Test
  void theSameChangesGiveTheSameAsReadingAnew() {
    Cursor since = TenantAtHand.readAll(source, new ArrayList<>());
    graph.pages().withReplays().withEmptyOneIn(2);
    String cadi = graph.users().addMember("Cadi", "cadi@heddlu-gorllewin.example");
    graph.groups().join(outer, cadi);
    graph.groups().join(outer, inner);
    graph.groups().leave(inner, abbott);
    graph.groups().join(inner, cadi);

    Map<String, DirectoryEntry> told = changes(since);

    Map<String, DirectoryEntry> anew = new HashMap<>();
    List<DirectoryEntry> all = new ArrayList<>();
    TenantAtHand.readAll(tenant.source(), all);
    all.forEach(entry -> anew.put(entry.key().id(), entry));
    assertThat(told).containsKeys(abbott, cadi, inner);
    told.forEach((id, entry) -> assertThat(entry).isEqualTo(anew.get(id)));
  }

  private static DirectoryEntry of(String id, Map<String, DirectoryEntry> told) {
    return Objects.requireNonNull(told.get(id), "it is told");
  }

  private Map<String, DirectoryEntry> readAll() {
    List<DirectoryEntry> all = new ArrayList<>();
    TenantAtHand.readAll(source, all);
    Map<String, DirectoryEntry> told = new HashMap<>();
    all.forEach(entry -> told.put(entry.key().id(), entry));
    return told;
  }

  private Map<String, DirectoryEntry> changes(Cursor since) {
    Map<String, DirectoryEntry> told = new HashMap<>();
    ChangesEnd end =
        source.changes(
            since,
            page -> {
              page.present().forEach(entry -> told.put(entry.key().id(), entry));
              return true;
            });
    assertThat(end).isEqualTo(new ChangesEnd.UpToDate());
    return told;
  }
}
