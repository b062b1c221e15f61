package org.rollcall.reader.entry.postgres;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.stream.Stream;
import org.hibernate.reactive.mutiny.Mutiny;
import org.rollcall.contracts.EntriesObserved;
import org.rollcall.contracts.EntriesVanished;
import org.rollcall.contracts.EntryKey;
import org.rollcall.contracts.ReadingFinished;
import org.rollcall.reader.entry.ChangeSet;
import org.rollcall.reader.entry.Closing;
import org.rollcall.reader.entry.Comparison;
import org.rollcall.reader.entry.Counts;
import org.rollcall.reader.entry.EntryPages;
import org.rollcall.reader.entry.Kept;
import org.rollcall.reader.entry.KnownEntry;
import org.rollcall.reader.entry.Pass;
import org.rollcall.reader.entry.Vanishing;
import org.rollcall.reader.progress.postgres.ProgressRows;
import org.rollcall.reader.reading.postgres.ReadingRows;

/** Ends readings, as part of a transaction that has proved the tenure. */
@ApplicationScoped
class FinishReading {
  private final SayPages sayPages;
  private final InstantSource clock;

  FinishReading(SayPages sayPages, InstantSource clock) {
    this.sayPages = sayPages;
    this.clock = clock;
  }

  Uni<Kept> finish(Mutiny.Session session, Pass pass, List<EntryKey> vanished, Closing closing) {
    return gone(session, pass, vanished)
        .chain(
            gone ->
                goneEarlier(session, pass, closing)
                    .chain(earlier -> close(session, pass, new Gone(gone, earlier), closing)));
  }

  /** A page of changes is a reading of its own, so that nothing of it waits for a later page. */
  Uni<Kept> change(Mutiny.Session session, Pass pass, ChangeSet changes) {
    Instant now = clock.instant();
    List<String> ids = changes.present().stream().map(entry -> entry.key().id()).toList();
    return EntryRows.read(session, pass.directory(), ids)
        .map(before -> Comparison.of(pass, changes.present(), before, now))
        .chain(
            compared ->
                gone(session, pass, changes.gone())
                    .chain(gone -> tell(session, pass, compared, gone, changes, now)))
        .call(() -> ProgressRows.move(session, pass, changes.after(), now));
  }

  private Uni<Kept> tell(
      Mutiny.Session session,
      Pass pass,
      Comparison compared,
      List<KnownEntry> gone,
      ChangeSet changes,
      Instant now) {
    if (compared.news().isEmpty() && gone.isEmpty()) {
      return Uni.createFrom().item(new Kept.Written(0, compared.counts()));
    }
    List<EntriesObserved> pages = EntryPages.observed(pass, 0, compared.news());
    Closing closing =
        new Closing(
            ReadingFinished.Kind.TARGETED,
            pages.size(),
            compared.counts(),
            changes.startedAt(),
            now,
            java.util.Optional.empty());
    return ReadingRows.openChanges(session, pass, changes.startedAt())
        .chain(() -> EntryRows.write(session, pass, compared.known()))
        .chain(() -> sayPages.say(session, pass, 0, pages))
        .chain(() -> ProgressRows.count(session, pass, compared.counts()))
        .chain(() -> close(session, pass, new Gone(gone, List.of()), closing))
        .map(kept -> sum(kept, pages.size(), compared.counts()));
  }

  private static Kept sum(Kept kept, int pages, Counts counts) {
    return switch (kept) {
      case Kept.Written more -> new Kept.Written(pages + more.pages(), counts.plus(more.counts()));
      case Kept.Fenced fenced -> fenced;
    };
  }

  private Uni<Kept> close(Mutiny.Session session, Pass pass, Gone gone, Closing closing) {
    Counts more = new Counts(0, 0, 0, gone.now().size());
    List<EntriesVanished> messages =
        EntryPages.vanished(pass, closing.pages(), Vanishing.told(gone.all()));
    return EntryRows.write(session, pass, gone.all())
        .chain(() -> sayPages.say(session, pass, closing.pages(), messages))
        .chain(() -> sayPages.sayLast(session, pass, closing.message(pass, messages.size())))
        .chain(() -> ReadingRows.complete(session, pass.reading(), closing, more))
        .chain(() -> ProgressRows.count(session, pass, more))
        .chain(() -> settle(session, pass, closing))
        .replaceWith(new Kept.Written(messages.size(), more));
  }

  private static Uni<Integer> settle(Mutiny.Session session, Pass pass, Closing closing) {
    return closing.isFull()
        ? ProgressRows.full(session, pass, closing.after(), closing.finishedAt())
        : Uni.createFrom().item(0);
  }

  private Uni<List<KnownEntry>> gone(Mutiny.Session session, Pass pass, List<EntryKey> vanished) {
    return vanished.isEmpty()
        ? Uni.createFrom().item(List.of())
        : EntryRows.read(session, pass.directory(), vanished.stream().map(EntryKey::id).toList())
            .map(known -> Vanishing.of(pass, known, clock.instant()));
  }

  /** Read before the newly vanished are written, so that those are not among them. */
  private Uni<List<KnownEntry>> goneEarlier(Mutiny.Session session, Pass pass, Closing closing) {
    return closing.isFull()
        ? EntryRows.gone(session, pass.directory(), pass.toldUnder())
            .map(known -> Vanishing.again(pass, known, clock.instant()))
        : Uni.createFrom().item(List.of());
  }

  /**
   * What is told as gone.
   *
   * @param now found to be gone by this reading
   * @param earlier told once more
   */
  private record Gone(List<KnownEntry> now, List<KnownEntry> earlier) {
    List<KnownEntry> all() {
      return Stream.concat(now.stream(), earlier.stream()).toList();
    }
  }
}
