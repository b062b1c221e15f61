package org.rollcall.reader.lease.postgres;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import org.hibernate.reactive.mutiny.Mutiny;
import org.rollcall.delivery.Transactions;
import org.rollcall.reader.files.ReaderSettings;
import org.rollcall.reader.lease.LeaseAnswer;
import org.rollcall.reader.lease.Leases;
import org.rollcall.reader.lease.Tenure;

/** Leases as rows; only PostgreSQL's clock says whether one has ended. */
@ApplicationScoped
public class PostgresLeases implements Leases {
  private static final double MILLIS = 1000;

  private static final String TAKE =
      """
      insert into reader_lease (directory, holder, epoch, until)
      values (:directory, :holder, 1,
              clock_timestamp() + cast(:term as double precision) * interval '1 second')
      on conflict (directory) do update
      set holder = excluded.holder, epoch = reader_lease.epoch + 1, until = excluded.until
      where reader_lease.until <= clock_timestamp()""";

  private static final String HOLD =
      """
      update reader_lease
      set until = clock_timestamp() + cast(:term as double precision) * interval '1 second'
      where directory = :directory and epoch = :epoch and until > clock_timestamp()""";

  private static final String RELEASE =
      """
      update reader_lease set until = clock_timestamp()
      where directory = :directory and epoch = :epoch and until > clock_timestamp()""";

  private final Transactions transactions;
  private final double termInSeconds;

  PostgresLeases(Transactions transactions, ReaderSettings settings) {
    this.transactions = transactions;
    this.termInSeconds = settings.lease().toMillis() / MILLIS;
  }

  @Override
  public LeaseAnswer ask(String directory, String holder) {
    return transactions.call(
        session ->
            session
                .createNativeQuery(TAKE)
                .setParameter("directory", directory)
                .setParameter("holder", holder)
                .setParameter("term", termInSeconds)
                .executeUpdate()
                .chain(
                    taken ->
                        current(session, directory)
                            .map(
                                row ->
                                    taken == 1
                                        ? new LeaseAnswer.Granted(
                                            new Tenure(directory, holder, epoch(row)))
                                        : new LeaseAnswer.HeldBy((String) row[0]))));
  }

  @Override
  public boolean renew(Tenure tenure) {
    return transactions.call(session -> hold(session, tenure));
  }

  /**
   * Proves that the tenure holds, makes it last a full term, and keeps everybody else from taking
   * the lease until the session's transaction ends. This is the fence of every write.
   */
  public Uni<Boolean> hold(Mutiny.Session session, Tenure tenure) {
    return session
        .createNativeQuery(HOLD)
        .setParameter("directory", tenure.directory())
        .setParameter("epoch", tenure.epoch())
        .setParameter("term", termInSeconds)
        .executeUpdate()
        .map(held -> held == 1);
  }

  @Override
  public void release(Tenure tenure) {
    Integer released =
        transactions.call(
            session ->
                session
                    .createNativeQuery(RELEASE)
                    .setParameter("directory", tenure.directory())
                    .setParameter("epoch", tenure.epoch())
                    .executeUpdate());
  }

  @Override
  public Optional<String> holder(String directory) {
    List<String> holders =
        transactions.call(
            session ->
                session
                    .createNativeQuery(
                        """
                        select holder from reader_lease
                        where directory = :directory and until > clock_timestamp()""",
                        String.class)
                    .setParameter("directory", directory)
                    .getResultList());
    return holders.stream().findFirst();
  }

  private static Uni<Object[]> current(Mutiny.Session session, String directory) {
    return session
        .createNativeQuery(
            "select holder, epoch from reader_lease where directory = :directory", Object[].class)
        .setParameter("directory", directory)
        .getSingleResult();
  }

  private static long epoch(Object[] row) {
    return ((Number) row[1]).longValue();
  }
}
