package org.rollcall.classifier.hr.postgres;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.rollcall.classifier.hr.FeedSize;
import org.rollcall.classifier.hr.HrFeed;
import org.rollcall.delivery.Transactions;

/** The last feed that was believed in full, and when which was seen. For threads that may block. */
@ApplicationScoped
public class AcceptedFeeds {
  private static final String LAST = "select rows, addresses, numbers, hash from accepted_hr_feed";
  private static final String ACCEPT =
      """
      insert into accepted_hr_feed (single, rows, addresses, numbers, hash, accepted_at)
      values (true, :rows, :addresses, :numbers, :hash, :at)
      on conflict (single) do update
        set rows = excluded.rows, addresses = excluded.addresses, numbers = excluded.numbers,
            hash = excluded.hash, accepted_at = excluded.accepted_at\
      """;
  private static final String SEE =
      """
      insert into seen_hr_feed (hash, first_seen_at) values (:hash, :at)
      on conflict (hash) do nothing\
      """;
  private static final String FIRST_SEEN =
      "select first_seen_at from seen_hr_feed where hash = :hash";

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
                .map(rows -> rows.stream().map(AcceptedFeeds::accepted).findFirst()));
  }

  private static Accepted accepted(Object[] row) {
    return new Accepted(
        new FeedSize((Integer) row[0], (Integer) row[1], (Integer) row[2], Map.of()),
        (String) row[3]);
  }

  /** From now on this one is the measure. */
  public void accept(HrFeed feed, Instant at) {
    transactions.call(
        session ->
            session
                .createNativeQuery(ACCEPT)
                .setParameter("rows", feed.size().rows())
                .setParameter("addresses", feed.size().addresses())
                .setParameter("numbers", feed.size().numbers())
                .setParameter("hash", feed.hash())
                .setParameter("at", at)
                .executeUpdate());
  }

  /** When this very content was first seen: now, if never before. */
  public Instant firstSeen(HrFeed feed, Instant now) {
    return transactions.call(
        session ->
            session
                .createNativeQuery(SEE)
                .setParameter("hash", feed.hash())
                .setParameter("at", now)
                .executeUpdate()
                .chain(
                    () ->
                        session
                            .createNativeQuery(FIRST_SEEN, Instant.class)
                            .setParameter("hash", feed.hash())
                            .getSingleResult()));
  }

  /**
   * An accepted feed.
   *
   * @param size how much it says
   * @param hash SHA-256 in hex over its bytes
   */
  public record Accepted(FeedSize size, String hash) {}
}
