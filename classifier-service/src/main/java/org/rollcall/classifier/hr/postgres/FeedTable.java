package org.rollcall.classifier.hr.postgres;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;
import org.rollcall.classifier.contact.json.StoredJson;
import org.rollcall.classifier.hr.FeedSize;

/** The rows of hr_feed. Every method is part of the session's transaction. */
@ApplicationScoped
class FeedTable {
  private static final String COLUMNS =
      """
      select number, hash, source, stated_at, received_at, received_by, state, accepted_at,
             rows, addresses, numbers, categories, reasons, problems
      from hr_feed\
      """;
  private static final String INSERT =
      """
      insert into hr_feed (hash, source, stated_at, received_at, received_by, state, rows,
                           addresses, numbers, categories, problems)
      values (:hash, :source, :statedAt, :receivedAt, cast(:by as text), :state, :rows,
              :addresses, :numbers, :categories, :problems)
      returning number\
      """;
  private static final String LEAVE =
      "update hr_feed set state = 'SUPERSEDED' where state = :state and number <> :number";
  private static final String DECIDE =
      """
      update hr_feed set state = :state, reasons = :reasons,
        accepted_at = coalesce(cast(:acceptedAt as timestamptz), accepted_at)
      where number = :number\
      """;

  private static final ObjectMapper MAPPER = JsonMapper.builder().build();
  private static final TypeReference<TreeMap<String, Integer>> COUNTS = new TypeReference<>() {};

  /** A new row; gives its number. */
  Uni<Long> insert(Mutiny.Session session, Arrival arrival, KeptFeed.State state) {
    FeedSize size = arrival.size();
    return session
        .createNativeQuery(INSERT, Long.class)
        .setParameter("hash", arrival.hash())
        .setParameter("source", arrival.source().name())
        .setParameter("statedAt", arrival.statedAt())
        .setParameter("receivedAt", arrival.receivedAt())
        .setParameter("by", arrival.by().orElse(null))
        .setParameter("state", state.name())
        .setParameter("rows", size.rows())
        .setParameter("addresses", size.addresses())
        .setParameter("numbers", size.numbers())
        .setParameter("categories", StoredJson.write(new TreeMap<>(size.categories())))
        .setParameter("problems", StoredJson.write(arrival.problems()))
        .getSingleResult();
  }

  /** One row; empty if there is none. */
  Uni<Optional<KeptFeed>> find(Mutiny.Session session, long number) {
    return first(
        session
            .createNativeQuery(COLUMNS + " where number = :number", Object[].class)
            .setParameter("number", number));
  }

  /** The oldest or the only one in this state. */
  Uni<Optional<KeptFeed>> in(Mutiny.Session session, KeptFeed.State state) {
    return first(
        session
            .createNativeQuery(
                COLUMNS + " where state = :state order by number limit 1", Object[].class)
            .setParameter("state", state.name()));
  }

  /** The last that came by this way. */
  Uni<Optional<KeptFeed>> lastFrom(Mutiny.Session session, KeptFeed.Source source) {
    return first(
        session
            .createNativeQuery(
                COLUMNS + " where source = :source order by number desc limit 1", Object[].class)
            .setParameter("source", source.name()));
  }

  /** The measure for the next. */
  Uni<Optional<KeptFeed>> lastAccepted(Mutiny.Session session) {
    return first(
        session.createNativeQuery(
            COLUMNS
                + " where accepted_at is not null order by accepted_at desc, number desc limit 1",
            Object[].class));
  }

  /** When it was made, as its file says now. */
  Uni<Void> restate(Mutiny.Session session, long number, Instant statedAt) {
    return session
        .createNativeQuery("update hr_feed set stated_at = :at where number = :number")
        .setParameter("at", statedAt)
        .setParameter("number", number)
        .executeUpdate()
        .replaceWithVoid();
  }

  /** The latest, newest first. */
  Uni<List<KeptFeed>> latest(Mutiny.Session session, int most) {
    return session
        .createNativeQuery(COLUMNS + " order by number desc limit :most", Object[].class)
        .setParameter("most", most)
        .getResultList()
        .map(rows -> rows.stream().map(FeedTable::feed).toList());
  }

  /** What becomes of it; whichever is in that state leaves it, and none older waits any more. */
  Uni<Void> decide(Mutiny.Session session, long number, Decision decision) {
    return makeWay(session, number, decision.state())
        .chain(
            () ->
                session
                    .createNativeQuery(DECIDE)
                    .setParameter("number", number)
                    .setParameter("state", decision.state().name())
                    .setParameter("reasons", StoredJson.write(decision.reasons()))
                    .setParameter("acceptedAt", decision.acceptedAt().orElse(null))
                    .executeUpdate())
        .replaceWithVoid();
  }

  /** A feed that is judged by, or waits to be, leaves no older one waiting. */
  private static Uni<Void> makeWay(Mutiny.Session session, long number, KeptFeed.State state) {
    return switch (state) {
      case CURRENT ->
          leave(session, KeptFeed.State.WAITING, number)
              .chain(() -> leave(session, KeptFeed.State.CURRENT, number));
      case WAITING -> leave(session, KeptFeed.State.WAITING, number);
      case ARRIVED, SUPERSEDED, REFUSED, DECLINED -> Uni.createFrom().voidItem();
    };
  }

  private static Uni<Void> leave(Mutiny.Session session, KeptFeed.State state, long number) {
    return session
        .createNativeQuery(LEAVE)
        .setParameter("state", state.name())
        .setParameter("number", number)
        .executeUpdate()
        .replaceWithVoid();
  }

  private static Uni<Optional<KeptFeed>> first(Mutiny.SelectionQuery<Object[]> query) {
    return query.getResultList().map(rows -> rows.stream().map(FeedTable::feed).findFirst());
  }

  private static KeptFeed feed(Object[] row) {
    return new KeptFeed(
        (Long) row[0],
        (String) row[1],
        KeptFeed.Source.valueOf((String) row[2]),
        instant(row[3]),
        instant(row[4]),
        Optional.ofNullable((String) row[5]),
        KeptFeed.State.valueOf((String) row[6]),
        Optional.ofNullable(row[7]).map(FeedTable::instant),
        new FeedSize((Integer) row[8], (Integer) row[9], (Integer) row[10], counts(row[11])),
        StoredJson.names((String) row[12]),
        StoredJson.names((String) row[13]));
  }

  static Instant instant(@Nullable Object at) {
    return switch (at) {
      case Instant instant -> instant;
      case OffsetDateTime time -> time.toInstant();
      case null, default -> throw new IllegalStateException("a time of another kind");
    };
  }

  private static Map<String, Integer> counts(Object json) {
    try {
      return MAPPER.readValue((String) json, COUNTS);
    } catch (JsonProcessingException broken) {
      throw new IllegalStateException("what was kept of an HR feed cannot be read");
    }
  }
}
