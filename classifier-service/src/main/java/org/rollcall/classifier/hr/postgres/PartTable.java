package org.rollcall.classifier.hr.postgres;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.stream.IntStream;
import org.hibernate.reactive.mutiny.Mutiny;
import org.rollcall.classifier.hr.HrFeed;
import org.rollcall.classifier.hr.HrPerson;

/** The rows of hr_feed_part. Every method is part of the session's transaction. */
@ApplicationScoped
class PartTable {
  private static final String PUT =
      """
      insert into hr_feed_part (feed, part, content)
      values (:feed, :part, decode(:content, 'base64'))
      on conflict (feed, part) do update set content = excluded.content\
      """;
  private static final String PARTS =
      "select part from hr_feed_part where feed = :feed order by part";
  private static final String CONTENT =
      "select encode(content, 'base64') from hr_feed_part where feed = :feed and part = :part";
  private static final String OF_WHICH = "select distinct feed from hr_feed_part order by 1";
  private static final String REMOVE =
      """
      delete from hr_feed_part where feed in (
        select number from hr_feed
        where state in ('SUPERSEDED', 'DECLINED', 'REFUSED') and received_at < :before
          and number <> coalesce((select number from hr_feed where accepted_at is not null
                                  order by accepted_at desc, number desc limit 1), 0))\
      """;

  /** Keeps the persons of a feed, part by part. */
  Uni<Void> put(Mutiny.Session session, long number, HrFeed feed) {
    return put(session, number, feed, 0);
  }

  private Uni<Void> put(Mutiny.Session session, long number, HrFeed feed, int part) {
    int from = part * FeedParts.PERSONS;
    if (from >= feed.count()) {
      return Uni.createFrom().voidItem();
    }
    List<HrPerson> persons =
        IntStream.range(from, Math.min(feed.count(), from + FeedParts.PERSONS))
            .mapToObj(feed::person)
            .toList();
    return put(session, number, part, persons).chain(() -> put(session, number, feed, part + 1));
  }

  /** Keeps one part. */
  Uni<Void> put(Mutiny.Session session, long number, int part, List<HrPerson> persons) {
    return session
        .createNativeQuery(PUT)
        .setParameter("feed", number)
        .setParameter("part", part)
        .setParameter("content", Base64.getEncoder().encodeToString(FeedParts.pack(persons)))
        .executeUpdate()
        .replaceWithVoid();
  }

  /** The parts that a feed has. */
  Uni<List<Integer>> parts(Mutiny.Session session, long number) {
    return session
        .createNativeQuery(PARTS, Integer.class)
        .setParameter("feed", number)
        .getResultList();
  }

  /** The persons of one part. */
  Uni<List<HrPerson>> persons(Mutiny.Session session, long number, int part) {
    return session
        .createNativeQuery(CONTENT, String.class)
        .setParameter("feed", number)
        .setParameter("part", part)
        .getSingleResult()
        .map(text -> FeedParts.unpack(Base64.getMimeDecoder().decode(text)));
  }

  /** The feeds of which there is content. */
  Uni<List<Long>> feeds(Mutiny.Session session) {
    return session.createNativeQuery(OF_WHICH, Long.class).getResultList().map(ArrayList::new);
  }

  /** Removes the content of feeds that came before a time and serve nothing any more. */
  Uni<Integer> remove(Mutiny.Session session, Instant before) {
    return session.createNativeQuery(REMOVE).setParameter("before", before).executeUpdate();
  }
}
