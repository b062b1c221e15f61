package org.rollcall.reader.memory;

import java.io.ByteArrayOutputStream;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.rollcall.contracts.EntriesVanished;
import org.rollcall.contracts.EntryKey;
import org.rollcall.contracts.Message;
import org.rollcall.contracts.ReadingFinished;
import org.rollcall.reader.entry.Batch;
import org.rollcall.reader.entry.ChangeSet;
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

/** Leases, readings and known entries in memory, and the messages that were said. */
public final class InMemoryMemory implements Leases, Readings, KnownEntries, Progress {
  private final InstantSource clock;
  private final Duration term;
  private final Map<String, Held> leases = new HashMap<>();
  private final Map<UUID, Reading> readings = new HashMap<>();
  private final Map<EntryKey, KnownEntry> rows = new TreeMap<>();
  private final Map<String, Position> positions = new HashMap<>();
  private final Map<String, Standing> standings = new HashMap<>();
  private final Map<String, Broken> checkpoints = new HashMap<>();
  private final List<Message> said = new ArrayList<>();
  private Runnable beforeWriting = () -> {};

  private record Held(Tenure tenure, Instant until) {}

  private record Broken(
      String cursor, String organisation, Pass.Telling telling, int tried, byte[] keys) {}

  public InMemoryMemory(InstantSource clock, Duration term) {
    this.clock = clock;
    this.term = term;
  }

  /** Runs before each transaction that writes entries; what it throws ends it before it began. */
  public synchronized void beforeWriting(Runnable what) {
    beforeWriting = what;
  }

  /** What is remembered of a directory's entries, gone ones too. */
  public synchronized List<KnownEntry> known(String directory) {
    return rows.values().stream().filter(k -> k.key().directory().equals(directory)).toList();
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
  public synchronized Kept keep(Pass pass, Batch batch) {
    beforeWriting.run();
    if (!renew(pass.tenure())) {
      return new Kept.Fenced();
    }
    Comparison page = compare(pass, batch.seen());
    List<? extends Message> messages = EntryPages.observed(pass, batch.pagesBefore(), page.news());
    page.known().forEach(known -> rows.put(known.key(), known));
    said.addAll(messages);
    count(pass, page.counts());
    batch.reached().ifPresent(reached -> reach(pass, reached));
    return new Kept.Written(messages.size(), page.counts());
  }

  private void reach(Pass pass, Reached reached) {
    Broken before = checkpoints.get(pass.directory());
    ByteArrayOutputStream keys = new ByteArrayOutputStream();
    keys.writeBytes(before == null || reached.first() == 0 ? new byte[0] : before.keys());
    keys.writeBytes(reached.keys());
    checkpoints.put(
        pass.directory(),
        new Broken(
            reached.cursor(), pass.organisationHash(), pass.telling(), 0, keys.toByteArray()));
  }

  private Comparison compare(Pass pass, List<DirectoryEntry> seen) {
    List<KnownEntry> before =
        seen.stream().map(entry -> rows.get(entry.key())).filter(Objects::nonNull).toList();
    return Comparison.of(pass, seen, before, clock.instant());
  }

  private void count(Pass pass, Counts counts) {
    Standing before = standing(pass.directory());
    standings.put(
        pass.directory(),
        new Standing(
            before.known() + counts.fresh() - counts.vanished(),
            before.changedSince() + counts.fresh() + counts.changed() + counts.vanished(),
            before.vanishedSince() + counts.vanished(),
            before.full()));
  }

  @Override
  public synchronized Kept change(Pass pass, ChangeSet changes) {
    beforeWriting.run();
    if (!renew(pass.tenure())) {
      return new Kept.Fenced();
    }
    Comparison page = compare(pass, changes.present());
    List<KnownEntry> gone = vanishing(pass, changes.gone());
    positions.put(
        pass.directory(),
        new Position(changes.after(), pass.organisationHash(), clock.instant(), Optional.empty()));
    if (page.news().isEmpty() && gone.isEmpty()) {
      return new Kept.Written(0, page.counts());
    }
    readings.put(
        pass.reading(),
        new Reading(
            pass.reading(),
            pass.directory(),
            ReadingKind.CHANGES,
            pass.tenure().holder(),
            changes.startedAt(),
            null,
            null));
    List<? extends Message> messages = EntryPages.observed(pass, 0, page.news());
    page.known().forEach(known -> rows.put(known.key(), known));
    said.addAll(messages);
    count(pass, page.counts());
    Closing closing =
        new Closing(
            ReadingFinished.Kind.TARGETED,
            messages.size(),
            page.counts(),
            changes.startedAt(),
            clock.instant(),
            Optional.empty());
    int more = end(pass, gone, gone, closing);
    return new Kept.Written(
        messages.size() + more, page.counts().plus(new Counts(0, 0, 0, gone.size())));
  }

  @Override
  public synchronized List<EntryKey> here(String directory, List<String> ids) {
    return ids.stream()
        .map(id -> rows.get(new EntryKey(directory, id)))
        .filter(known -> known != null && !known.gone())
        .map(KnownEntry::key)
        .toList();
  }

  @Override
  public synchronized Absences absences(Pass pass, SeenIds seen, int most) {
    List<EntryKey> here =
        known(pass.directory()).stream().filter(k -> !k.gone()).map(KnownEntry::key).toList();
    List<EntryKey> missing = here.stream().filter(key -> !seen.contains(key.id())).toList();
    return new Absences(
        here.size(), missing.size(), missing.subList(0, Math.min(most, missing.size())));
  }

  @Override
  public synchronized Kept finish(Pass pass, List<EntryKey> vanished, Closing closing) {
    beforeWriting.run();
    if (!renew(pass.tenure())) {
      return new Kept.Fenced();
    }
    List<KnownEntry> gone = vanishing(pass, vanished);
    List<KnownEntry> told = new ArrayList<>(gone);
    if (closing.isFull()) {
      told.addAll(Vanishing.again(pass, known(pass.directory()), clock.instant()));
    }
    int messages = end(pass, gone, told, closing);
    if (closing.isFull()) {
      full(pass, closing);
    }
    return new Kept.Written(messages, new Counts(0, 0, 0, gone.size()));
  }

  private List<KnownEntry> vanishing(Pass pass, List<EntryKey> vanished) {
    return Vanishing.of(
        pass, vanished.stream().map(rows::get).filter(Objects::nonNull).toList(), clock.instant());
  }

  private int end(Pass pass, List<KnownEntry> gone, List<KnownEntry> told, Closing closing) {
    List<EntriesVanished> messages =
        EntryPages.vanished(pass, closing.pages(), Vanishing.told(told));
    told.forEach(known -> rows.put(known.key(), known));
    said.addAll(messages);
    said.add(closing.message(pass, messages.size()));
    Counts more = new Counts(0, 0, 0, gone.size());
    count(pass, more);
    end(
        pass.reading(),
        new ReadingOutcome.Complete(closing.counts().plus(more)),
        closing.finishedAt());
    return messages.size();
  }

  private void full(Pass pass, Closing closing) {
    standings.put(
        pass.directory(),
        new Standing(
            standing(pass.directory()).known(),
            0,
            0,
            Optional.of(new Standing.Full(closing.finishedAt(), pass.organisationHash()))));
    checkpoints.remove(pass.directory());
    positions.remove(pass.directory());
    closing
        .after()
        .ifPresent(
            after ->
                positions.put(
                    pass.directory(),
                    new Position(
                        after, pass.organisationHash(), closing.finishedAt(), Optional.empty())));
  }

  @Override
  public synchronized Optional<Position> position(String directory) {
    return Optional.ofNullable(positions.get(directory));
  }

  @Override
  public synchronized Standing standing(String directory) {
    return standings.getOrDefault(directory, Standing.NONE);
  }

  @Override
  public synchronized boolean isResumable(String directory) {
    return checkpoints.containsKey(directory);
  }

  @Override
  public synchronized void stop(Tenure tenure, String code) {
    if (renew(tenure)) {
      positions.computeIfPresent(
          tenure.directory(),
          (name, at) ->
              new Position(at.bookmark(), at.organisationHash(), at.at(), Optional.of(code)));
    }
  }

  @Override
  public synchronized Optional<Checkpoint> resume(Pass pass) {
    Broken broken = checkpoints.get(pass.directory());
    if (broken == null || !renew(pass.tenure())) {
      return Optional.empty();
    }
    if (broken.tried() == 3
        || broken.telling() != pass.telling()
        || !broken.organisation().equals(pass.organisationHash())) {
      checkpoints.remove(pass.directory());
      return Optional.empty();
    }
    checkpoints.put(
        pass.directory(),
        new Broken(
            broken.cursor(),
            broken.organisation(),
            broken.telling(),
            broken.tried() + 1,
            broken.keys()));
    SeenIds seen = new SeenIds();
    seen.addKeys(broken.keys());
    return Optional.of(new Checkpoint(broken.cursor(), seen));
  }

  @Override
  public synchronized void forget(Tenure tenure) {
    if (renew(tenure)) {
      checkpoints.remove(tenure.directory());
    }
  }
}
