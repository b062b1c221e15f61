package org.rollcall.classifier.publication.postgres;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Objects;
import org.hibernate.reactive.mutiny.Mutiny;

/**
 * The contacts of which something new may have to be said, and what was said of each last. Who
 * changes a contact notes it here, so that publishing looks at nothing else.
 */
@ApplicationScoped
class UnsaidTable {
  private static final String IN_ORDER = "select set_config('enable_bitmapscan', 'off', true)";
  private static final String NEXT =
      """
      select c.id, c.gone, c.judged, c.first_in, c.judgement_hash,
             not c.gone and c.judged_by <> cast(:edition as text) as waits,
             k.risk, k.telling,
             case when c.gone
                  then s.hash is not null or s.edition <> cast(:edition as text)
                  else c.judged_by = cast(:edition as text)
                       and (c.verdict <> 'INTERNAL' or s.id is not null)
                       and (s.hash is distinct from c.judgement_hash
                            or s.first_in is distinct from c.first_in
                            or s.risk is distinct from k.telling
                            or s.edition is distinct from c.judged_by) end as news
      from (select id from unsaid
            where directory = :directory and id > :after
              and (cast(:everything as boolean) or reading is null or reading = :batch)
            order by id limit 500) u
           join contact c on c.directory = :directory and c.id = u.id
           left join said s on s.directory = :directory and s.id = u.id
           left join risk k on k.directory = :directory and k.id = u.id
                and c.verdict <> 'INTERNAL' and c.listings <> '[]'
      order by c.id\
      """;
  private static final String SAID =
      """
      insert into said (directory, id, hash, first_in, risk, edition)
      select :directory, r.id, r.hash, r.first_in, r.risk, :edition
      from unnest(cast(:ids as text[]), cast(:hashes as text[]), cast(:firsts as text[]),
                  cast(:risks as text[]))
        as r(id, hash, first_in, risk)
      on conflict (directory, id) do update set
        hash = excluded.hash, first_in = excluded.first_in, risk = excluded.risk,
        edition = excluded.edition\
      """;
  private static final String DONE =
      "delete from unsaid where directory = :directory and id = any(cast(:ids as text[]))";
  private static final String SETTLE =
      """
      update unsaid set reading = null
      where directory = :directory and reading is not null
        and (cast(:everything as boolean) or reading = :batch)\
      """;
  private static final String FORGET_EDITIONS =
      "update said set edition = '' where directory = :directory";
  private static final String AGAIN =
      """
      insert into unsaid (directory, id)
      select directory, id from said where directory = :directory and edition <> :edition
      on conflict (directory, id) do nothing\
      """;

  /**
   * To be called first. After a first pass the table holds a row for every contact that is dead but
   * not yet cleaned away. A scan in the order of the index skips those for good once it has met
   * them; a bitmap scan, which a server without statistics prefers, meets them all every time.
   */
  Uni<Void> begin(Mutiny.Session session) {
    return session.createNativeQuery(IN_ORDER, String.class).getSingleResult().replaceWithVoid();
  }

  /** Up to 500 that come after an id; none if there are no more. */
  Uni<List<Unsaid>> next(Mutiny.Session session, Frame frame, String after) {
    return session
        .createNativeQuery(NEXT, Object[].class)
        .setParameter("directory", frame.batch().directory())
        .setParameter("edition", frame.edition())
        .setParameter("after", after)
        .setParameter("everything", frame.batch().everything())
        .setParameter("batch", frame.batch().id())
        .getResultList()
        .map(rows -> rows.stream().map(UnsaidTable::unsaid).toList());
  }

  private static Unsaid unsaid(Object[] row) {
    return new Unsaid(
        (String) Objects.requireNonNull(row[0]),
        (Boolean) row[1],
        (String) row[2],
        (String) Objects.requireNonNull(row[3]),
        (String) row[4],
        Boolean.TRUE.equals(row[5]),
        Unsaid.Rated.of((String) row[6], (String) row[7]),
        Boolean.TRUE.equals(row[8]));
  }

  /** These have been looked at: what was news is said, and only those that wait stay. */
  Uni<Void> said(Mutiny.Session session, Frame frame, List<Unsaid> looked) {
    List<Unsaid> news = looked.stream().filter(Unsaid::isNews).toList();
    String[] done =
        looked.stream().filter(one -> !one.waits()).map(Unsaid::id).toArray(String[]::new);
    return (news.isEmpty() ? Uni.createFrom().voidItem() : remember(session, frame, news))
        .chain(
            () ->
                session
                    .createNativeQuery(DONE)
                    .setParameter("directory", frame.batch().directory())
                    .setParameter("ids", done)
                    .executeUpdate())
        .replaceWithVoid();
  }

  private static Uni<Void> remember(Mutiny.Session session, Frame frame, List<Unsaid> news) {
    return session
        .createNativeQuery(SAID)
        .setParameter("directory", frame.batch().directory())
        .setParameter("edition", frame.edition())
        .setParameter("ids", news.stream().map(Unsaid::id).toArray(String[]::new))
        .setParameter("hashes", news.stream().map(Unsaid::hash).toArray(String[]::new))
        .setParameter("firsts", news.stream().map(Unsaid::saidFirstIn).toArray(String[]::new))
        .setParameter("risks", news.stream().map(Unsaid::telling).toArray(String[]::new))
        .executeUpdate()
        .replaceWithVoid();
  }

  /** What waits on is not held by the batch's readings any more. */
  Uni<Integer> settle(Mutiny.Session session, Batch batch) {
    return session
        .createNativeQuery(SETTLE)
        .setParameter("directory", batch.directory())
        .setParameter("everything", batch.everything())
        .setParameter("batch", batch.id())
        .executeUpdate();
  }

  /** Whatever was said is to be said again, by any edition. */
  Uni<Integer> forgetEditions(Mutiny.Session session, String directory) {
    return session
        .createNativeQuery(FORGET_EDITIONS)
        .setParameter("directory", directory)
        .executeUpdate();
  }

  /** Whatever was said under another edition is to be said again. */
  Uni<Integer> again(Mutiny.Session session, String directory, String edition) {
    return session
        .createNativeQuery(AGAIN)
        .setParameter("directory", directory)
        .setParameter("edition", edition)
        .executeUpdate();
  }
}
