package org.rollcall.reader.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.rollcall.contracts.EntriesObserved;
import org.rollcall.contracts.EntriesVanished;
import org.rollcall.contracts.EntryKey;
import org.rollcall.contracts.Message;
import org.rollcall.reader.entry.KnownEntry;
import org.rollcall.reader.memory.Entries;
import org.rollcall.reader.memory.InMemoryMemory;
import org.rollcall.reader.memory.InMemorySource;

/**
 * Whatever happens to a directory and its readers: once they are left alone, what is known is what
 * is there; sequences only grow; nothing is said to be gone that is there; and no position is ahead
 * of what is written.
 */
class ReadingConvergesTest {
  private static final int PEOPLE = 30;
  private static final Trouble TROUBLE = new Trouble("size-limit", "half of it", "Mend.");

  /** Something that happens. */
  private record Event(What what, int number) {}

  private enum What {
    PUT,
    REMOVE,
    SAY_CHANGED,
    FULL_PASS,
    CHANGES,
    KILL_AT_WRITE,
    LOSE_LEASE_AT_WRITE,
    BREAK_OFF,
    EMPTY_ANSWER,
    START_OVER,
    OVERLOOK
  }

  @Property(tries = 400)
  void whatIsKnownBecomesWhatIsThere(@ForAll("histories") List<Event> history) {
    World world = new World();
    for (Event event : history) {
      world.happen(event);
      world.nothingIsWrong();
    }

    world.leaveAlone();

    world.nothingIsWrong();
    assertThat(world.told()).isEqualTo(world.there());
  }

  @Provide
  Arbitrary<List<Event>> histories() {
    Arbitrary<What> what = Arbitraries.of(What.class);
    Arbitrary<Integer> number = Arbitraries.integers().between(1, PEOPLE);
    return Combinators.combine(what, number).as(Event::new).list().ofMaxSize(40);
  }

  /** A directory, the memory, and readers that come and go. */
  private static final class World {
    private final AtomicLong seconds = new AtomicLong(1_700_000_000);
    private final AtomicLong numbers = new AtomicLong();
    private final InstantSource clock = () -> Instant.ofEpochSecond(seconds.get());
    private final InMemoryMemory memory = new InMemoryMemory(clock, Duration.ofSeconds(20));
    private final InMemorySource source = new InMemorySource(4).followed();
    private final Directory directory =
        new Directory(
            "force",
            "hash",
            new VanishingLimit(PEOPLE, 50, 4),
            null,
            Duration.ofSeconds(5),
            source);
    private int titles;
    private int checked;
    private final Map<EntryKey, Long> sequences = new HashMap<>();

    World() {
      for (int i = 1; i <= PEOPLE; i += 2) {
        source.put(Entries.entry(i, "constable"));
      }
    }

    void happen(Event event) {
      switch (event.what()) {
        case PUT -> source.put(Entries.entry(event.number(), "title " + titles++));
        case REMOVE -> source.remove(Entries.id(event.number()));
        case SAY_CHANGED -> source.sayChanged(Entries.id(event.number()));
        case FULL_PASS -> full();
        case CHANGES -> changes();
        case KILL_AT_WRITE -> atWrite(event.number(), this::kill);
        case LOSE_LEASE_AT_WRITE -> atWrite(event.number(), () -> seconds.addAndGet(21));
        case BREAK_OFF -> {
          source.breakOffAfter(event.number() % 6, TROUBLE);
          full();
          source.breakOffAfter(Integer.MAX_VALUE, null);
        }
        case EMPTY_ANSWER -> emptyAnswer();
        case START_OVER -> {
          source.endChangesWith(new ChangesEnd.StartOver(TROUBLE));
          changes();
          source.endChangesWith(null);
        }
        case OVERLOOK -> overlook(Entries.id(event.number()));
      }
    }

    /** A pass misses an entry that is there and known: somebody moved it meanwhile. */
    private void overlook(String id) {
      EntryKey key = new EntryKey("force", id);
      if (there().containsKey(key) && there().get(key).equals(told().get(key))) {
        source.overlook(id);
        full();
        source.overlook(null);
      }
    }

    /** The directory answers a whole pass without an error and with nobody. */
    private void emptyAnswer() {
      if (memory.isResumable("force")) {
        return;
      }
      Set<EntryKey> before = told().keySet();
      InMemorySource nobody = new InMemorySource(4).followed();
      Directory empty =
          new Directory("force", "hash", directory.limit(), null, directory.changesEvery(), nobody);
      assertThat(pass(empty)).isInstanceOf(ReadingOutcome.Refused.class);
      assertThat(told().keySet()).isEqualTo(before);
    }

    private void atWrite(int number, Runnable what) {
      AtomicLong writes = new AtomicLong(number % 6);
      memory.beforeWriting(
          () -> {
            if (writes.getAndDecrement() == 0) {
              what.run();
            }
          });
      if (number % 2 == 0) {
        full();
      } else {
        changes();
      }
      memory.beforeWriting(() -> {});
    }

    private void kill() {
      throw new IllegalStateException("killed");
    }

    void leaveAlone() {
      changes();
      assertThat(full()).isInstanceOf(ReadingOutcome.Complete.class);
      // A pass that went on at a checkpoint leaves what went before it to the changes after it.
      changes();
      if (full() instanceof ReadingOutcome.Refused) {
        full();
      }
    }

    private ReadingOutcome full() {
      return pass(directory);
    }

    private ReadingOutcome pass(Directory which) {
      seconds.addAndGet(30);
      ReadDirectory reader = reader();
      try {
        return switch (reader.begin(which, ReadingKind.FULL)) {
          case Beginning.Begun begun -> reader.carryOut(begun);
          case Beginning.AlreadyRunning running -> throw new AssertionError(running.holder());
        };
      } catch (IllegalStateException killed) {
        assertThat(killed).hasMessage("killed");
        return new ReadingOutcome.Failed(org.rollcall.reader.entry.Counts.NONE, TROUBLE);
      }
    }

    private void changes() {
      seconds.addAndGet(30);
      try {
        Following unused = reader().follow(directory);
      } catch (IllegalStateException killed) {
        assertThat(killed).hasMessage("killed");
      }
    }

    private ReadDirectory reader() {
      String name = "reader " + numbers.incrementAndGet();
      return new ReadDirectory(
          memory,
          memory,
          memory,
          memory,
          new Reader(
              name, Duration.ofHours(1), clock, () -> new UUID(1, numbers.incrementAndGet())));
    }

    /** Ids and content hashes of what is there. */
    Map<EntryKey, String> there() {
      return source.ids().stream()
          .map(source::entry)
          .collect(Collectors.toMap(entry -> entry.key(), entry -> entry.contentHash()));
    }

    /** What a receiver of all messages holds. */
    Map<EntryKey, String> told() {
      Map<EntryKey, String> held = new HashMap<>();
      for (Message message : memory.said()) {
        if (message instanceof EntriesObserved observed) {
          observed.entries().forEach(entry -> held.put(entry.key(), entry.contentHash()));
        } else if (message instanceof EntriesVanished vanished) {
          vanished.entries().forEach(entry -> held.remove(entry.key()));
        }
      }
      return held;
    }

    void nothingIsWrong() {
      sequencesGrow();
      Set<EntryKey> known =
          memory.known("force").stream()
              .filter(entry -> !entry.gone())
              .map(KnownEntry::key)
              .collect(Collectors.toSet());
      assertThat(told().keySet()).as("told and remembered are one").isEqualTo(known);
      assertThat(memory.standing("force").known()).isEqualTo(known.size());
      nothingBehindThePositionIsMissing(known);
    }

    private void sequencesGrow() {
      List<Message> said = memory.said();
      for (Message message : said.subList(checked, said.size())) {
        if (message instanceof EntriesObserved observed) {
          observed.entries().forEach(entry -> grows(entry.key(), entry.sequence()));
        } else if (message instanceof EntriesVanished vanished) {
          vanished
              .entries()
              .forEach(
                  entry -> {
                    grows(entry.key(), entry.sequence());
                    assertThat(source.ids()).doesNotContain(entry.key().id());
                  });
        }
      }
      checked = said.size();
    }

    private void grows(EntryKey key, long sequence) {
      Long before = sequences.put(key, sequence);
      assertThat(before == null || sequence > before).isTrue();
    }

    /** Whoever was not touched after the position is known as it is. */
    private void nothingBehindThePositionIsMissing(Set<EntryKey> known) {
      memory
          .position("force")
          .ifPresent(
              position -> {
                Set<String> touched =
                    new HashSet<>(source.touchedAfter(position.bookmark().cursor()));
                there()
                    .forEach(
                        (key, hash) -> {
                          if (!touched.contains(key.id())) {
                            assertThat(told()).containsEntry(key, hash);
                          }
                        });
                known.forEach(
                    key ->
                        assertThat(source.ids().contains(key.id()) || touched.contains(key.id()))
                            .isTrue());
              });
    }
  }
}
