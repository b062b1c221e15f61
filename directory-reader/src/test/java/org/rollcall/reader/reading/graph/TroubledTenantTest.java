package org.rollcall.reader.reading.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rollcall.reader.entry.DirectoryEntry;
import org.rollcall.reader.reading.ChangesEnd;
import org.rollcall.reader.reading.Cursor;
import org.rollcall.reader.reading.Sighting;
import org.rollcall.reader.reading.SourceEnd;
import org.rollcall.reader.reading.Trouble;
import org.rollcall.settings.GraphDirectory;
import org.rollcall.settings.GraphDirectory.Credential;
import org.rollcall.testkit.graph.Fault;
import org.rollcall.testkit.graph.GraphSimulator;
import org.rollcall.testkit.graph.LostLink;

/** What goes wrong with Graph is said, is waited for, and is never an absence. */
@SuppressWarnings("NullAway.Init")
@Timeout(60)
class TroubledTenantTest {
  private static final Duration LONG = Duration.ofMinutes(10);

  @TempDir Path folder;
  private TenantAtHand tenant;
  private GraphSimulator graph;
  private GraphDirectorySource source;
  private String abbott;

  @BeforeEach
  void startTenant() {
    tenant = new TenantAtHand(folder);
    graph = tenant.graph();
    graph.company().owns("heddlu-gorllewin.example");
    graph.pages().ofSize(2);
    abbott = graph.contacts().add("Aaron ABBOTT", "aaron.abbott@example.net");
    for (int i = 0; i < 5; i++) {
      graph.users().addMember("Constable " + i, "c" + i + "@heddlu-gorllewin.example");
    }
    source = tenant.source(graph.time());
  }

  @AfterEach
  void stopTenant() {
    tenant.close();
  }

  @Test
  void throttlingMidwayIsATimeBeforeWhichNothingIsAsked() {
    graph.faults().pass("/users/delta", 1).next("/users/delta", Fault.throttled(LONG));
    List<Cursor> checkpoints = new ArrayList<>();
    Instant before = graph.time().instant();

    SourceEnd end = source.readAll(null, new Keeping(new ArrayList<>(), checkpoints));

    assertThat(end)
        .isInstanceOfSatisfying(
            SourceEnd.NotBefore.class,
            later -> {
              assertThat(later.until()).isBetween(before.plus(LONG), before.plusSeconds(660));
              assertThat(later.trouble().code()).isEqualTo("graph-throttled");
            });
    int asked = graph.requests().all().size();
    assertThat(source.readAll(page -> true)).isInstanceOf(SourceEnd.NotBefore.class);
    assertThat(source.check()).map(Trouble::code).contains("graph-throttled");
    assertThat(source.readOne(abbott)).isInstanceOf(Sighting.Unclear.class);
    assertThat(graph.requests().all()).hasSize(asked);
    assertThat(source.status().facts()).containsKey("notBefore");
  }

  @Test
  void aThrottledPassGoesOnAtItsLastCheckpoint() {
    graph.faults().pass("/users/delta", 1).next("/users/delta", Fault.throttled(LONG));
    List<DirectoryEntry> first = new ArrayList<>();
    List<Cursor> checkpoints = new ArrayList<>();
    source.readAll(null, new Keeping(first, checkpoints));
    graph.time().pass(LONG.plusSeconds(60));
    List<DirectoryEntry> rest = new ArrayList<>();

    SourceEnd end = source.readAll(checkpoints.getLast(), new Keeping(rest, checkpoints));

    assertThat(end).isInstanceOf(SourceEnd.Complete.class);
    assertThat(first).hasSize(3);
    assertThat(rest).hasSize(3);
    first.addAll(rest);
    assertThat(first).extracting(DirectoryEntry::key).doesNotHaveDuplicates().hasSize(6);
  }

  @Test
  void aFractionOfASecondIsRoundedUp() {
    Cursor since = TenantAtHand.readAll(source, new ArrayList<>());
    graph.faults().next("*", Fault.throttled(Duration.ofMillis(2128)));
    Instant before = graph.time().instant();

    assertThat(source.changes(since, page -> true))
        .isInstanceOfSatisfying(
            ChangesEnd.NotBefore.class,
            later ->
                assertThat(later.until())
                    .isBetween(before.plusMillis(2128), before.plusSeconds(30)));
  }

  @ParameterizedTest
  @CsvSource({
    "120, 120",
    "2.128, 2.128",
    "0, 0",
    "-5, 30",
    "NaN, 30",
    "soon, 30",
    "1e9, 30",
    "999999999999, 86400",
    "'Sun, 22 Nov 2026 10:02:00 GMT', 120",
    "'Sun, 22 Nov 2020 10:02:00 GMT', 0"
  })
  void everyWayToSayHowLongIsUnderstood(String header, String seconds) {
    Instant now = Instant.parse("2026-11-22T10:00:00Z");

    Duration wait = Duration.between(now, RetryAfter.until(now, header));

    assertThat(wait).isEqualTo(Duration.parse("PT" + seconds + "S"));
  }

  @ParameterizedTest
  @EnumSource(LostLink.class)
  void aLostPositionLeadsToAFullPassAndToNobodysAbsence(LostLink how) {
    Cursor since = TenantAtHand.readAll(source, new ArrayList<>());
    graph.deltas().answerLostLinks(how);
    graph.time().pass(Duration.ofDays(8));

    ChangesEnd end =
        source.changes(
            since,
            page -> {
              throw new AssertionError("nothing can be told");
            });

    assertThat(end)
        .isInstanceOfSatisfying(
            ChangesEnd.StartOver.class,
            over -> assertThat(over.trouble().code()).isEqualTo("graph-position-lost"));
  }

  @Test
  void aPassThatLosesItsPositionIsIncomplete() {
    graph
        .faults()
        .pass("/users/delta", 1)
        .next("/users/delta", Fault.refused(410, "resyncRequired"));

    assertThat(source.readAll(page -> true))
        .isInstanceOfSatisfying(
            SourceEnd.Incomplete.class,
            incomplete -> assertThat(incomplete.trouble().code()).isEqualTo("graph-position-lost"));
  }

  @ParameterizedTest
  @CsvSource({
    "/groups/delta, Group.Read.All",
    "/contacts/delta, OrgContact.Read.All",
    "/users/delta, User.Read.All"
  })
  void aMissingPermissionIsNamed(String path, String permission) {
    graph.gate().bar(path);

    SourceEnd end = source.readAll(page -> true);

    Trouble trouble =
        switch (end) {
          case SourceEnd.NotRead notRead -> notRead.trouble();
          case SourceEnd.Incomplete incomplete -> incomplete.trouble();
          default -> throw new AssertionError(end);
        };
    assertThat(trouble.code()).isEqualTo("graph-forbidden");
    assertThat(trouble.mend()).contains(permission);
  }

  @Test
  void aWrongTokenAndNoTokenAreTold() {
    tenant.write("wrong");
    assertThat(source.check()).map(Trouble::code).contains("graph-unauthorised");

    assertThat(folder.resolve("token").toFile().delete()).isTrue();
    assertThat(source.check()).map(Trouble::code).contains("graph-no-token");
  }

  @ParameterizedTest
  @MethodSource("credentials")
  void aCredentialThatGivesNoTokenIsTold(Credential credential) {
    GraphDirectory settings = tenant.settings(graph.host(), credential);

    assertThat(tenant.source(settings, graph.time()).check())
        .map(Trouble::code)
        .contains("graph-no-token");
    assertThat(graph.requests().all()).isEmpty();
  }

  static Stream<Credential> credentials() {
    Path nowhere = Path.of("/nowhere/at-all");
    return Stream.of(new Credential.Certificate(nowhere), new Credential.WorkloadIdentity(nowhere));
  }

  @ParameterizedTest
  @ValueSource(ints = {400, 401, 403, 404, 409, 500, 501, 502, 503, 504})
  void noRefusalIsAnAbsence(int status) {
    for (String path : List.of("/contacts/{id}", "/users/{id}", "/groups/{id}")) {
      graph.faults().next(path, Fault.refused(status, "UnknownError"));
    }

    assertThat(source.readOne(abbott)).isInstanceOf(Sighting.Unclear.class);
  }

  @Test
  void aCutConnectionIsNoAbsence() {
    graph.faults().next("/contacts/{id}", Fault.cutOff());

    assertThat(source.readOne(abbott))
        .isInstanceOfSatisfying(
            Sighting.Unclear.class,
            unclear -> assertThat(unclear.trouble().code()).isEqualTo("graph-unreachable"));
  }

  @Test
  void aSoftlyDeletedOneIsAbsentAndOneWithoutAnIdOfGraphIsNotAskedFor() {
    graph.contacts().softDelete(abbott);

    assertThat(source.readOne(abbott)).isEqualTo(new Sighting.Absent());
    assertThat(source.readOne("../organization")).isInstanceOf(Sighting.Unclear.class);
  }

  @Test
  void whoIsDeletedAfterBeingToldIsAskedForWhenChangesAreTold() {
    graph.pages().withReplays();
    List<String> deleted = new ArrayList<>();
    SourceEnd end =
        source.readAll(
            page -> {
              if (deleted.isEmpty() && page.getFirst().dn().startsWith("users/")) {
                deleted.add(page.getFirst().key().id());
                graph.users().deleteForGood(deleted.getFirst());
              }
              return true;
            });
    List<List<String>> perhapsGone = new ArrayList<>();

    Cursor since = ((SourceEnd.Complete) end).after().orElseThrow();
    source.changes(since, page -> perhapsGone.add(page.perhapsGone()));

    assertThat(perhapsGone.getFirst()).isEqualTo(deleted);
  }

  @Test
  void domainsThatDifferAreFacts() {
    graph.company().owns("old-force.example").claims("not-ours.example");

    TenantAtHand.readAll(source, new ArrayList<>());

    assertThat(source.status().facts())
        .containsAllEntriesOf(
            Map.of("acceptedDomains", "2", "acceptedButNotOwn", "old-force.example"))
        .doesNotContainKey("ownButNotAccepted");
  }

  @Test
  void domainsThatMayNotBeReadKeepNobodyFromReading() {
    graph.gate().bar("/domains");

    TenantAtHand.readAll(source, new ArrayList<>());

    assertThat(source.status().facts())
        .containsEntry("acceptedDomains", "not read: graph-forbidden");
  }

  /** Keeps entries and checkpoints. */
  private record Keeping(List<DirectoryEntry> entries, List<Cursor> checkpoints)
      implements org.rollcall.reader.reading.DirectorySource.Pages {
    @Override
    public boolean take(List<DirectoryEntry> page) {
      return entries.addAll(page);
    }

    @Override
    public boolean checkpoint(Cursor resume) {
      return checkpoints.add(resume);
    }
  }
}
