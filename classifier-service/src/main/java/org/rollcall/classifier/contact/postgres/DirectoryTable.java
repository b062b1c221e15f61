package org.rollcall.classifier.contact.postgres;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import org.hibernate.reactive.mutiny.Mutiny;

/** The directories heard of, and the lock on each. */
@ApplicationScoped
public class DirectoryTable {
  private static final String HEAR =
      "insert into directory (name) values (:directory) on conflict (name) do nothing";
  private static final String LOCK =
      "select name from directory where name = :directory for update";
  private static final String ALL =
      "select name, fingerprint, rejudgings from directory order by 1";
  private static final String REJUDGED =
      """
      update directory set fingerprint = :fingerprint, rejudgings = rejudgings + 1
      where name = :directory""";

  /** Waits until nobody else changes the directory's contacts, to the transaction's end. */
  public Uni<Void> lock(Mutiny.Session session, String directory) {
    return session
        .createNativeQuery(HEAR)
        .setParameter("directory", directory)
        .executeUpdate()
        .chain(
            () ->
                session
                    .createNativeQuery(LOCK, String.class)
                    .setParameter("directory", directory)
                    .getSingleResult())
        .replaceWithVoid();
  }

  /** All directories heard of, by name. */
  public Uni<List<Known>> all(Mutiny.Session session) {
    return session
        .createNativeQuery(ALL, Object[].class)
        .getResultList()
        .map(
            rows ->
                rows.stream()
                    .map(
                        row ->
                            new Known(
                                (String) row[0],
                                Optional.ofNullable(row[1]).map(String.class::cast),
                                (Long) row[2]))
                    .toList());
  }

  /** All contacts have been judged by that basis. */
  public Uni<Void> rejudged(Mutiny.Session session, String directory, String fingerprint) {
    return session
        .createNativeQuery(REJUDGED)
        .setParameter("directory", directory)
        .setParameter("fingerprint", fingerprint)
        .executeUpdate()
        .replaceWithVoid();
  }

  /**
   * A directory.
   *
   * @param name its name
   * @param fingerprint of the basis that all its contacts were last judged by
   * @param rejudgings how often that was
   */
  public record Known(String name, Optional<String> fingerprint, long rejudgings) {}
}
