package org.rollcall.classifier.reading.postgres;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;
import org.rollcall.contracts.ReadingFinished;

/** Which pages of which readings have come, and which readings have finished. */
@ApplicationScoped
class ReadingTable {
  /** Pages of a reading that has not finished by then never will be asked for. */
  private static final Duration ABANDONED = Duration.ofDays(7);

  private static final String PAGE =
      """
      insert into reading_page (directory, reading, page, received_at)
      values (:directory, :reading, :page, :at) on conflict do nothing\
      """;
  private static final String PAGES =
      "select count(*) from reading_page where directory = :directory and reading = :reading";
  private static final String KNOWN =
      "select count(*) from reading where directory = :directory and reading = :reading";
  private static final String FULL =
      "select count(*) from reading where directory = :directory and kind = 'FULL'";
  private static final String OVERTAKEN =
      """
      select count(*) from reading
      where directory = :directory and kind = 'FULL' and organisation_hash = :hash
        and said_at > :said\
      """;
  private static final String FINISH =
      """
      insert into reading
        (directory, reading, kind, organisation_hash, pages, entries, said_at, finished_at,
         published_at)
      values (:directory, :reading, :kind, :hash, :pages, :entries, :said, :finished, :at)\
      """;
  private static final String FORGET =
      """
      delete from reading_page
      where directory = :directory and (reading = :reading or received_at < :before)\
      """;

  Uni<Void> notePage(Mutiny.Session session, String directory, UUID reading, int page, Instant at) {
    return session
        .createNativeQuery(PAGE)
        .setParameter("directory", directory)
        .setParameter("reading", reading)
        .setParameter("page", page)
        .setParameter("at", at)
        .executeUpdate()
        .replaceWithVoid();
  }

  Uni<Long> pages(Mutiny.Session session, ReadingFinished finished) {
    return count(session, PAGES, finished);
  }

  Uni<Boolean> isFinished(Mutiny.Session session, ReadingFinished finished) {
    return count(session, KNOWN, finished).map(rows -> rows > 0);
  }

  /** Whether it is the first reading of the whole directory. */
  Uni<Boolean> isFirstOfAll(Mutiny.Session session, ReadingFinished finished) {
    return switch (finished.kind()) {
      case TARGETED -> Uni.createFrom().item(false);
      case FULL ->
          session
              .createNativeQuery(FULL, Long.class)
              .setParameter("directory", finished.directory())
              .getSingleResult()
              .map(rows -> rows == 0);
    };
  }

  /**
   * Whether a full reading by this organisation.yaml has finished that was said later than that.
   *
   * @param said by the reader's clock, as all times compared here
   */
  Uni<Boolean> isOvertaken(
      Mutiny.Session session, String directory, String organisationHash, Instant said) {
    return session
        .createNativeQuery(OVERTAKEN, Long.class)
        .setParameter("directory", directory)
        .setParameter("hash", organisationHash)
        .setParameter("said", said)
        .getSingleResult()
        .map(rows -> rows > 0);
  }

  Uni<Void> finish(Mutiny.Session session, ReadingFinished finished, Instant said, Instant at) {
    return session
        .createNativeQuery(FINISH)
        .setParameter("directory", finished.directory())
        .setParameter("reading", finished.reading())
        .setParameter("kind", finished.kind().name())
        .setParameter("hash", finished.organisationHash())
        .setParameter("pages", finished.pages())
        .setParameter("entries", finished.entries())
        .setParameter("said", said)
        .setParameter("finished", finished.finishedAt())
        .setParameter("at", at)
        .executeUpdate()
        .chain(
            () ->
                session
                    .createNativeQuery(FORGET)
                    .setParameter("directory", finished.directory())
                    .setParameter("reading", finished.reading())
                    .setParameter("before", at.minus(ABANDONED))
                    .executeUpdate())
        .replaceWithVoid();
  }

  private static Uni<Long> count(Mutiny.Session session, String sql, ReadingFinished finished) {
    return session
        .createNativeQuery(sql, Long.class)
        .setParameter("directory", finished.directory())
        .setParameter("reading", finished.reading())
        .getSingleResult();
  }
}
