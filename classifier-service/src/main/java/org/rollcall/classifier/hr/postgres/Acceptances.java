package org.rollcall.classifier.hr.postgres;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.hibernate.reactive.mutiny.Mutiny;
import org.rollcall.access.Person;
import org.rollcall.delivery.Transactions;

/**
 * What people say about a feed that waits for them, or that is judged by and not believed in full.
 * Two natural persons accept; one declines. For threads that may block.
 */
@ApplicationScoped
public class Acceptances {
  private static final int NEEDED = 2;
  private static final String LOCK = "select number from hr_feed where number = :feed for update";
  private static final String ADD =
      """
      insert into hr_feed_acceptance (feed, natural_person, issuer, subject, accepted_at)
      values (:feed, :person, :issuer, :subject, :at) on conflict do nothing\
      """;
  private static final String COUNT = "select count(*) from hr_feed_acceptance where feed = :feed";

  private final Transactions transactions;
  private final FeedTable feeds;
  private final EventTable events;

  Acceptances(Transactions transactions, FeedTable feeds, EventTable events) {
    this.transactions = transactions;
    this.feeds = feeds;
    this.events = events;
  }

  /** A person accepts it; the second person's word makes it current and the measure. */
  public Said accept(long number, Person person, Instant at) {
    return transactions.call(
        session ->
            open(session, number)
                .chain(
                    open ->
                        open instanceof Said.Done
                            ? add(session, number, person, at)
                            : Uni.createFrom().item(open)));
  }

  /** A person declines it; it is never judged by then. Only one that waits can be declined. */
  public Said decline(long number, Person person, Instant at) {
    Decision declined = new Decision(KeptFeed.State.DECLINED, List.of(), Optional.empty());
    return transactions.call(
        session ->
            lock(session, number)
                .chain(
                    kept -> {
                      Said said = kept.map(Acceptances::waits).orElseGet(Said.Unknown::new);
                      return said instanceof Said.Done
                          ? feeds
                              .decide(session, number, declined)
                              .chain(() -> note(session, number, person, "DECLINED", at))
                              .replaceWith(said)
                          : Uni.createFrom().item(said);
                    }));
  }

  private static Said waits(KeptFeed kept) {
    return kept.state() == KeptFeed.State.WAITING ? new Said.Done(0) : new Said.NotOpen();
  }

  private Uni<Said> open(Mutiny.Session session, long number) {
    return lock(session, number)
        .map(
            kept ->
                kept.<Said>map(feed -> isOpen(feed) ? new Said.Done(0) : new Said.NotOpen())
                    .orElseGet(Said.Unknown::new));
  }

  private static boolean isOpen(KeptFeed feed) {
    return feed.state() == KeptFeed.State.WAITING
        || (feed.state() == KeptFeed.State.CURRENT && feed.acceptedAt().isEmpty());
  }

  private Uni<Optional<KeptFeed>> lock(Mutiny.Session session, long number) {
    return session
        .createNativeQuery(LOCK, Long.class)
        .setParameter("feed", number)
        .getResultList()
        .chain(() -> feeds.find(session, number));
  }

  private Uni<Said> add(Mutiny.Session session, long number, Person person, Instant at) {
    return session
        .createNativeQuery(ADD)
        .setParameter("feed", number)
        .setParameter("person", person.naturalPerson())
        .setParameter("issuer", person.issuer())
        .setParameter("subject", person.subject())
        .setParameter("at", at)
        .executeUpdate()
        .chain(
            added ->
                added == 0
                    ? Uni.createFrom().<Said>item(new Said.Already())
                    : note(session, number, person, "ACCEPTED", at)
                        .chain(() -> count(session, number))
                        .chain(count -> count(session, number, count, at)));
  }

  private Uni<Said> count(Mutiny.Session session, long number, int count, Instant at) {
    Decision current = new Decision(KeptFeed.State.CURRENT, List.of(), Optional.of(at));
    Said done = new Said.Done(count);
    return count < NEEDED
        ? Uni.createFrom().item(done)
        : feeds.decide(session, number, current).replaceWith(done);
  }

  private static Uni<Integer> count(Mutiny.Session session, long number) {
    return session
        .createNativeQuery(COUNT, Long.class)
        .setParameter("feed", number)
        .getSingleResult()
        .map(Math::toIntExact);
  }

  private Uni<Void> note(
      Mutiny.Session session, long number, Person person, String action, Instant at) {
    return events.note(session, new Event(at, Optional.of(person), action, number));
  }

  /** What came of it. */
  public sealed interface Said {
    /**
     * It is noted.
     *
     * @param acceptances how many people have accepted; of two
     */
    record Done(int acceptances) implements Said {}

    /** There is no such feed. */
    record Unknown() implements Said {}

    /** Its state asks for nobody's word. */
    record NotOpen() implements Said {}

    /** This natural person has accepted already, perhaps with another account. */
    record Already() implements Said {}
  }
}
