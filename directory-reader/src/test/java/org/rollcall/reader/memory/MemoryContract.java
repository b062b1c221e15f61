package org.rollcall.reader.memory;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.rollcall.contracts.EntryKey;
import org.rollcall.contracts.ReadingFinished;
import org.rollcall.reader.entry.Batch;
import org.rollcall.reader.entry.ChangeSet;
import org.rollcall.reader.entry.Closing;
import org.rollcall.reader.entry.Counts;
import org.rollcall.reader.entry.DirectoryEntry;
import org.rollcall.reader.entry.Kept;
import org.rollcall.reader.entry.KnownEntries;
import org.rollcall.reader.entry.Pass;
import org.rollcall.reader.lease.LeaseAnswer;
import org.rollcall.reader.lease.Leases;
import org.rollcall.reader.lease.Tenure;
import org.rollcall.reader.progress.Bookmark;
import org.rollcall.reader.progress.Checkpoint;
import org.rollcall.reader.progress.Position;
import org.rollcall.reader.progress.Progress;
import org.rollcall.reader.progress.Reached;
import org.rollcall.reader.progress.SeenIds;
import org.rollcall.reader.progress.Standing;
import org.rollcall.reader.reading.Reading;
import org.rollcall.reader.reading.ReadingKind;
import org.rollcall.reader.reading.ReadingOutcome;
import org.rollcall.reader.reading.Readings;
import org.rollcall.reader.reading.Trouble;

/** What every memory of the reader promises, the real one and the fake. */
public abstract class MemoryContract {
  private static final Instant NOON = Instant.parse("2026-03-01T12:00:00.123456Z");

  private static final Bookmark AFTER = new Bookmark("17", "CONTENT_SYNC");

  /** A directory of its own for every test. */
  private final String directory = "d-" + UUID.randomUUID();

  protected abstract Leases leases();

  protected abstract Readings readings();

  protected abstract KnownEntries entries();

  protected abstract Progress progress();

  @Test
  void aLeaseIsGrantedOnceAndItsEpochGrows() {
    Tenure first = granted("first");
    assertThat(leases().ask(directory, "second")).isEqualTo(new LeaseAnswer.HeldBy("first"));
    assertThat(leases().ask(directory, "first")).isEqualTo(new LeaseAnswer.HeldBy("first"));
    assertThat(leases().holder(directory)).contains("first");
    assertThat(leases().renew(first)).isTrue();

    leases().release(first);

    assertThat(leases().holder(directory)).isEmpty();
    assertThat(leases().renew(first)).isFalse();
    assertThat(granted("second").epoch()).isEqualTo(first.epoch() + 1);
    leases().release(first);
    assertThat(leases().holder(directory)).contains("second");
  }

  @Test
  void onlyNewsIsToldAndAbsenceIsCounted() {
    Pass first = pass(granted("me"));
    assertThat(entries().keep(first, 0, List.of(entry(1, "a"), entry(2, "a"))))
        .isEqualTo(new Kept.Written(1, new Counts(2, 0, 2, 0)));
    assertThat(entries().keep(first, 1, List.of(entry(3, "a"))))
        .isEqualTo(new Kept.Written(1, new Counts(1, 0, 1, 0)));
    assertThat(entries().absences(first, seen(1, 2, 3), 9))
        .isEqualTo(new KnownEntries.Absences(3, 0, List.of()));

    Pass second = new Pass(first.tenure(), UUID.randomUUID(), "hash");
    assertThat(entries().keep(second, 0, List.of(entry(1, "a"))))
        .isEqualTo(new Kept.Written(0, new Counts(1, 0, 0, 0)));
    assertThat(entries().keep(second, 0, List.of(entry(2, "b"))))
        .isEqualTo(new Kept.Written(1, new Counts(1, 1, 0, 0)));

    assertThat(entries().absences(second, seen(1, 2), 9))
        .isEqualTo(new KnownEntries.Absences(3, 1, List.of(key(3))));
    assertThat(entries().absences(second, seen(3), 1))
        .isEqualTo(new KnownEntries.Absences(3, 2, List.of(key(1))));
  }

  @Test
  void finishingClosesTheReadingAndForgetsTheVanished() {
    Tenure tenure = granted("me");
    Pass pass = opened(tenure, NOON);
    entries().keep(pass, 0, List.of(entry(1, "a"), entry(2, "a")));

    Kept kept = entries().finish(pass, List.of(key(2)), closing(new Counts(2, 0, 2, 0)));

    assertThat(kept).isEqualTo(new Kept.Written(1, new Counts(0, 0, 0, 1)));
    Reading closed = readings().find(directory, pass.reading()).orElseThrow();
    assertThat(closed.outcome()).isEqualTo(new ReadingOutcome.Complete(new Counts(2, 0, 2, 1)));
    assertThat(closed.startedAt()).isEqualTo(NOON);
    assertThat(entries().absences(pass, seen(1), 9))
        .isEqualTo(new KnownEntries.Absences(1, 0, List.of()));
    Pass next = new Pass(tenure, UUID.randomUUID(), "hash");
    assertThat(entries().keep(next, 0, List.of(entry(2, "a"))))
        .isEqualTo(new Kept.Written(1, new Counts(1, 0, 1, 0)));
  }

  @Test
  void underANewOrganisationEverythingIsToldAgainTheVanishedToo() {
    Tenure tenure = granted("me");
    Pass before = opened(tenure, NOON);
    entries().keep(before, 0, List.of(entry(1, "a"), entry(2, "a")));
    entries().finish(before, List.of(key(2)), closing(new Counts(2, 0, 2, 0)));
    Pass same = new Pass(tenure, UUID.randomUUID(), "hash");
    assertThat(entries().finish(same, List.of(), closing(Counts.NONE)))
        .isEqualTo(new Kept.Written(0, Counts.NONE));

    Pass under = new Pass(tenure, UUID.randomUUID(), "another");

    assertThat(entries().keep(under, 0, List.of(entry(1, "a"))))
        .isEqualTo(new Kept.Written(1, new Counts(1, 1, 0, 0)));
    assertThat(entries().finish(under, List.of(), closing(Counts.NONE)))
        .as("the one that went earlier, on a page of its own")
        .isEqualTo(new Kept.Written(1, Counts.NONE));
    Pass again = new Pass(tenure, UUID.randomUUID(), "another");
    assertThat(entries().keep(again, 0, List.of(entry(1, "a"))))
        .isEqualTo(new Kept.Written(0, new Counts(1, 0, 0, 0)));
    assertThat(entries().finish(again, List.of(), closing(Counts.NONE)))
        .isEqualTo(new Kept.Written(0, Counts.NONE));
  }

  @Test
  void aPassMayTellEverythingAgain() {
    Tenure tenure = granted("me");
    Pass before = opened(tenure, NOON);
    entries().keep(before, 0, List.of(entry(1, "a"), entry(2, "a")));
    entries().finish(before, List.of(key(2)), closing(new Counts(2, 0, 2, 0)));

    Pass all = new Pass(tenure, UUID.randomUUID(), "hash", Pass.Telling.EVERYTHING);

    assertThat(entries().keep(all, 0, List.of(entry(1, "a"))))
        .isEqualTo(new Kept.Written(1, new Counts(1, 1, 0, 0)));
    assertThat(entries().finish(all, List.of(), closing(Counts.NONE)))
        .isEqualTo(new Kept.Written(1, Counts.NONE));
  }

  @Test
  void whoLostTheLeaseWritesNothing() {
    Tenure lost = granted("first");
    Pass late = opened(lost, NOON);
    leases().release(lost);
    Pass inForce = opened(granted("second"), NOON.plusSeconds(1));

    assertThat(entries().keep(late, 0, List.of(entry(1, "a")))).isEqualTo(new Kept.Fenced());
    assertThat(entries().finish(late, List.of(), closing(Counts.NONE)))
        .isEqualTo(new Kept.Fenced());
    assertThat(readings().open(reading(UUID.randomUUID(), NOON), lost)).isFalse();

    assertThat(entries().absences(inForce, seen(), 9))
        .isEqualTo(new KnownEntries.Absences(0, 0, List.of()));
  }

  @Test
  void aReadingThatItsReaderLeftOpenIsClosedByTheNext() {
    Tenure dead = granted("dead");
    Pass left = opened(dead, NOON);
    leases().release(dead);

    Pass next = opened(granted("next"), NOON.plusSeconds(60));

    assertThat(readings().latest(directory, 10))
        .extracting(Reading::state)
        .containsExactly(Reading.State.RUNNING, Reading.State.FAILED);
    assertThat(readings().find(directory, left.reading()).flatMap(Reading::trouble))
        .map(Trouble::code)
        .contains("broke-off");
    assertThat(readings().latest(directory, 1))
        .extracting(Reading::id)
        .containsExactly(next.reading());
  }

  @Test
  void aRefusedReadingKeepsItsReasonAndIsClosedOnce() {
    Pass pass = opened(granted("me"), NOON);
    Trouble trouble = new Trouble("size-limit", "half of it", "Mend.");
    var refused = new ReadingOutcome.Refused(new Counts(7, 1, 2, 0), trouble);

    readings().close(pass.reading(), refused, NOON.plusSeconds(5));
    readings()
        .close(
            pass.reading(), new ReadingOutcome.Failed(Counts.NONE, trouble), NOON.plusSeconds(9));

    Optional<Reading> closed = readings().find(directory, pass.reading());
    assertThat(closed).map(Reading::outcome).contains(refused);
    assertThat(closed).map(Reading::finishedAt).contains(NOON.plusSeconds(5));
    assertThat(readings().find("another", pass.reading())).isEmpty();
  }

  @Test
  void aPageOfChangesIsOneReadingAndItsPositionStandsBehindIt() {
    Tenure tenure = granted("me");
    Pass full = opened(tenure, NOON);
    entries().keep(full, 0, List.of(entry(1, "a"), entry(2, "a")));
    entries().finish(full, List.of(), closing(new Counts(2, 0, 2, 0)));
    assertThat(progress().position(directory)).isEmpty();
    Pass pass = pass(tenure);

    Kept kept =
        entries()
            .change(
                pass,
                new ChangeSet(List.of(entry(1, "b"), entry(3, "a")), List.of(key(2)), AFTER, NOON));

    assertThat(kept).isEqualTo(new Kept.Written(2, new Counts(2, 1, 1, 1)));
    Reading told = readings().find(directory, pass.reading()).orElseThrow();
    assertThat(told.kind()).isEqualTo(ReadingKind.CHANGES);
    assertThat(told.outcome()).isEqualTo(new ReadingOutcome.Complete(new Counts(2, 1, 1, 1)));
    Position position = progress().position(directory).orElseThrow();
    assertThat(position.bookmark()).isEqualTo(AFTER);
    assertThat(position.isGoodUnder("hash")).isTrue();
    assertThat(position.isGoodUnder("another")).isFalse();
    Standing standing = progress().standing(directory);
    assertThat(standing.known()).isEqualTo(2);
    assertThat(standing.changedSince()).isEqualTo(3);
    assertThat(standing.vanishedSince()).isEqualTo(1);
    assertThat(standing.full()).map(Standing.Full::organisationHash).contains("hash");
    assertThat(entries().here(directory, List.of(Entries.id(1), Entries.id(2), Entries.id(9))))
        .containsExactly(key(1));
  }

  @Test
  void aPageWithoutNewsMovesThePositionAndLeavesNothingElse() {
    Tenure tenure = granted("me");
    Pass full = opened(tenure, NOON);
    entries().keep(full, 0, List.of(entry(1, "a")));
    Pass pass = pass(tenure);

    assertThat(
            entries().change(pass, new ChangeSet(List.of(entry(1, "a")), List.of(), AFTER, NOON)))
        .isEqualTo(new Kept.Written(0, new Counts(1, 0, 0, 0)));

    assertThat(readings().find(directory, pass.reading())).isEmpty();
    assertThat(progress().position(directory)).map(Position::bookmark).contains(AFTER);
  }

  @Test
  void aPositionIsStoppedUntilACompletePassGivesAnother() {
    Tenure tenure = granted("me");
    Pass pass = opened(tenure, NOON);
    entries().finish(pass, List.of(), closing(Counts.NONE, Optional.of(AFTER)));
    assertThat(progress().position(directory).orElseThrow().isGoodUnder("hash")).isTrue();

    progress().stop(tenure, "another-dc");

    assertThat(progress().position(directory).orElseThrow().stoppedBy()).contains("another-dc");
    Pass next = opened(tenure, NOON.plusSeconds(9));
    entries().finish(next, List.of(), closing(Counts.NONE, Optional.of(AFTER)));
    assertThat(progress().position(directory).orElseThrow().stoppedBy()).isEmpty();
  }

  @Test
  void aPassThatBrokeOffIsResumedWithWhatItHadSeen() {
    Pass broken = opened(granted("me"), NOON);
    SeenIds seen = seen(1, 2);
    entries().keep(broken, new Batch(0, List.of(entry(1, "a"), entry(2, "a")), at("one", 0, seen)));
    seen.add(Entries.id(3));
    entries().keep(broken, new Batch(1, List.of(entry(3, "a")), at("two", 2, seen)));
    leases().release(broken.tenure());
    Pass next = opened(granted("next"), NOON.plusSeconds(60));

    Checkpoint checkpoint = progress().resume(next).orElseThrow();

    assertThat(checkpoint.cursor()).isEqualTo("two");
    assertThat(checkpoint.seen().size()).isEqualTo(3);
    assertThat(checkpoint.seen().contains(Entries.id(2))).isTrue();
    assertThat(progress().resume(next)).isPresent();
    assertThat(progress().resume(next)).isPresent();
    assertThat(progress().resume(next)).as("three passes came no further").isEmpty();
    assertThat(progress().isResumable(directory)).isFalse();
  }

  @Test
  void aCheckpointOfAPassThatToldOtherThingsIsForgotten() {
    Tenure tenure = granted("me");
    Pass broken = opened(tenure, NOON);
    entries().keep(broken, new Batch(0, List.of(entry(1, "a")), at("one", 0, seen(1))));
    assertThat(progress().isResumable(directory)).isTrue();

    Pass all = new Pass(tenure, UUID.randomUUID(), "hash", Pass.Telling.EVERYTHING);

    assertThat(progress().resume(all)).isEmpty();
    assertThat(progress().isResumable(directory)).isFalse();
  }

  @Test
  void whoLostTheLeaseMovesNoPositionAndReachesNothing() {
    Tenure lost = granted("first");
    Pass late = opened(lost, NOON);
    leases().release(lost);
    Tenure inForce = granted("second");

    assertThat(
            entries().change(late, new ChangeSet(List.of(entry(1, "a")), List.of(), AFTER, NOON)))
        .isEqualTo(new Kept.Fenced());
    assertThat(entries().keep(late, new Batch(0, List.of(entry(1, "a")), at("one", 0, seen(1)))))
        .isEqualTo(new Kept.Fenced());
    progress().forget(lost);

    assertThat(progress().position(directory)).isEmpty();
    assertThat(progress().isResumable(directory)).isFalse();
    assertThat(progress().standing(directory).known()).isZero();
    assertThat(leases().renew(inForce)).isTrue();
  }

  private static Optional<Reached> at(String cursor, int first, SeenIds seen) {
    return Optional.of(new Reached(cursor, first, seen.keysFrom(first)));
  }

  private Tenure granted(String holder) {
    return switch (leases().ask(directory, holder)) {
      case LeaseAnswer.Granted granted -> granted.tenure();
      case LeaseAnswer.HeldBy held -> throw new AssertionError("held by " + held.holder());
    };
  }

  private Pass opened(Tenure tenure, Instant at) {
    Pass pass = pass(tenure);
    assertThat(readings().open(reading(pass.reading(), at), tenure)).isTrue();
    return pass;
  }

  private static Pass pass(Tenure tenure) {
    return new Pass(tenure, UUID.randomUUID(), "hash");
  }

  private Reading reading(UUID id, Instant at) {
    return new Reading(id, directory, ReadingKind.FULL, "me", at, null, null);
  }

  private static Closing closing(Counts counts) {
    return closing(counts, Optional.empty());
  }

  private static Closing closing(Counts counts, Optional<Bookmark> after) {
    return new Closing(ReadingFinished.Kind.FULL, 1, counts, NOON, NOON.plusSeconds(3), after);
  }

  private static SeenIds seen(int... numbers) {
    SeenIds seen = new SeenIds();
    for (int number : numbers) {
      seen.add(Entries.id(number));
    }
    return seen;
  }

  private EntryKey key(int number) {
    return new EntryKey(directory, Entries.id(number));
  }

  private DirectoryEntry entry(int number, String title) {
    DirectoryEntry entry = Entries.entry(number, title);
    return new DirectoryEntry(
        key(number),
        entry.dn(),
        entry.objectClasses(),
        entry.kindHints(),
        entry.names(),
        entry.addresses(),
        entry.work(),
        entry.groups(),
        entry.nestedGroups(),
        entry.listings(),
        entry.hidden());
  }
}
