package org.rollcall.classifier.hr.postgres;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Optional;
import org.rollcall.classifier.hr.HrFeed;
import org.rollcall.delivery.Transactions;

/** The last feed that was believed in full. For threads that may block. */
@ApplicationScoped
public class AcceptedFeeds {
  private static final String LAST = "select rows, hash from accepted_hr_feed";
  private static final String ACCEPT =
      """
      insert into accepted_hr_feed (single, rows, hash, accepted_at)
      values (true, :rows, :hash, :at)
      on conflict (single) do update
        set rows = excluded.rows, hash = excluded.hash, accepted_at = excluded.accepted_at""";

  private final Transactions transactions;

  AcceptedFeeds(Transactions transactions) {
    this.transactions = transactions;
  }

  /** The last accepted one; empty if there never was one. */
  public Optional<Accepted> last() {
    return transactions.call(
        session ->
            session
                .createNativeQuery(LAST, Object[].class)
                .getResultList()
                .map(
                    rows ->
                        rows.stream()
                            .map(row -> new Accepted((Integer) row[0], (String) row[1]))
                            .findFirst()));
  }

  /** From now on this one is the measure. */
  public void accept(HrFeed feed, Instant at) {
    transactions.call(
        session ->
            session
                .createNativeQuery(ACCEPT)
                .setParameter("rows", feed.rows())
                .setParameter("hash", feed.hash())
                .setParameter("at", at)
                .executeUpdate());
  }

  /**
   * An accepted feed.
   *
   * @param rows its rows
   * @param hash SHA-256 in hex over its bytes
   */
  public record Accepted(int rows, String hash) {}
}
