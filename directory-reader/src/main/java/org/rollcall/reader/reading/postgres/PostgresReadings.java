package org.rollcall.reader.reading.postgres;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;
import org.rollcall.delivery.Transactions;
import org.rollcall.reader.lease.Tenure;
import org.rollcall.reader.lease.postgres.PostgresLeases;
import org.rollcall.reader.reading.Reading;
import org.rollcall.reader.reading.ReadingOutcome;
import org.rollcall.reader.reading.Readings;

/** Readings as rows. */
@ApplicationScoped
class PostgresReadings implements Readings {
  private static final String BROKE_OFF =
      """
      update reading set state = 'FAILED', finished_at = :at, code = 'broke-off',
        what = 'the reader ended before the reading did',
        mend = 'Nothing to mend if it was restarted; the next pass begins anew.'
      where directory = :directory and state = 'RUNNING'\
      """;

  private static final String FORGET =
      """
      delete from reading
      where directory = :directory and started_at < cast(:at as timestamptz) - interval '90 days'\
      """;

  private static final String OPEN =
      """
      insert into reading (id, directory, kind, holder, state, started_at)
      values (:id, :directory, :kind, :holder, 'RUNNING', :at)\
      """;

  private final Transactions transactions;
  private final PostgresLeases leases;

  PostgresReadings(Transactions transactions, PostgresLeases leases) {
    this.transactions = transactions;
    this.leases = leases;
  }

  @Override
  public boolean open(Reading reading, Tenure tenure) {
    return transactions.call(
        session ->
            leases
                .hold(session, tenure)
                .chain(
                    held ->
                        held
                            ? insert(session, reading).replaceWith(true)
                            : Uni.createFrom().item(false)));
  }

  @Override
  public void close(UUID reading, ReadingOutcome outcome, Instant at) {
    Integer closed =
        transactions.call(session -> ReadingRows.troubled(session, reading, outcome, at));
  }

  @Override
  public List<Reading> latest(String directory, int limit) {
    return transactions
        .call(
            session ->
                session
                    .createNativeQuery(
                        "select "
                            + ReadingRows.COLUMNS
                            + " from reading where directory = :directory"
                            + " order by started_at desc, id",
                        Object[].class)
                    .setParameter("directory", directory)
                    .setMaxResults(limit)
                    .getResultList())
        .stream()
        .map(ReadingRows::reading)
        .toList();
  }

  @Override
  public Optional<Reading> find(String directory, UUID reading) {
    return transactions
        .call(
            session ->
                session
                    .createNativeQuery(
                        "select "
                            + ReadingRows.COLUMNS
                            + " from reading where directory = :directory and id = :id",
                        Object[].class)
                    .setParameter("directory", directory)
                    .setParameter("id", reading)
                    .getResultList())
        .stream()
        .map(ReadingRows::reading)
        .findFirst();
  }

  private static Uni<Integer> insert(Mutiny.Session session, Reading reading) {
    return upkeep(session, BROKE_OFF, reading)
        .chain(() -> upkeep(session, FORGET, reading))
        .chain(() -> open(session, reading));
  }

  static Uni<Integer> open(Mutiny.Session session, Reading reading) {
    return about(session, OPEN, reading)
        .setParameter("id", reading.id())
        .setParameter("kind", reading.kind().name())
        .setParameter("holder", reading.holder())
        .executeUpdate();
  }

  private static Uni<Integer> upkeep(Mutiny.Session session, String statement, Reading reading) {
    return about(session, statement, reading).executeUpdate();
  }

  private static Mutiny.MutationQuery about(
      Mutiny.Session session, String statement, Reading reading) {
    return session
        .createNativeQuery(statement)
        .setParameter("directory", reading.directory())
        .setParameter("at", reading.startedAt());
  }
}
