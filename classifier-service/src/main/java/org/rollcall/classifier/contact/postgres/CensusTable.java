package org.rollcall.classifier.contact.postgres;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hibernate.reactive.mutiny.Mutiny;
import org.rollcall.classifier.contact.json.StoredJson;

/** How many contacts there are, kept up in the transactions that change them. */
@ApplicationScoped
public class CensusTable {
  private static final String COUNT =
      """
      insert into census (directory, lists, verdict, contacts)
      select :directory, r.lists, r.verdict, r.change
      from unnest(cast(:lists as text[]), cast(:verdicts as text[]), cast(:changes as bigint[]))
        as r(lists, verdict, change)
      on conflict (directory, lists, verdict) do update set
        contacts = census.contacts + excluded.contacts\
      """;
  private static final String SIZES =
      """
      select lists, cast(sum(contacts) as bigint) from census
      where directory = :directory group by lists\
      """;

  /** Counts what has changed. */
  public Uni<Void> count(Mutiny.Session session, String directory, Census census) {
    Map<Census.Group, Long> changes = census.changes();
    if (changes.isEmpty()) {
      return Uni.createFrom().voidItem();
    }
    return session
        .createNativeQuery(COUNT)
        .setParameter("directory", directory)
        .setParameter("lists", column(changes, Census.Group::lists))
        .setParameter("verdicts", column(changes, Census.Group::verdict))
        .setParameter("changes", changes.values().toArray(Long[]::new))
        .executeUpdate()
        .replaceWithVoid();
  }

  /** How many contacts are visible in at least one of the lists. */
  public Uni<Long> visibleIn(Mutiny.Session session, String directory, Set<String> lists) {
    return session
        .createNativeQuery(SIZES, Object[].class)
        .setParameter("directory", directory)
        .getResultList()
        .map(
            rows ->
                rows.stream()
                    .filter(row -> isAnyOf(StoredJson.names((String) row[0]), lists))
                    .mapToLong(row -> (Long) row[1])
                    .sum());
  }

  private static boolean isAnyOf(List<String> names, Set<String> lists) {
    return names.stream().anyMatch(lists::contains);
  }

  private static String[] column(
      Map<Census.Group, Long> changes, java.util.function.Function<Census.Group, String> part) {
    return changes.keySet().stream().map(part).toArray(String[]::new);
  }
}
