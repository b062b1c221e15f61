package org.rollcall.reader.entry.postgres;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import java.util.List;
import java.util.function.Function;
import org.hibernate.reactive.mutiny.Mutiny;
import org.rollcall.contracts.EntriesObserved;
import org.rollcall.contracts.EntryKey;
import org.rollcall.delivery.Transactions;
import org.rollcall.reader.entry.Batch;
import org.rollcall.reader.entry.ChangeSet;
import org.rollcall.reader.entry.Closing;
import org.rollcall.reader.entry.Comparison;
import org.rollcall.reader.entry.EntryPages;
import org.rollcall.reader.entry.Kept;
import org.rollcall.reader.entry.KnownEntries;
import org.rollcall.reader.entry.KnownEntry;
import org.rollcall.reader.entry.Pass;
import org.rollcall.reader.lease.postgres.PostgresLeases;
import org.rollcall.reader.progress.SeenIds;
import org.rollcall.reader.progress.postgres.ProgressRows;

/** Known entries, the outbox and the lease's fence in one transaction of one database. */
@ApplicationScoped
class PostgresKnownEntries implements KnownEntries {
  private final Transactions transactions;
  private final PostgresLeases leases;
  private final SayPages sayPages;
  private final FinishReading finishReading;
  private final InstantSource clock;

  PostgresKnownEntries(
      Transactions transactions,
      PostgresLeases leases,
      SayPages sayPages,
      FinishReading finishReading,
      InstantSource clock) {
    this.transactions = transactions;
    this.leases = leases;
    this.sayPages = sayPages;
    this.finishReading = finishReading;
    this.clock = clock;
  }

  @Override
  public Kept keep(Pass pass, Batch batch) {
    List<String> ids = batch.seen().stream().map(entry -> entry.key().id()).toList();
    return fenced(
        pass,
        session ->
            EntryRows.read(session, pass.directory(), ids)
                .map(before -> Comparison.of(pass, batch.seen(), before, clock.instant()))
                .chain(compared -> write(session, pass, batch, compared)));
  }

  @Override
  public Kept change(Pass pass, ChangeSet changes) {
    return fenced(pass, session -> finishReading.change(session, pass, changes));
  }

  @Override
  public List<EntryKey> here(String directory, List<String> ids) {
    return ids.isEmpty()
        ? List.of()
        : transactions.call(session -> EntryRows.read(session, directory, ids)).stream()
            .filter(known -> !known.gone())
            .map(KnownEntry::key)
            .toList();
  }

  @Override
  public Absences absences(Pass pass, SeenIds seen, int most) {
    return new CompareIds(transactions, pass.directory()).with(seen, most);
  }

  @Override
  public Kept finish(Pass pass, List<EntryKey> vanished, Closing closing) {
    return fenced(pass, session -> finishReading.finish(session, pass, vanished, closing));
  }

  private Kept fenced(Pass pass, Function<Mutiny.Session, Uni<Kept>> work) {
    return transactions.call(
        session ->
            leases
                .hold(session, pass.tenure())
                .chain(
                    held -> held ? work.apply(session) : Uni.createFrom().item(new Kept.Fenced())));
  }

  private Uni<Kept> write(Mutiny.Session session, Pass pass, Batch batch, Comparison compared) {
    List<EntriesObserved> messages =
        EntryPages.observed(pass, batch.pagesBefore(), compared.news());
    return EntryRows.write(session, pass, compared.known())
        .chain(() -> sayPages.say(session, pass, batch.pagesBefore(), messages))
        .chain(() -> ProgressRows.count(session, pass, compared.counts()))
        .chain(() -> reached(session, pass, batch))
        .replaceWith(new Kept.Written(messages.size(), compared.counts()));
  }

  private Uni<Integer> reached(Mutiny.Session session, Pass pass, Batch batch) {
    return batch
        .reached()
        .map(reached -> ProgressRows.reach(session, pass, reached, clock.instant()))
        .orElseGet(() -> Uni.createFrom().item(0));
  }
}
