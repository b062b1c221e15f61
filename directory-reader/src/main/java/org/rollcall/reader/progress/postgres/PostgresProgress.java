package org.rollcall.reader.progress.postgres;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;
import org.rollcall.delivery.Transactions;
import org.rollcall.reader.entry.Pass;
import org.rollcall.reader.lease.Tenure;
import org.rollcall.reader.lease.postgres.PostgresLeases;
import org.rollcall.reader.progress.Bookmark;
import org.rollcall.reader.progress.Checkpoint;
import org.rollcall.reader.progress.Position;
import org.rollcall.reader.progress.Progress;
import org.rollcall.reader.progress.SeenIds;
import org.rollcall.reader.progress.Standing;

/** How far reading has come, as rows. */
@ApplicationScoped
class PostgresProgress implements Progress {
  private static final long MICROS = 1_000_000;
  private static final long NANOS_PER_MICRO = 1_000;

  private static final String TRY =
      """
      update checkpoint set tried = tried + 1
      where directory = :directory and organisation_hash = :organisation and telling = :telling
      and tried < 3\
      """;

  private final Transactions transactions;
  private final PostgresLeases leases;

  PostgresProgress(Transactions transactions, PostgresLeases leases) {
    this.transactions = transactions;
    this.leases = leases;
  }

  @Override
  public Optional<Position> position(String directory) {
    return row(
            directory,
            """
            select cursor, means, organisation_hash, stopped_by,
                   cast(extract(epoch from at) * 1000000 as bigint)
            from position where directory = :directory\
            """)
        .map(
            row ->
                new Position(
                    new Bookmark((String) row[0], (String) row[1]),
                    (String) row[2],
                    instant(row[4]),
                    Optional.ofNullable((String) row[3])));
  }

  @Override
  public Standing standing(String directory) {
    return row(
            directory,
            """
            select known, changed_since, vanished_since,
                   cast(extract(epoch from full_at) * 1000000 as bigint), full_hash
            from standing where directory = :directory\
            """)
        .map(
            row ->
                new Standing(
                    number(row[0]), number(row[1]), number(row[2]), full(row[3], (String) row[4])))
        .orElse(Standing.NONE);
  }

  @Override
  public boolean isResumable(String directory) {
    return row(directory, "select tried, directory from checkpoint where directory = :directory")
        .isPresent();
  }

  @Override
  public void stop(Tenure tenure, String code) {
    Integer unused =
        transactions.call(
            session ->
                fenced(
                    session,
                    tenure,
                    session
                        .createNativeQuery(
                            "update position set stopped_by = :code where directory = :directory")
                        .setParameter("code", code)
                        .setParameter("directory", tenure.directory())
                        .executeUpdate()));
  }

  @Override
  public void forget(Tenure tenure) {
    Integer unused =
        transactions.call(
            session -> fenced(session, tenure, ProgressRows.forget(session, tenure.directory())));
  }

  @Override
  public Optional<Checkpoint> resume(Pass pass) {
    Integer tried =
        transactions.call(
            session ->
                fenced(
                    session,
                    pass.tenure(),
                    session
                        .createNativeQuery(TRY)
                        .setParameter("directory", pass.directory())
                        .setParameter("organisation", pass.organisationHash())
                        .setParameter("telling", pass.telling().name())
                        .executeUpdate()));
    if (tried == 0) {
      forget(pass.tenure());
      return Optional.empty();
    }
    return row(
            pass.directory(),
            "select cursor, directory from checkpoint where directory = :directory")
        .map(row -> new Checkpoint((String) row[0], seen(pass.directory())));
  }

  private SeenIds seen(String directory) {
    SeenIds seen = new SeenIds();
    List<Object[]> parts =
        transactions.call(
            session ->
                session
                    .createNativeQuery(
                        """
                        select encode(keys, 'hex'), first from checkpoint_seen where directory = :directory
                        order by first\
                        """,
                        Object[].class)
                    .setParameter("directory", directory)
                    .getResultList());
    parts.forEach(part -> seen.addKeys(HexFormat.of().parseHex((String) part[0])));
    return seen;
  }

  private Uni<Integer> fenced(Mutiny.Session session, Tenure tenure, Uni<Integer> work) {
    return leases.hold(session, tenure).chain(held -> held ? work : Uni.createFrom().item(0));
  }

  private Optional<Object[]> row(String directory, String question) {
    return transactions
        .call(
            session ->
                session
                    .createNativeQuery(question, Object[].class)
                    .setParameter("directory", directory)
                    .getResultList())
        .stream()
        .findFirst();
  }

  private static Optional<Standing.Full> full(@Nullable Object at, @Nullable String hash) {
    return at == null || hash == null
        ? Optional.empty()
        : Optional.of(new Standing.Full(instant(at), hash));
  }

  private static long number(Object column) {
    return ((Number) column).longValue();
  }

  private static Instant instant(Object column) {
    long micros = number(column);
    return Instant.ofEpochSecond(
        Math.floorDiv(micros, MICROS), Math.floorMod(micros, MICROS) * NANOS_PER_MICRO);
  }
}
