package org.rollcall.reader.memory;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.rollcall.contracts.EntriesVanished;
import org.rollcall.contracts.EntryKey;
import org.rollcall.contracts.Message;
import org.rollcall.contracts.ReadingFinished;
import org.rollcall.reader.entry.Closing;
import org.rollcall.reader.entry.Comparison;
import org.rollcall.reader.entry.Counts;
import org.rollcall.reader.entry.DirectoryEntry;
import org.rollcall.reader.entry.EntryPages;
import org.rollcall.reader.entry.Kept;
import org.rollcall.reader.entry.KnownEntries;
import org.rollcall.reader.entry.KnownEntry;
import org.rollcall.reader.entry.Pass;
import org.rollcall.reader.entry.Vanishing;
import org.rollcall.reader.lease.LeaseAnswer;
import org.rollcall.reader.lease.Leases;
import org.rollcall.reader.lease.Tenure;
import org.rollcall.reader.reading.Reading;
import org.rollcall.reader.reading.ReadingOutcome;
import org.rollcall.reader.reading.Readings;
import org.rollcall.reader.reading.Trouble;

/** Leases, readings and known entries in memory, and the messages that were said. */
public final class InMemoryMemory implements Leases, Readings, KnownEntries {
  private final InstantSource clock;
  private final Duration term;
  private final Map<String, Held> leases = new HashMap<>();
  private final Map<UUID, Reading> readings = new HashMap<>();
  private final Map<EntryKey, Row> rows = new TreeMap<>();
  private final List<Message> said = new ArrayList<>();

  private record Held(Tenure tenure, Instant until) {}

  private record Row(KnownEntry known, UUID lastReading) {}

  public InMemoryMemory(InstantSource clock, Duration term) {
    this.clock = clock;
    this.term = term;
  }

  public synchronized List<Message> said() {
    return List.copyOf(said);
  }

  @Override
  public synchronized LeaseAnswer ask(String directory, String holder) {
    Held held = leases.get(directory);
    if (held != null && held.until().isAfter(clock.instant())) {
      return new LeaseAnswer.HeldBy(held.tenure().holder());
    }
    Tenure tenure = new Tenure(directory, holder, held == null ? 1 : held.tenure().epoch() + 1);
    leases.put(directory, new Held(tenure, clock.instant().plus(term)));
    return new LeaseAnswer.Granted(tenure);
  }

  @Override
  public synchronized boolean renew(Tenure tenure) {
    Held held = leases.get(tenure.directory());
    if (held == null
        || held.tenure().epoch() != tenure.epoch()
        || !held.until().isAfter(clock.instant())) {
      return false;
    }
    leases.put(tenure.directory(), new Held(tenure, clock.instant().plus(term)));
    return true;
  }

  @Override
  public synchronized void release(Tenure tenure) {
    if (renew(tenure)) {
      leases.put(tenure.directory(), new Held(tenure, clock.instant()));
    }
  }

  @Override
  public synchronized Optional<String> holder(String directory) {
    return Optional.ofNullable(leases.get(directory))
        .filter(held -> held.until().isAfter(clock.instant()))
        .map(held -> held.tenure().holder());
  }

  @Override
  public synchronized boolean open(Reading reading, Tenure tenure) {
    if (!renew(tenure)) {
      return false;
    }
    Trouble brokeOff = new Trouble("broke-off", "its reader ended", "Read again.");
    for (Reading other : latest(reading.directory(), Integer.MAX_VALUE)) {
      close(other.id(), new ReadingOutcome.Failed(Counts.NONE, brokeOff), reading.startedAt());
    }
    readings.put(reading.id(), reading);
    return true;
  }

  @Override
  public synchronized void close(UUID id, ReadingOutcome outcome, Instant at) {
    if (!(outcome instanceof ReadingOutcome.Complete)) {
      end(id, outcome, at);
    }
  }

  private void end(UUID id, ReadingOutcome outcome, Instant at) {
    readings.computeIfPresent(
        id,
        (key, open) ->
            open.state() != Reading.State.RUNNING
                ? open
                : new Reading(
                    id,
                    open.directory(),
                    open.kind(),
                    open.holder(),
                    open.startedAt(),
                    at,
                    outcome));
  }

  @Override
  public synchronized List<Reading> latest(String directory, int limit) {
    return readings.values().stream()
        .filter(reading -> reading.directory().equals(directory))
        .sorted(Comparator.comparing(Reading::startedAt).reversed())
        .limit(limit)
        .toList();
  }

  @Override
  public synchronized Optional<Reading> find(String directory, UUID id) {
    return Optional.ofNullable(readings.get(id))
        .filter(reading -> reading.directory().equals(directory));
  }

  @Override
  public synchronized Kept keep(Pass pass, int pagesBefore, List<DirectoryEntry> seen) {
    if (!renew(pass.tenure())) {
      return new Kept.Fenced();
    }
    List<KnownEntry> before =
        seen.stream()
            .map(entry -> rows.get(entry.key()))
            .filter(row -> row != null)
            .map(Row::known)
            .toList();
    Comparison page = Comparison.of(pass, seen, before, clock.instant());
    List<? extends Message> messages = EntryPages.observed(pass, pagesBefore, page.news());
    page.known().forEach(known -> rows.put(known.key(), new Row(known, pass.reading())));
    said.addAll(messages);
    return new Kept.Written(messages.size(), page.counts());
  }

  @Override
  public synchronized Absences absences(Pass pass) {
    long known = here(pass).count();
    return new Absences(known, missing(pass).size());
  }

  @Override
  public synchronized List<EntryKey> missing(Pass pass) {
    return here(pass)
        .filter(row -> !row.lastReading().equals(pass.reading()))
        .map(row -> row.known().key())
        .toList();
  }

  private java.util.stream.Stream<Row> here(Pass pass) {
    return rows.values().stream()
        .filter(row -> row.known().key().directory().equals(pass.directory()))
        .filter(row -> !row.known().gone());
  }

  @Override
  public synchronized Kept finish(Pass pass, List<EntryKey> vanished, Closing closing) {
    if (!renew(pass.tenure())) {
      return new Kept.Fenced();
    }
    List<KnownEntry> gone =
        Vanishing.of(
            pass,
            vanished.stream().map(rows::get).filter(r -> r != null).map(Row::known).toList(),
            clock.instant());
    List<KnownEntry> told = new ArrayList<>(gone);
    if (closing.kind() == ReadingFinished.Kind.FULL) {
      told.addAll(
          Vanishing.again(
              pass,
              rows.values().stream()
                  .map(Row::known)
                  .filter(known -> known.key().directory().equals(pass.directory()))
                  .toList(),
              clock.instant()));
    }
    List<EntriesVanished> messages =
        EntryPages.vanished(pass, closing.pages(), Vanishing.told(told));
    told.forEach(known -> rows.put(known.key(), new Row(known, pass.reading())));
    said.addAll(messages);
    said.add(closing.message(pass, messages.size()));
    Counts more = new Counts(0, 0, 0, gone.size());
    end(
        pass.reading(),
        new ReadingOutcome.Complete(closing.counts().plus(more)),
        closing.finishedAt());
    return new Kept.Written(messages.size(), more);
  }
}
