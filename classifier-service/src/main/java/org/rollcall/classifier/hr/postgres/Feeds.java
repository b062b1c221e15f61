package org.rollcall.classifier.hr.postgres;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.hibernate.reactive.mutiny.Mutiny;
import org.rollcall.classifier.hr.HrFeed;
import org.rollcall.classifier.hr.HrPerson;
import org.rollcall.delivery.Transactions;

/**
 * Every feed that came, its content as long as it is needed, and its fate. For threads that may
 * block.
 */
@ApplicationScoped
public class Feeds {
  private static final String SEE =
      """
      insert into seen_hr_feed (hash, first_seen_at) values (:hash, :at)
      on conflict (hash) do nothing""";
  private static final String FIRST_SEEN =
      "select first_seen_at from seen_hr_feed where hash = :hash";

  private final Transactions transactions;
  private final FeedTable feeds;
  private final PartTable parts;
  private final EventTable events;

  Feeds(Transactions transactions, FeedTable feeds, PartTable parts, EventTable events) {
    this.transactions = transactions;
    this.feeds = feeds;
    this.parts = parts;
    this.events = events;
  }

  /** Keeps a feed to be looked at, or, if it could not be read, why; gives its number. */
  public long arrive(Arrival arrival) {
    return transactions.call(
        session ->
            feeds
                .insert(
                    session,
                    arrival,
                    arrival.feed().isPresent() ? KeptFeed.State.ARRIVED : KeptFeed.State.REFUSED)
                .call(number -> keep(session, number, arrival)));
  }

  private Uni<Void> keep(Mutiny.Session session, long number, Arrival arrival) {
    Uni<Void> noted =
        events.note(session, new Event(arrival.receivedAt(), Optional.empty(), "ARRIVED", number));
    return arrival
        .feed()
        .map(feed -> noted.chain(() -> parts.put(session, number, feed)))
        .orElse(noted);
  }

  /** The oldest that nobody has looked at yet. */
  public Optional<KeptFeed> nextArrived() {
    return transactions.call(session -> feeds.in(session, KeptFeed.State.ARRIVED));
  }

  /** The one that is judged by. */
  public Optional<KeptFeed> current() {
    return transactions.call(session -> feeds.in(session, KeptFeed.State.CURRENT));
  }

  /** The one that waits for two people. */
  public Optional<KeptFeed> waiting() {
    return transactions.call(session -> feeds.in(session, KeptFeed.State.WAITING));
  }

  /** The measure for the next. */
  public Optional<KeptFeed> lastAccepted() {
    return transactions.call(feeds::lastAccepted);
  }

  /** The last that came by this way. */
  public Optional<KeptFeed> lastFrom(KeptFeed.Source source) {
    return transactions.call(session -> feeds.lastFrom(session, source));
  }

  /** The same content, but its file says another time. */
  public void restate(long number, Instant statedAt) {
    transactions.call(session -> feeds.restate(session, number, statedAt));
  }

  /** One feed. */
  public Optional<KeptFeed> find(long number) {
    return transactions.call(session -> feeds.find(session, number));
  }

  /** The latest, newest first. */
  public List<KeptFeed> latest(int most) {
    return transactions.call(session -> feeds.latest(session, most));
  }

  /** What becomes of it. */
  public void decide(long number, Decision decision, Instant at) {
    transactions.call(
        session ->
            feeds
                .decide(session, number, decision)
                .chain(
                    () ->
                        events.note(
                            session,
                            new Event(at, Optional.empty(), decision.state().name(), number))));
  }

  /** The persons of a feed; empty if its content was removed. */
  public Optional<HrFeed> content(KeptFeed kept) {
    List<Integer> all = transactions.call(session -> parts.parts(session, kept.number()));
    if (all.isEmpty()) {
      return Optional.empty();
    }
    Function<Integer, List<HrPerson>> persons =
        part -> transactions.call(session -> parts.persons(session, kept.number(), part));
    Stream<HrPerson> everybody = all.stream().flatMap(part -> persons.apply(part).stream());
    return Optional.of(HrFeed.restored(everybody, kept.size(), kept.hash()));
  }

  /** Removes the content of old feeds that serve nothing any more; says how many parts. */
  public int removeContentBefore(Instant before) {
    return transactions.call(session -> parts.remove(session, before));
  }

  /** When this very content was first seen: now, if never before. */
  public Instant firstSeen(String hash, Instant now) {
    return transactions.call(
        session ->
            session
                .createNativeQuery(SEE)
                .setParameter("hash", hash)
                .setParameter("at", now)
                .executeUpdate()
                .chain(
                    () ->
                        session
                            .createNativeQuery(FIRST_SEEN, Instant.class)
                            .setParameter("hash", hash)
                            .getSingleResult()));
  }
}
