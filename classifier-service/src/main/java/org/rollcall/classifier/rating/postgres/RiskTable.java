package org.rollcall.classifier.rating.postgres;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hibernate.reactive.mutiny.Mutiny;
import org.rollcall.classifier.contact.json.StoredJson;
import org.rollcall.contracts.Risk;

/** The risks of the outsiders, and up to when they take in what was published. */
@ApplicationScoped
class RiskTable {
  private static final String DUE =
      """
      select rejudgings from directory d
      where name = :directory
        and exists (select from reading r where r.directory = d.name)
        and (d.rated_at is null or d.rated_rejudgings <> d.rejudgings
             or exists (select from reading r
                        where r.directory = d.name and r.published_at > d.rated_at and r.pages > 0))\
      """;
  private static final String PUT =
      """
      with given as (
        select r.id, r.risk, r.telling
        from unnest(cast(:ids as text[]), cast(:risks as text[]), cast(:tellings as text[]))
          as r(id, risk, telling)),
      news as (
        select g.id from given g left join risk k on k.directory = :directory and k.id = g.id
        where k.telling is distinct from g.telling),
      put as (
        insert into risk (directory, id, risk, telling)
        select :directory, id, risk, telling from given
        on conflict (directory, id) do update set risk = excluded.risk, telling = excluded.telling
        where risk.risk <> excluded.risk)
      insert into unsaid (directory, id)
      select :directory, id from news
      on conflict (directory, id) do nothing\
      """;
  private static final String FORGET =
      "delete from risk where directory = :directory and not id = any(cast(:ids as text[]))";
  private static final String RATED =
      """
      update directory set rated_at = :at, rated_rejudgings = :rejudgings where name = :directory\
      """;

  /** How often all contacts have been judged again, if the directory must be rated. */
  Uni<Optional<Long>> dueRejudgings(Mutiny.Session session, String directory) {
    return session
        .createNativeQuery(DUE, Long.class)
        .setParameter("directory", directory)
        .getResultList()
        .map(rows -> rows.stream().findFirst());
  }

  /** Keeps these risks and no others, and notes those that people would find different. */
  Uni<Void> put(Mutiny.Session session, String directory, Map<String, Risk> rated) {
    List<String> ids = List.copyOf(rated.keySet());
    Collection<Risk> risks = rated.values();
    return session
        .createNativeQuery(PUT)
        .setParameter("directory", directory)
        .setParameter("ids", ids.toArray(String[]::new))
        .setParameter("risks", risks.stream().map(StoredJson::write).toArray(String[]::new))
        .setParameter("tellings", risks.stream().map(RiskTable::telling).toArray(String[]::new))
        .executeUpdate()
        .chain(
            () ->
                session
                    .createNativeQuery(FORGET)
                    .setParameter("directory", directory)
                    .setParameter("ids", ids.toArray(String[]::new))
                    .executeUpdate())
        .replaceWithVoid();
  }

  /** The directory has been rated. */
  Uni<Void> rated(Mutiny.Session session, String directory, Instant at, long rejudgings) {
    return session
        .createNativeQuery(RATED)
        .setParameter("directory", directory)
        .setParameter("at", at)
        .setParameter("rejudgings", rejudgings)
        .executeUpdate()
        .replaceWithVoid();
  }

  /**
   * Differs if people would find the risk different. A colleague more in a list changes counts, and
   * is no news of each outsider in it.
   */
  static String telling(Risk risk) {
    return risk.band()
        + " "
        + risk.likelihood() / 5
        + " "
        + risk.impact()
        + " "
        + String.join(" ", risk.reasons()).replaceAll("[0-9][0-9,]*", "#").replaceAll(":[^.]*", "");
  }
}
