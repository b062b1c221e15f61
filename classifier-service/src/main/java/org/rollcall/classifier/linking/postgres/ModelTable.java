package org.rollcall.classifier.linking.postgres;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.hibernate.reactive.mutiny.Mutiny;
import org.rollcall.classifier.hr.link.LinkingModel;
import org.rollcall.classifier.hr.link.json.LinkJson;

/** The model that was learned last, and what it is learned from. */
@ApplicationScoped
class ModelTable {
  private static final String KEPT = "select feed_hash, model from linking_model";
  private static final String KEEP =
      """
      insert into linking_model (feed_hash, model, learned_at) values (:feed, :model, :at)
      on conflict (single) do update set
        feed_hash = excluded.feed_hash, model = excluded.model, learned_at = excluded.learned_at\
      """;
  private static final String READ_WHOLE =
      "select exists(select 1 from reading where kind = 'FULL')";
  private static final String SAMPLE =
      """
      select c.entry from contact c
        join (select directory, id from contact where not gone
              order by md5(directory || '/' || id), directory, id limit 4000) s
          on s.directory = c.directory and s.id = c.id
      order by c.directory, c.id\
      """;

  Uni<Optional<Kept>> kept(Mutiny.Session session) {
    return session
        .createNativeQuery(KEPT, Object[].class)
        .getResultList()
        .map(
            rows ->
                rows.stream()
                    .map(row -> new Kept((String) row[0], LinkJson.model((String) row[1])))
                    .findFirst());
  }

  Uni<Integer> keep(Mutiny.Session session, Kept learned, Instant at) {
    return session
        .createNativeQuery(KEEP)
        .setParameter("feed", learned.feedHash())
        .setParameter("model", LinkJson.write(learned.model()))
        .setParameter("at", at)
        .executeUpdate();
  }

  /** Whether a directory has been read as a whole. */
  Uni<Boolean> isReadWhole(Mutiny.Session session) {
    return session.createNativeQuery(READ_WHOLE, Boolean.class).getSingleResult();
  }

  /** Some contacts as JSON; the same as long as the contacts are. */
  Uni<List<String>> sample(Mutiny.Session session) {
    return session.createNativeQuery(SAMPLE, String.class).getResultList();
  }

  /**
   * A model that was learned.
   *
   * @param feedHash from which feed
   * @param model what
   */
  record Kept(String feedHash, LinkingModel model) {}
}
