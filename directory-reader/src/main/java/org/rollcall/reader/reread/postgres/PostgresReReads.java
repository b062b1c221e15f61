package org.rollcall.reader.reread.postgres;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;
import org.rollcall.contracts.EntryKey;
import org.rollcall.delivery.Transactions;
import org.rollcall.reader.reread.ReReadRequest;
import org.rollcall.reader.reread.ReReads;

/** Requests as rows; one a change and outcome, however often the message comes. */
@ApplicationScoped
class PostgresReReads implements ReReads {
  private final Transactions transactions;
  private final InstantSource clock;

  PostgresReReads(Transactions transactions, InstantSource clock) {
    this.transactions = transactions;
    this.clock = clock;
  }

  /** Writes a request down, as part of the session's transaction. */
  Uni<Void> request(Mutiny.Session session, ReReadRequest request) {
    return session
        .createNativeQuery(
            """
            insert into re_read (change, kind, directory, entry_id, next_at)
            values (:change, :kind, :directory, :entry, :now)
            on conflict (change, kind) do nothing""")
        .setParameter("change", request.change())
        .setParameter("kind", request.kind().name())
        .setParameter("directory", request.key().directory())
        .setParameter("entry", request.key().id())
        .setParameter("now", clock.instant())
        .executeUpdate()
        .replaceWithVoid();
  }

  @Override
  public List<ReReadRequest> due(String directory, Instant now, int limit) {
    return transactions
        .call(
            session ->
                session
                    .createNativeQuery(
                        """
                        select cast(change as text), kind, entry_id, attempts from re_read
                        where directory = :directory and next_at <= :now
                        order by next_at, change""",
                        Object[].class)
                    .setParameter("directory", directory)
                    .setParameter("now", now)
                    .setMaxResults(limit)
                    .getResultList())
        .stream()
        .map(row -> request(directory, row))
        .toList();
  }

  @Override
  public void done(List<ReReadRequest> requests) {
    transactions.call(
        session ->
            each(
                requests,
                request ->
                    named(
                        session,
                        "delete from re_read where change = :change and kind = :kind",
                        request)));
  }

  @Override
  public void postpone(List<ReReadRequest> requests, Instant until, String code) {
    transactions.call(
        session ->
            each(
                requests,
                request ->
                    named(
                            session,
                            """
                            update re_read set attempts = attempts + 1, next_at = :until,
                                               last_trouble = :code
                            where change = :change and kind = :kind""",
                            request)
                        .setParameter("until", until)
                        .setParameter("code", code)));
  }

  private static Mutiny.MutationQuery named(
      Mutiny.Session session, String statement, ReReadRequest request) {
    return session
        .createNativeQuery(statement)
        .setParameter("change", request.change())
        .setParameter("kind", request.kind().name());
  }

  private static Uni<Void> each(
      List<ReReadRequest> requests,
      java.util.function.Function<ReReadRequest, Mutiny.MutationQuery> statement) {
    Uni<Void> all = Uni.createFrom().voidItem();
    for (ReReadRequest request : requests) {
      all = all.chain(() -> statement.apply(request).executeUpdate().replaceWithVoid());
    }
    return all;
  }

  private static ReReadRequest request(String directory, Object[] row) {
    return new ReReadRequest(
        UUID.fromString((String) row[0]),
        ReReadRequest.Kind.valueOf((String) row[1]),
        new EntryKey(directory, (String) row[2]),
        ((Number) row[3]).intValue());
  }
}
