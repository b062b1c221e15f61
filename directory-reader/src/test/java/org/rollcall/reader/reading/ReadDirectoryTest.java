package org.rollcall.reader.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

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
import org.rollcall.contracts.EntryKey;
import org.rollcall.contracts.Message;
import org.rollcall.contracts.ReadingFinished;
import org.rollcall.reader.entry.Counts;
import org.rollcall.reader.memory.Entries;
import org.rollcall.reader.memory.InMemoryMemory;
import org.rollcall.reader.memory.InMemorySource;

class ReadDirectoryTest {
  private static final Duration TERM = Duration.ofSeconds(20);
  private static final Trouble SIZE_LIMIT = new Trouble("size-limit", "half of it", "Mend.");

  private final AtomicLong seconds = new AtomicLong(1_700_000_000);
  private final AtomicLong numbers = new AtomicLong();
  private final InstantSource clock = () -> Instant.ofEpochSecond(seconds.get());
  private final InMemoryMemory memory = new InMemoryMemory(clock, TERM);
  private final InMemorySource source = new InMemorySource(10);
  private final Directory directory =
      new Directory(
          "force", "hash", new VanishingLimit(25, 5, 5), null, Duration.ofSeconds(5), source);
  private final ReadDirectory first = reader("first");
  private final ReadDirectory second = reader("second");

  @BeforeEach
  void aDirectoryOfFortyFive() {
    for (int i = 1; i <= 45; i++) {
      source.put(Entries.entry(i, "constable"));
    }
  }

  @Test
  void theFirstPassTellsEverythingInPagesThatAreCounted() {
    ReadingOutcome outcome = pass(first);

    assertThat(outcome).isEqualTo(new ReadingOutcome.Complete(new Counts(45, 0, 45, 0)));
    assertThat(observed(memory.said())).isEqualTo(45);
    assertThat(finished(memory.said()).pages()).isEqualTo(memory.said().size() - 1);
    assertThat(finished(memory.said()).entries()).isEqualTo(45);
  }

  @Test
  void aSecondPassTellsOnlyWhatChangedWithALaterSequence() {
    pass(first);
    long latest = sequences(memory.said()).stream().mapToLong(Long::longValue).max().orElseThrow();
    int before = memory.said().size();
    source.put(Entries.entry(7, "sergeant"));
    source.put(Entries.entry(46, "constable"));

    ReadingOutcome outcome = pass(first);

    assertThat(outcome).isEqualTo(new ReadingOutcome.Complete(new Counts(46, 1, 1, 0)));
    assertThat(sequences(since(before))).hasSize(2).allMatch(sequence -> sequence > latest);
  }

  @Test
  void aReaderThatForgotEverythingStillGoesOnWithLaterSequences() {
    pass(first);
    long latest = sequences(memory.said()).stream().mapToLong(Long::longValue).max().orElseThrow();
    InMemoryMemory rebuilt = new InMemoryMemory(clock, TERM);

    pass(reader("after the loss", rebuilt));

    assertThat(sequences(rebuilt.said())).hasSize(45).allMatch(sequence -> sequence > latest);
  }

  @Test
  void underANewOrganisationEverythingIsToldAgainWithTheSameContentHashes() {
    pass(first);
    List<String> hashes = contentHashes(memory.said());
    int before = memory.said().size();

    ReadingOutcome outcome =
        switch (first.begin(
            new Directory(
                "force",
                "another",
                new VanishingLimit(25, 5, 5),
                null,
                Duration.ofSeconds(5),
                source),
            ReadingKind.FULL)) {
          case Beginning.Begun begun -> first.carryOut(begun);
          case Beginning.AlreadyRunning running -> throw new AssertionError(running.holder());
        };

    assertThat(outcome).isEqualTo(new ReadingOutcome.Complete(new Counts(45, 45, 0, 0)));
    assertThat(contentHashes(since(before))).isEqualTo(hashes);
    assertThat(since(before)).allMatch(m -> m.organisationHash().equals("another"));
  }

  @Test
  void aPassThatIsToTellEverythingTellsEverything() {
    pass(first);
    int before = memory.said().size();

    switch (first.beginTellingEverything(directory)) {
      case Beginning.Begun begun -> first.carryOut(begun);
      case Beginning.AlreadyRunning running -> throw new AssertionError(running.holder());
    }

    assertThat(observed(since(before))).isEqualTo(45);
  }

  @Test
  void aReadingOfSingleEntriesTellsThemThoughNothingHasChanged() {
    pass(first);
    long last = sequences(memory.said()).getLast();
    int before = memory.said().size();
    Beginning.Begun begun = (Beginning.Begun) first.begin(directory, ReadingKind.TARGETED);

    first.carryOut(begun, List.of(new EntryKey("force", Entries.id(7))));

    assertThat(sequences(since(before))).singleElement().matches(sequence -> sequence > last);
  }

  @Test
  void whatIsGoneIsToldOnceAndMayComeBack() {
    pass(first);
    source.remove(Entries.id(3));
    int before = memory.said().size();

    assertThat(pass(first).counts().vanished()).isEqualTo(1);

    assertThat(since(before))
        .filteredOn(EntriesVanished.class::isInstance)
        .singleElement()
        .satisfies(
            m ->
                assertThat(((EntriesVanished) m).entries())
                    .extracting(EntriesVanished.Vanished::key)
                    .containsExactly(new EntryKey("force", Entries.id(3))));
    long vanishedAs = vanished(since(before));
    assertThat(vanishedAs).isGreaterThan(sequences(memory.said()).getFirst());
    assertThat(pass(first).counts().vanished()).isZero();
    source.put(Entries.entry(3, "constable"));
    int back = memory.said().size();
    assertThat(pass(first).counts().fresh()).isEqualTo(1);
    assertThat(sequences(since(back))).singleElement().matches(sequence -> sequence > vanishedAs);
  }

  @Test
  void anEmptyAnswerIsRefusedAndNothingVanishes() {
    pass(first);
    int before = memory.said().size();
    source.clear();

    assertRefused(pass(first), "empty-answer");
    assertThat(since(before)).isEmpty();
  }

  @Test
  void halfADirectoryIsRefusedAndNothingVanishes() {
    pass(first);
    int before = memory.said().size();
    source.breakOffAfter(2, SIZE_LIMIT);

    assertBrokenOff(pass(first), "size-limit");
    assertThat(since(before)).isEmpty();
  }

  @Test
  void losingMoreThanTheLimitIsRefused() {
    pass(first);
    int before = memory.said().size();
    for (int i = 1; i <= 6; i++) {
      source.remove(Entries.id(i));
    }

    assertRefused(pass(first), "too-many-vanished");
    assertThat(since(before)).isEmpty();
  }

  @Test
  void anAbsenceThatCannotBeConfirmedRefusesThePass() {
    pass(first);
    source.remove(Entries.id(3));
    source.failById(new Trouble("unreachable", "no answer", "Mend."));

    assertBrokenOff(pass(first), "unreachable");
  }

  @Test
  void anEntryThatThePassOverlookedIsFoundByItsIdAndStays() {
    pass(first);
    source.overlook(Entries.id(3));

    assertThat(pass(first)).isEqualTo(new ReadingOutcome.Complete(new Counts(45, 0, 0, 0)));
  }

  @Test
  void theSecondReaderLearnsWhoReads() {
    Beginning begun = first.begin(directory, ReadingKind.FULL);

    assertThat(begun).isInstanceOf(Beginning.Begun.class);
    assertThat(second.begin(directory, ReadingKind.FULL))
        .isEqualTo(new Beginning.AlreadyRunning("first"));
  }

  @Test
  void aReaderThatSleptThroughItsLeaseWritesNothingMore() {
    source.betweenPages(
        () -> {
          source.betweenPages(() -> {});
          await().until(() -> !memory.said().isEmpty());
          seconds.addAndGet(TERM.toSeconds() + 1);
          assertThat(pass(second)).isInstanceOf(ReadingOutcome.Complete.class);
        });

    ReadingOutcome outcome = pass(first);

    assertBrokenOff(outcome, "lease-lost");
    assertThat(memory.said().stream().filter(ReadingFinished.class::isInstance)).hasSize(1);
    assertThat(outcome.counts().seen()).isEqualTo(10);
  }

  @Test
  void aPassThatBreaksOffIsSaidToHaveDoneSoAndTheNextOneConverges() {
    source.betweenPages(
        () -> {
          throw new IllegalStateException("the process ends here");
        });
    assertThatThrownBy(() -> pass(first)).hasMessage("the process ends here");
    assertThat(memory.latest("force", 1).getFirst().trouble().orElseThrow().code())
        .isEqualTo("broke-off");
    source.betweenPages(() -> {});

    ReadingOutcome outcome = pass(second);

    assertThat(outcome.counts()).isEqualTo(new Counts(45, 0, 35, 0));
    assertThat(observed(memory.said())).isEqualTo(45);
    assertThat(memory.said().stream().filter(ReadingFinished.class::isInstance)).hasSize(1);
  }

  @Test
  void singleEntriesAreReadAgainWithoutSayingThatAnythingIsGone() {
    pass(first);
    int before = memory.said().size();
    source.put(Entries.entry(7, "sergeant"));
    Beginning.Begun begun = (Beginning.Begun) first.begin(directory, ReadingKind.TARGETED);

    ReadingOutcome outcome =
        first.carryOut(
            begun,
            List.of(new EntryKey("force", Entries.id(7)), new EntryKey("force", Entries.id(99))));

    assertThat(outcome).isEqualTo(new ReadingOutcome.Complete(new Counts(1, 1, 0, 0)));
    assertThat(finished(since(before)).kind()).isEqualTo(ReadingFinished.Kind.TARGETED);
    assertThat(pass(first).counts()).isEqualTo(new Counts(45, 0, 0, 0));
  }

  private ReadDirectory reader(String name) {
    return reader(name, memory);
  }

  private ReadDirectory reader(String name, InMemoryMemory memory) {
    return new ReadDirectory(
        memory,
        memory,
        memory,
        memory,
        new Reader(name, Duration.ofHours(1), clock, () -> new UUID(1, numbers.incrementAndGet())));
  }

  private ReadingOutcome pass(ReadDirectory reader) {
    seconds.incrementAndGet();
    return switch (reader.begin(directory, ReadingKind.FULL)) {
      case Beginning.Begun begun -> reader.carryOut(begun);
      case Beginning.AlreadyRunning running -> throw new AssertionError(running.holder());
    };
  }

  private List<Message> since(int before) {
    List<Message> said = memory.said();
    return said.subList(before, said.size()).stream()
        .filter(m -> !(m instanceof ReadingFinished f && f.kind() == ReadingFinished.Kind.FULL))
        .toList();
  }

  /** Read to its end and not believed: it waits for its turn, or for people. */
  private static void assertRefused(ReadingOutcome outcome, String code) {
    assertThat(outcome.isBrokenOff()).isFalse();
    assertThat(codeOf(outcome)).isEqualTo(code);
  }

  /** Not believed either, but cut before its end: trying again soon may help. */
  private static void assertBrokenOff(ReadingOutcome outcome, String code) {
    assertThat(outcome.isBrokenOff()).isTrue();
    assertThat(codeOf(outcome)).isEqualTo(code);
  }

  private static String codeOf(ReadingOutcome outcome) {
    assertThat(outcome).isInstanceOf(ReadingOutcome.Refused.class);
    return ((ReadingOutcome.Refused) outcome).trouble().code();
  }

  private static long observed(List<Message> said) {
    return sequences(said).size();
  }

  private static List<Long> sequences(List<Message> said) {
    return said.stream()
        .filter(EntriesObserved.class::isInstance)
        .flatMap(m -> ((EntriesObserved) m).entries().stream())
        .map(entry -> entry.sequence())
        .toList();
  }

  private static List<String> contentHashes(List<Message> said) {
    return said.stream()
        .filter(EntriesObserved.class::isInstance)
        .flatMap(m -> ((EntriesObserved) m).entries().stream())
        .map(entry -> entry.contentHash())
        .toList();
  }

  private static long vanished(List<Message> said) {
    return said.stream()
        .filter(EntriesVanished.class::isInstance)
        .flatMap(m -> ((EntriesVanished) m).entries().stream())
        .mapToLong(EntriesVanished.Vanished::sequence)
        .max()
        .orElseThrow();
  }

  private static ReadingFinished finished(List<Message> said) {
    return (ReadingFinished) said.getLast();
  }
}
