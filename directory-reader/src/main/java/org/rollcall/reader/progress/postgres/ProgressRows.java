package org.rollcall.reader.progress.postgres;

import io.smallrye.mutiny.Uni;
import java.time.Instant;
import java.util.Optional;
import org.hibernate.reactive.mutiny.Mutiny;
import org.rollcall.reader.entry.Counts;
import org.rollcall.reader.entry.Pass;
import org.rollcall.reader.progress.Bookmark;
import org.rollcall.reader.progress.Reached;

/**
 * The tables of positions, standings and checkpoints, as part of a session's transaction that has
 * proved the pass's tenure.
 */
public final class ProgressRows {
  private static final String MOVE =
      """
      insert into position (directory, cursor, means, organisation_hash, epoch, stopped_by, at)
      values (:directory, :cursor, :means, :organisation, :epoch, null, :at)
      on conflict (directory) do update
      set cursor = excluded.cursor, means = excluded.means, epoch = excluded.epoch,
          organisation_hash = excluded.organisation_hash, stopped_by = null, at = excluded.at\
      """;

  private static final String COUNT =
      """
      insert into standing (directory, known, changed_since, vanished_since)
      values (:directory, :known, :changed, :vanished)
      on conflict (directory) do update
      set known = standing.known + excluded.known,
          changed_since = standing.changed_since + excluded.changed_since,
          vanished_since = standing.vanished_since + excluded.vanished_since\
      """;

  private static final String FULL =
      """
      insert into standing (directory, full_at, full_hash) values (:directory, :at, :organisation)
      on conflict (directory) do update
      set changed_since = 0, vanished_since = 0,
          full_at = excluded.full_at, full_hash = excluded.full_hash\
      """;

  private static final String REACH =
      """
      insert into checkpoint (directory, cursor, organisation_hash, telling, epoch, tried, at)
      values (:directory, :cursor, :organisation, :telling, :epoch, 0, :at)
      on conflict (directory) do update
      set cursor = excluded.cursor, organisation_hash = excluded.organisation_hash,
          telling = excluded.telling, epoch = excluded.epoch, tried = 0, at = excluded.at\
      """;

  private static final String SEEN =
      """
      insert into checkpoint_seen (directory, first, keys) values (:directory, :first, :keys)
      on conflict (directory, first) do update set keys = excluded.keys\
      """;

  private ProgressRows() {}

  /** Moves the position behind what this transaction writes. */
  public static Uni<Integer> move(
      Mutiny.Session session, Pass pass, Bookmark bookmark, Instant at) {
    return session
        .createNativeQuery(MOVE)
        .setParameter("directory", pass.directory())
        .setParameter("cursor", bookmark.cursor())
        .setParameter("means", bookmark.means())
        .setParameter("organisation", pass.organisationHash())
        .setParameter("epoch", pass.tenure().epoch())
        .setParameter("at", at)
        .executeUpdate();
  }

  /** Adds to the standing what this transaction writes. */
  public static Uni<Integer> count(Mutiny.Session session, Pass pass, Counts counts) {
    long told = counts.changed() + counts.fresh() + counts.vanished();
    if (told == 0) {
      return Uni.createFrom().item(0);
    }
    return session
        .createNativeQuery(COUNT)
        .setParameter("directory", pass.directory())
        .setParameter("known", counts.fresh() - counts.vanished())
        .setParameter("changed", told)
        .setParameter("vanished", counts.vanished())
        .executeUpdate();
  }

  /** A full pass is complete: the counts begin anew, and its position is the one that counts. */
  public static Uni<Integer> full(
      Mutiny.Session session, Pass pass, Optional<Bookmark> after, Instant at) {
    return session
        .createNativeQuery(FULL)
        .setParameter("directory", pass.directory())
        .setParameter("organisation", pass.organisationHash())
        .setParameter("at", at)
        .executeUpdate()
        .chain(() -> forget(session, pass.directory()))
        .chain(
            () ->
                after
                    .map(bookmark -> move(session, pass, bookmark, at))
                    .orElseGet(() -> delete(session, "position", pass.directory())));
  }

  /** The pass could be resumed after what this transaction writes. */
  public static Uni<Integer> reach(Mutiny.Session session, Pass pass, Reached reached, Instant at) {
    return session
        .createNativeQuery(REACH)
        .setParameter("directory", pass.directory())
        .setParameter("cursor", reached.cursor())
        .setParameter("organisation", pass.organisationHash())
        .setParameter("telling", pass.telling().name())
        .setParameter("epoch", pass.tenure().epoch())
        .setParameter("at", at)
        .executeUpdate()
        .chain(
            () ->
                session
                    .createNativeQuery(SEEN)
                    .setParameter("directory", pass.directory())
                    .setParameter("first", (long) reached.first())
                    .setParameter("keys", reached.keys())
                    .executeUpdate());
  }

  static Uni<Integer> forget(Mutiny.Session session, String directory) {
    return delete(session, "checkpoint", directory)
        .chain(() -> delete(session, "checkpoint_seen", directory));
  }

  /**
   * @param table one of our own
   */
  private static Uni<Integer> delete(Mutiny.Session session, String table, String directory) {
    return session
        .createNativeQuery("delete from " + table + " where directory = :directory")
        .setParameter("directory", directory)
        .executeUpdate();
  }
}
