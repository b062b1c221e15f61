package org.rollcall.reader.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rollcall.contracts.EntriesObserved;
import org.rollcall.contracts.EntriesVanished;
import org.rollcall.contracts.Message;
import org.rollcall.contracts.ReadingFinished;
import org.rollcall.reader.entry.Counts;
import org.rollcall.reader.memory.Entries;
import org.rollcall.reader.memory.InMemoryMemory;
import org.rollcall.reader.memory.InMemorySource;

class FollowChangesTest {
  private static final Duration TERM = Duration.ofSeconds(20);
  private static final Trouble TROUBLE = new Trouble("unreachable", "no answer", "Mend.");

  private final AtomicLong seconds = new AtomicLong(1_700_000_000);
  private final AtomicLong numbers = new AtomicLong();
  private final InstantSource clock = () -> Instant.ofEpochSecond(seconds.get());
  private final InMemoryMemory memory = new InMemoryMemory(clock, TERM);
  private final InMemorySource source = new InMemorySource(10).followed();
  private final Directory directory = directory("hash");
  private final ReadDirectory reader =
      new ReadDirectory(
          memory,
          memory,
          memory,
          memory,
          new Reader(
              "first", Duration.ofHours(1), clock, () -> new UUID(1, numbers.incrementAndGet())));

  @BeforeEach
  void aDirectoryOfFortyFive() {
    for (int i = 1; i <= 45; i++) {
      source.put(Entries.entry(i, "constable"));
    }
  }

  @Test
  void beforeTheFirstCompletePassNothingCanBeFollowed() {
    assertThat(reader.hasNews(directory)).isFalse();
    assertThat(reader.follow(directory)).isEqualTo(new Following.NotFollowed());
  }

  @Test
  void aQuietLookLeavesNoTrace() {
    pass();
    int before = memory.said().size();

    assertThat(reader.hasNews(directory)).isFalse();
    assertThat(followed()).isEqualTo(new ReadingOutcome.Complete(Counts.NONE));
    source.sayChanged(Entries.id(7));
    assertThat(followed()).isEqualTo(new ReadingOutcome.Complete(new Counts(1, 0, 0, 0)));

    assertThat(since(before)).isEmpty();
    assertThat(memory.latest("force", 10)).hasSize(1);
    assertThat(reader.hasNews(directory)).as("the position moved all the same").isFalse();
  }

  @Test
  void eachPageOfChangesIsAReadingOfItsOwnAboutSomeEntriesOnly() {
    pass();
    int before = memory.said().size();
    source.put(Entries.entry(7, "sergeant"));
    source.put(Entries.entry(46, "constable"));
    source.remove(Entries.id(3));

    assertThat(reader.hasNews(directory)).isTrue();
    assertThat(followed()).isEqualTo(new ReadingOutcome.Complete(new Counts(2, 1, 1, 1)));

    assertThat(since(before)).hasSize(3);
    assertThat(((EntriesObserved) since(before).getFirst()).entries()).hasSize(2);
    assertThat(((EntriesVanished) since(before).get(1)).entries()).hasSize(1);
    ReadingFinished end = (ReadingFinished) since(before).getLast();
    assertThat(end.kind()).isEqualTo(ReadingFinished.Kind.TARGETED);
    assertThat(end.pages()).isEqualTo(2);
    Reading row = memory.find("force", end.reading()).orElseThrow();
    assertThat(row.kind()).isEqualTo(ReadingKind.CHANGES);
    assertThat(row.counts()).isEqualTo(new Counts(2, 1, 1, 1));
    assertThat(memory.standing("force").known()).isEqualTo(45);
    assertThat(memory.standing("force").changedSince()).isEqualTo(3);
  }

  @Test
  void whatIsCalledGoneButIsThereStays() {
    pass();
    source.overlook(Entries.id(3));
    source.sayChanged(Entries.id(3));

    assertThat(followed().counts().vanished()).isZero();
    assertThat(memory.known("force")).noneMatch(known -> known.gone());
  }

  @Test
  void anAbsenceThatCannotBeConfirmedStopsThereAndIsTriedAgain() {
    pass();
    source.remove(Entries.id(3));
    source.failById(TROUBLE);

    assertThat(followed()).isInstanceOf(ReadingOutcome.Failed.class);
    assertThat(memory.known("force")).noneMatch(known -> known.gone());
    assertThat(memory.latest("force", 1).getFirst().kind()).isEqualTo(ReadingKind.CHANGES);
    assertThat(memory.latest("force", 1).getFirst().state()).isEqualTo(Reading.State.FAILED);

    source.failById(null);
    assertThat(followed().counts().vanished()).isEqualTo(1);
  }

  @Test
  void moreThanTheLimitSinceTheLastFullPassIsRefusedHoweverSlowlyTheyGo() {
    pass();
    for (int i = 1; i <= 5; i++) {
      source.remove(Entries.id(i));
      assertThat(followed().counts().vanished()).isEqualTo(1);
    }
    var position = memory.position("force").orElseThrow().bookmark();
    source.remove(Entries.id(6));
    int before = memory.said().size();

    assertThat(followed())
        .isInstanceOfSatisfying(
            ReadingOutcome.Refused.class,
            refused -> assertThat(refused.trouble().code()).isEqualTo("too-many-vanished"));

    assertThat(since(before)).isEmpty();
    assertThat(memory.position("force").orElseThrow().bookmark()).isEqualTo(position);
    assertThat(reader.follow(directory)).isEqualTo(new Following.NotFollowed());
    assertThat(pass().counts().vanished()).as("a full pass decides").isEqualTo(1);
    assertThat(followed()).isInstanceOf(ReadingOutcome.Complete.class);
  }

  @Test
  void aWorthlessPositionIsRefusedUntilAFullPassGivesANewOne() {
    pass();
    source.endChangesWith(new ChangesEnd.StartOver(new Trouble("another-dc", "why", "Mend.")));

    assertThat(followed()).isInstanceOf(ReadingOutcome.Refused.class);

    assertThat(memory.position("force").orElseThrow().stoppedBy()).contains("another-dc");
    assertThat(reader.follow(directory)).isEqualTo(new Following.NotFollowed());
    source.endChangesWith(null);
    pass();
    assertThat(followed()).isInstanceOf(ReadingOutcome.Complete.class);
  }

  @Test
  void whoAsksToBeLeftAloneIsUnderstood() {
    pass();
    Instant later = clock.instant().plusSeconds(300);
    source.endChangesWith(new ChangesEnd.NotBefore(later, TROUBLE));

    assertThat(followed())
        .isInstanceOfSatisfying(
            ReadingOutcome.Failed.class, failed -> assertThat(failed.notBefore()).contains(later));
    assertThat(memory.position("force").orElseThrow().stoppedBy()).isEmpty();
  }

  @Test
  void underANewOrganisationOnlyAFullPassHelps() {
    pass();

    assertThat(reader.follow(directory("another"))).isEqualTo(new Following.NotFollowed());
  }

  @Test
  void aReaderKilledBetweenPagesGoesOnBehindWhatIsWritten() {
    pass();
    for (int i = 46; i <= 80; i++) {
      source.put(Entries.entry(i, "constable"));
    }
    AtomicLong writes = new AtomicLong();
    memory.beforeWriting(
        () -> {
          if (writes.incrementAndGet() == 3) {
            throw new IllegalStateException("the process ends here");
          }
        });
    assertThatThrownBy(() -> reader.follow(directory)).hasMessage("the process ends here");
    assertThat(memory.known("force")).hasSize(65);

    assertThat(followed().counts()).isEqualTo(new Counts(15, 0, 15, 0));
    assertThat(memory.known("force")).hasSize(80);
  }

  @Test
  void aPassThatBrokeOffGoesOnAtItsCheckpointAndMissesNobody() {
    source.breakOffAfter(3, TROUBLE);
    pass();
    assertThat(memory.isResumable("force")).isTrue();
    source.breakOffAfter(Integer.MAX_VALUE, null);
    source.remove(Entries.id(2));
    source.put(Entries.entry(3, "sergeant"));

    ReadingOutcome outcome = pass();

    assertThat(outcome).isEqualTo(new ReadingOutcome.Complete(new Counts(45, 0, 15, 0)));
    assertThat(memory.isResumable("force")).isFalse();
    assertThat(followed().counts())
        .as("changes since the pass began are told after it")
        .isEqualTo(new Counts(1, 1, 0, 1));
  }

  @Test
  void aCheckpointFromWhichNothingComesIsGivenUp() {
    source.breakOffAfter(3, TROUBLE);
    pass();
    source.breakOffAfter(0, TROUBLE);

    for (int i = 0; i < 3; i++) {
      assertThat(pass()).isInstanceOf(ReadingOutcome.Failed.class);
      assertThat(memory.isResumable("force")).isTrue();
    }

    assertThat(pass()).isInstanceOf(ReadingOutcome.Failed.class);
    assertThat(memory.isResumable("force")).isFalse();
  }

  private Directory directory(String organisationHash) {
    return new Directory(
        "force",
        organisationHash,
        new VanishingLimit(25, 5, 5),
        null,
        Duration.ofSeconds(5),
        source);
  }

  private ReadingOutcome pass() {
    seconds.incrementAndGet();
    return switch (reader.begin(directory, ReadingKind.FULL)) {
      case Beginning.Begun begun -> reader.carryOut(begun);
      case Beginning.AlreadyRunning running -> throw new AssertionError(running.holder());
    };
  }

  private ReadingOutcome followed() {
    seconds.incrementAndGet();
    return switch (reader.follow(directory)) {
      case Following.Ended ended -> ended.outcome();
      case Following.NotFollowed ignored -> throw new AssertionError("there is no position");
      case Following.AlreadyRunning running -> throw new AssertionError(running.holder());
    };
  }

  private List<Message> since(int before) {
    List<Message> said = memory.said();
    return said.subList(before, said.size());
  }
}
