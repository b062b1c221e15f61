package org.rollcall.reader.reread;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.rollcall.contracts.EntryKey;
import org.rollcall.contracts.ReadingFinished;
import org.rollcall.reader.memory.Entries;
import org.rollcall.reader.memory.InMemoryMemory;
import org.rollcall.reader.memory.InMemoryReReads;
import org.rollcall.reader.memory.InMemorySource;
import org.rollcall.reader.reading.Beginning;
import org.rollcall.reader.reading.Directory;
import org.rollcall.reader.reading.ReadDirectory;
import org.rollcall.reader.reading.Reader;
import org.rollcall.reader.reading.ReadingKind;
import org.rollcall.reader.reading.Trouble;
import org.rollcall.reader.reading.VanishingLimit;

class ReadAgainTest {
  private static final Instant START = Instant.parse("2026-03-01T00:00:00Z");

  private final AtomicReference<Instant> now = new AtomicReference<>(START);
  private final InstantSource clock = now::get;
  private final InMemoryMemory memory = new InMemoryMemory(clock, Duration.ofSeconds(20));
  private final InMemoryReReads reReads = new InMemoryReReads();
  private final InMemorySource source = new InMemorySource(10).put(Entries.entry(1, "constable"));
  private final Directory directory =
      new Directory(
          "force", "hash", new VanishingLimit(25, 5, 5), null, Duration.ofSeconds(5), source);
  private final ReadDirectory readDirectory =
      new ReadDirectory(
          memory,
          memory,
          memory,
          memory,
          new Reader("me", Duration.ofHours(1), clock, UUID::randomUUID));
  private final ReadAgain readAgain = new ReadAgain(reReads, readDirectory, clock);

  @Test
  void whatIsAskedForIsReadOnceAndToldAsATargetedReading() {
    ask();

    readAgain.carryOut(directory);
    readAgain.carryOut(directory);

    assertThat(memory.said()).hasSize(2);
    assertThat(((ReadingFinished) memory.said().getLast()).kind())
        .isEqualTo(ReadingFinished.Kind.TARGETED);
  }

  @Test
  void whatTheDirectoryDoesNotAnswerIsAskedAgainLaterAndLater() {
    ask();
    source.failById(new Trouble("unreachable", "no answer", "Mend."));
    readAgain.carryOut(directory);
    readAgain.carryOut(directory);
    assertThat(memory.latest("force", 10)).hasSize(1);

    now.set(START.plusSeconds(2));
    readAgain.carryOut(directory);
    now.set(START.plusSeconds(5));
    readAgain.carryOut(directory);
    assertThat(memory.latest("force", 10)).hasSize(2);
    source.failById(null);
    now.set(START.plusSeconds(6));
    readAgain.carryOut(directory);

    assertThat(memory.said()).hasSize(2);
  }

  @Test
  void anEntryThatIsNeverAnsweredForHoldsUpNoOther() {
    source.put(Entries.entry(2, "sergeant")).put(Entries.entry(3, "inspector"));
    source.failById(Entries.id(1), new Trouble("ambiguous-id", "two of one id", "Mend."));
    ask(1);
    ask(2);
    ask(3);
    readAgain.carryOut(directory);
    assertThat(memory.said()).isEmpty();

    now.set(START.plusSeconds(2));
    readAgain.carryOut(directory);
    readAgain.carryOut(directory);

    assertThat(reReads.due("force", START.plusSeconds(600), 10))
        .extracting(ReReadRequest::key)
        .containsExactly(new EntryKey("force", Entries.id(1)));
    assertThat(memory.said().stream().filter(ReadingFinished.class::isInstance)).hasSize(2);
  }

  @Test
  void itWaitsWhileADirectoryIsBeingRead() {
    ask();
    Beginning.Begun full = (Beginning.Begun) readDirectory.begin(directory, ReadingKind.FULL);
    readAgain.carryOut(directory);
    assertThat(memory.said()).isEmpty();

    assertThat(readDirectory.carryOut(full).counts().seen()).isEqualTo(1);
    readAgain.carryOut(directory);

    assertThat(memory.said().stream().filter(ReadingFinished.class::isInstance)).hasSize(2);
  }

  private void ask() {
    ask(1);
  }

  private void ask(int number) {
    reReads.ask(
        new ReReadRequest(
            UUID.randomUUID(),
            ReReadRequest.Kind.VERIFIED,
            new EntryKey("force", Entries.id(number)),
            0),
        START);
  }
}
