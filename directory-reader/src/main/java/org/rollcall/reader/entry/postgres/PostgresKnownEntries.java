package org.rollcall.reader.entry.postgres;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.hibernate.reactive.mutiny.Mutiny;
import org.rollcall.contracts.EntriesVanished;
import org.rollcall.contracts.EntryKey;
import org.rollcall.contracts.Message;
import org.rollcall.contracts.ReadingFinished;
import org.rollcall.delivery.NameBasedUuid;
import org.rollcall.delivery.Outbox;
import org.rollcall.delivery.OutboxNote;
import org.rollcall.delivery.Transactions;
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
import org.rollcall.reader.lease.postgres.PostgresLeases;
import org.rollcall.reader.reading.postgres.ReadingRows;

/** Known entries, the outbox and the lease's fence in one transaction of one database. */
@ApplicationScoped
class PostgresKnownEntries implements KnownEntries {
  private final Transactions transactions;
  private final PostgresLeases leases;
  private final Outbox outbox;
  private final InstantSource clock;

  PostgresKnownEntries(
      Transactions transactions, PostgresLeases leases, Outbox outbox, InstantSource clock) {
    this.transactions = transactions;
    this.leases = leases;
    this.outbox = outbox;
    this.clock = clock;
  }

  @Override
  public Kept keep(Pass pass, int pagesBefore, List<DirectoryEntry> seen) {
    List<String> ids = seen.stream().map(entry -> entry.key().id()).toList();
    return transactions.call(
        session ->
            fenced(
                session,
                pass,
                () ->
                    EntryRows.read(session, pass.directory(), ids)
                        .map(before -> Comparison.of(pass, seen, before, clock.instant()))
                        .chain(page -> write(session, pass, pagesBefore, page))));
  }

  @Override
  public Absences absences(Pass pass) {
    Object[] row = transactions.call(session -> EntryRows.countAbsences(session, pass));
    return new Absences(((Number) row[0]).longValue(), ((Number) row[1]).longValue());
  }

  @Override
  public List<EntryKey> missing(Pass pass) {
    return transactions.call(session -> EntryRows.missing(session, pass)).stream()
        .map(id -> new EntryKey(pass.directory(), id))
        .toList();
  }

  @Override
  public Kept finish(Pass pass, List<EntryKey> vanished, Closing closing) {
    List<String> ids = vanished.stream().map(EntryKey::id).toList();
    return transactions.call(
        session ->
            fenced(
                session,
                pass,
                () ->
                    EntryRows.read(session, pass.directory(), ids)
                        .map(known -> Vanishing.of(pass, known, clock.instant()))
                        .chain(gone -> close(session, pass, gone, closing))));
  }

  private Uni<Kept> fenced(Mutiny.Session session, Pass pass, Supplier<Uni<Kept>> work) {
    return leases
        .hold(session, pass.tenure())
        .chain(held -> held ? work.get() : Uni.createFrom().item(new Kept.Fenced()));
  }

  private Uni<Kept> write(Mutiny.Session session, Pass pass, int pagesBefore, Comparison page) {
    List<? extends Message> messages = EntryPages.observed(pass, pagesBefore, page.news());
    return EntryRows.write(session, pass, page.known())
        .chain(() -> tell(session, pass, pagesBefore, messages))
        .replaceWith(new Kept.Written(messages.size(), page.counts()));
  }

  private Uni<Kept> close(
      Mutiny.Session session, Pass pass, List<KnownEntry> gone, Closing closing) {
    return goneEarlier(session, pass, closing)
        .map(earlier -> Stream.concat(gone.stream(), earlier.stream()).toList())
        .chain(all -> close(session, pass, all, closing, new Counts(0, 0, 0, gone.size())));
  }

  /** Read before the newly vanished are written, so that those are not among them. */
  private Uni<List<KnownEntry>> goneEarlier(Mutiny.Session session, Pass pass, Closing closing) {
    return closing.kind() == ReadingFinished.Kind.TARGETED
        ? Uni.createFrom().item(List.of())
        : EntryRows.gone(session, pass).map(known -> Vanishing.again(pass, known, clock.instant()));
  }

  private Uni<Kept> close(
      Mutiny.Session session, Pass pass, List<KnownEntry> told, Closing closing, Counts more) {
    List<EntriesVanished> messages =
        EntryPages.vanished(pass, closing.pages(), Vanishing.told(told));
    Message last = closing.message(pass, messages.size());
    return EntryRows.write(session, pass, told)
        .chain(() -> tell(session, pass, closing.pages(), messages))
        .chain(() -> put(session, pass, last, "finished"))
        .chain(() -> ReadingRows.complete(session, pass.reading(), closing, more))
        .replaceWith(new Kept.Written(messages.size(), more));
  }

  private Uni<Void> tell(
      Mutiny.Session session, Pass pass, int pagesBefore, List<? extends Message> messages) {
    Uni<Void> told = Uni.createFrom().voidItem();
    for (int i = 0; i < messages.size(); i++) {
      Message message = messages.get(i);
      String page = "page " + (pagesBefore + i + 1);
      told = told.chain(() -> put(session, pass, message, page));
    }
    return told;
  }

  private Uni<Void> put(Mutiny.Session session, Pass pass, Message message, String part) {
    String reading = pass.reading().toString();
    return outbox.put(
        session,
        message,
        new OutboxNote(NameBasedUuid.of("rollcall:reading", reading, part), reading, null));
  }
}
