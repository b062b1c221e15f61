package org.rollcall.reader.reading.ldap;

import static java.time.Duration.ofSeconds;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rollcall.reader.reading.ChangePage;
import org.rollcall.reader.reading.ChangesEnd;
import org.rollcall.reader.reading.Cursor;
import org.rollcall.reader.reading.CuttableWire;
import org.rollcall.reader.reading.DirectorySource.ChangePages;
import org.rollcall.reader.reading.SourceEnd;
import org.rollcall.reader.reading.SourceStatus;
import org.rollcall.settings.LdapDirectory.Source;
import org.rollcall.testkit.force.Force;
import org.rollcall.testkit.openldap.OpenLdap;
import org.rollcall.testkit.openldap.OpenLdapWith;

/** OpenLDAP servers that offer content synchronisation and cannot quite do it, and broken wires. */
@SuppressWarnings("NullAway.Init")
class OpenLdapSyncTrapsTest {
  private static final int BYTES_OF_SOME_ENTRIES = 60_000;

  @TempDir Path folder;
  private OpenLdap server;

  @AfterEach
  void stopServer() {
    if (server != null) {
      server.close();
    }
  }

  @Test
  void aSizeLimitMakesThePassIncompleteAndPagingIsTheWayAround() throws IOException {
    start(OpenLdapWith.CONTENT_SYNC, OpenLdapWith.SIZE_LIMIT);

    try (LdapDirectorySource synced = source(server.port(), Source.AUTO);
        LdapDirectorySource paged = source(server.port(), Source.FULL_PASS)) {
      assertThat(synced.readAll(page -> true))
          .isInstanceOfSatisfying(
              SourceEnd.Incomplete.class,
              incomplete -> {
                assertThat(incomplete.trouble().code()).isEqualTo("size-limit");
                assertThat(incomplete.trouble().mend()).contains("FULL_PASS");
              });
      assertThat(paged.readAll(page -> true)).isInstanceOf(SourceEnd.Complete.class);
    }
  }

  @Test
  void aDatabaseWithoutTheOverlayIsReadByPages() throws IOException {
    start(OpenLdapWith.OFFERED_CONTENT_SYNC);

    try (LdapDirectorySource source = source(server.port(), Source.AUTO)) {
      SourceEnd end = source.readAll(page -> true);

      assertThat(end).isEqualTo(new SourceEnd.Complete(Optional.empty()));
      assertThat(source.status().kind()).isEqualTo(SourceStatus.Kind.FULL_PASS);
      assertThat(source.status().because()).contains("12");
    }
  }

  @Test
  void aServerThatForgetsDeletionsLeadsToAFullPassAndToNobodysAbsence() throws IOException {
    start(OpenLdapWith.FORGETFUL_CONTENT_SYNC);
    LdapHands hands = new LdapHands(server.administrator(), "entryUUID");
    String id = hands.add("Gwen Forgotten");

    try (LdapDirectorySource source = source(server.port(), Source.AUTO)) {
      Cursor position = position(source.readAll(page -> true));
      hands.delete(id);

      assertThat(
              source.changes(
                  position,
                  page -> {
                    assertThat(page.perhapsGone()).isEmpty();
                    return true;
                  }))
          .isInstanceOf(ChangesEnd.StartOver.class);
    }
  }

  @Test
  void aWireCutInTheMiddleMakesThePassIncomplete() throws IOException {
    start(OpenLdapWith.CONTENT_SYNC);
    try (CuttableWire wire = CuttableWire.to(server.port());
        LdapDirectorySource source = source(wire.port(), Source.AUTO)) {
      assertThat(source.check()).isEmpty();
      wire.cutAfter(BYTES_OF_SOME_ENTRIES);

      SourceEnd broken = source.readAll(page -> true);
      SourceEnd next = source.readAll(page -> true);

      assertThat(broken).isInstanceOfAny(SourceEnd.Incomplete.class, SourceEnd.NotRead.class);
      assertThat(next).isInstanceOf(SourceEnd.Complete.class);
    }
  }

  @Test
  void aServerThatDiesAndComesBackTellsWhatHappenedOrAsksForAFullPass() throws IOException {
    start(OpenLdapWith.CONTENT_SYNC);
    LdapHands hands = new LdapHands(server.administrator(), "entryUUID");
    String id = hands.add("Iestyn Survivor");
    try (LdapDirectorySource source = source(server.port(), Source.AUTO)) {
      Cursor position = position(source.readAll(page -> true));
      assertThat(source.changes(position, page -> true)).isEqualTo(new ChangesEnd.UpToDate());
      hands.changeTitle(id, "Sergeant");
      server.kill();
      await().atMost(Duration.ofSeconds(5)).until(() -> source.hasNews(position));
      source.close();
      assertThat(source.changes(position, page -> true)).isInstanceOf(ChangesEnd.NotTold.class);

      server.startAgain();

      List<String> told = new ArrayList<>();
      ChangesEnd end =
          source.changes(
              position,
              page -> {
                page.present().forEach(entry -> told.add(entry.key().id()));
                assertThat(page.perhapsGone()).isEmpty();
                return true;
              });
      // The session log is in slapd's memory: a server that was restarted may have to be read anew.
      assertThat(told.contains(id) || end instanceof ChangesEnd.StartOver).as("%s", end).isTrue();
    }
  }

  @Test
  void whatCouldNotBeWrittenDownIsToldAgain() throws IOException {
    start(OpenLdapWith.CONTENT_SYNC);
    LdapHands hands = new LdapHands(server.administrator(), "entryUUID");
    String id = hands.add("Tomos Unwritten");
    try (LdapDirectorySource source = source(server.port(), Source.AUTO)) {
      Cursor[] at = {position(source.readAll(page -> true))};
      ChangePages moving =
          page -> {
            at[0] = page.after();
            return true;
          };
      assertThat(source.changes(at[0], moving)).isEqualTo(new ChangesEnd.UpToDate());
      hands.changeTitle(id, "Chief Inspector");
      await().atMost(Duration.ofSeconds(5)).until(() -> source.hasNews(at[0]));
      ChangePages broken =
          page -> {
            throw new IllegalStateException("the database is away");
          };
      assertThatIllegalStateException().isThrownBy(() -> source.changes(at[0], broken));

      assertThat(source.hasNews(at[0])).isTrue();
      List<String> told = new ArrayList<>();
      ChangesEnd end =
          source.changes(
              at[0],
              page -> told.addAll(page.present().stream().map(each -> each.key().id()).toList()));

      assertThat(end).isEqualTo(new ChangesEnd.UpToDate());
      assertThat(told).containsExactly(id);
    }
  }

  @Test
  void aChangeWakesWhoeverAskedForIt() throws IOException, InterruptedException {
    start(OpenLdapWith.CONTENT_SYNC);
    LdapHands hands = new LdapHands(server.administrator(), "entryUUID");
    var woken = new Semaphore(0);
    try (LdapDirectorySource source = source(server.port(), Source.AUTO)) {
      source.onNews(woken::release);
      Cursor position = position(source.readAll(page -> true));
      assertThat(source.changes(position, page -> true)).isEqualTo(new ChangesEnd.UpToDate());
      woken.drainPermits();

      hands.add("Mali Newcomer");

      assertThat(woken.tryAcquire(5, TimeUnit.SECONDS)).isTrue();
    }
  }

  @Test
  void whatWasNotTakenIsToldAgainThoughDeletionsCameFirst() throws IOException {
    start(OpenLdapWith.CONTENT_SYNC);
    LdapHands hands = new LdapHands(server.administrator(), "entryUUID");
    List<String> recruits =
        IntStream.range(0, 600).mapToObj(number -> hands.add("Recruit No" + number)).toList();
    try (LdapDirectorySource source = source(server.port(), Source.AUTO)) {
      Cursor position = position(source.readAll(page -> true));
      recruits.forEach(id -> hands.changeTitle(id, "Constable"));
      hands.delete(recruits.getFirst());

      Set<String> told = new HashSet<>();
      List<Cursor> reached = new ArrayList<>(List.of(position));
      ChangesEnd stopped =
          source.changes(
              position,
              page -> {
                if (reached.size() > 1) {
                  return false;
                }
                told(page, told);
                reached.add(page.after());
                return true;
              });
      assertThat(reached.getLast()).isEqualTo(position);
      assertThat(stopped).isEqualTo(new ChangesEnd.Stopped());
      ChangesEnd end = source.changes(reached.getLast(), page -> told(page, told));

      assertThat(end).isEqualTo(new ChangesEnd.UpToDate());
      assertThat(told).containsAll(recruits);
    }
  }

  @Test
  void whoLeavesAGroupIsToldByAReaderThatTookOver() throws IOException {
    start(OpenLdapWith.CONTENT_SYNC);
    LdapHands hands = new LdapHands(server.administrator(), "entryUUID");
    String group = hands.addGroup("Night Shift");
    String id = hands.add("Nia Shifted");
    try (LdapDirectorySource first = source(server.port(), Source.AUTO);
        LdapDirectorySource second = source(server.port(), Source.AUTO)) {
      Cursor position = position(first.readAll(page -> true));
      hands.join(group, id);
      Cursor later = follow(second, position, new HashSet<>());
      Cursor still = follow(first, later, new HashSet<>());
      hands.leave(group, id);

      Set<String> told = new HashSet<>();
      await().atMost(ofSeconds(10)).until(() -> first.hasNews(still));
      follow(first, still, told);

      assertThat(told).contains(group, id);
    }
  }

  private static Cursor follow(LdapDirectorySource source, Cursor since, Set<String> told) {
    List<Cursor> reached = new ArrayList<>(List.of(since));
    ChangesEnd end =
        source.changes(
            since,
            page -> {
              reached.add(page.after());
              return told(page, told);
            });
    assertThat(end).isEqualTo(new ChangesEnd.UpToDate());
    return reached.getLast();
  }

  private static boolean told(ChangePage page, Set<String> told) {
    page.present().forEach(entry -> told.add(entry.key().id()));
    told.addAll(page.perhapsGone());
    return true;
  }

  private static Cursor position(SourceEnd end) {
    if (end instanceof SourceEnd.Complete complete) {
      return complete.after().orElseThrow();
    }
    throw new AssertionError("the pass is not complete: " + end);
  }

  private LdapDirectorySource source(int port, Source followedBy) {
    return ForceDirectory.source(Followed.settings(folder, port, LdapHands.READ, followedBy));
  }

  private void start(OpenLdapWith... with) throws IOException {
    Optional<OpenLdap> started =
        OpenLdap.startIfInstalled(ForceDirectory.FORCE.entries(), Force.BASE_DN, with);
    assumeTrue(started.isPresent(), "slapd is not installed: apt-get install slapd");
    server = started.orElseThrow();
    server.writePasswordsTo(folder);
  }
}
