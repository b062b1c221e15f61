package org.rollcall.reader.reading.postgres;

import io.smallrye.mutiny.Uni;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;
import org.rollcall.reader.entry.Closing;
import org.rollcall.reader.entry.Counts;
import org.rollcall.reader.entry.Pass;
import org.rollcall.reader.reading.Reading;
import org.rollcall.reader.reading.ReadingKind;
import org.rollcall.reader.reading.ReadingOutcome;
import org.rollcall.reader.reading.Trouble;

/** The table of readings. Only a running one can be closed, so that none is closed twice. */
public final class ReadingRows {
  static final String COLUMNS =
      """
      cast(id as text), directory, kind, holder, state, code, what, mend, seen, changed, fresh,
      vanished, cast(extract(epoch from started_at) * 1000000 as bigint),
      cast(extract(epoch from finished_at) * 1000000 as bigint)\
      """;

  private static final long MICROS = 1_000_000;
  private static final long NANOS_PER_MICRO = 1_000;

  private static final String CLOSE =
      """
      update reading set state = :state, seen = :seen, changed = :changed, fresh = :fresh,
                         vanished = :vanished, finished_at = :at
      where id = :id and state = 'RUNNING'\
      """;

  private static final String CLOSE_WITH_TROUBLE =
      """
      update reading set state = :state, seen = :seen, changed = :changed, fresh = :fresh,
                         vanished = :vanished, finished_at = :at,
                         code = :code, what = :what, mend = :mend
      where id = :id and state = 'RUNNING'\
      """;

  private ReadingRows() {}

  /** Writes down that changes are being told, as part of the session's transaction. */
  public static Uni<Integer> openChanges(Mutiny.Session session, Pass pass, Instant at) {
    return PostgresReadings.open(
        session,
        new Reading(
            pass.reading(),
            pass.directory(),
            ReadingKind.CHANGES,
            pass.tenure().holder(),
            at,
            null,
            null));
  }

  /**
   * Closes a reading as complete, as part of the session's transaction.
   *
   * @param more what closing itself added to the counts
   */
  public static Uni<Integer> complete(
      Mutiny.Session session, UUID reading, Closing closing, Counts more) {
    Counts counts = closing.counts().plus(more);
    return counted(session, CLOSE, counts)
        .setParameter("state", Reading.State.COMPLETE.name())
        .setParameter("at", closing.finishedAt())
        .setParameter("id", reading)
        .executeUpdate();
  }

  static Uni<Integer> troubled(
      Mutiny.Session session, UUID reading, ReadingOutcome outcome, Instant at) {
    return switch (outcome) {
      // Closed already, in the transaction that told the others.
      case ReadingOutcome.Complete ignored -> Uni.createFrom().item(0);
      case ReadingOutcome.Refused refused ->
          troubled(session, Reading.State.REFUSED, refused.counts(), refused.trouble())
              .setParameter("at", at)
              .setParameter("id", reading)
              .executeUpdate();
      case ReadingOutcome.Failed failed ->
          troubled(session, Reading.State.FAILED, failed.counts(), failed.trouble())
              .setParameter("at", at)
              .setParameter("id", reading)
              .executeUpdate();
    };
  }

  static Reading reading(Object[] row) {
    Counts counts = new Counts(number(row[8]), number(row[9]), number(row[10]), number(row[11]));
    Reading.State state = Reading.State.valueOf((String) row[4]);
    boolean running = state == Reading.State.RUNNING;
    return new Reading(
        UUID.fromString((String) row[0]),
        (String) row[1],
        ReadingKind.valueOf((String) row[2]),
        (String) row[3],
        instant(row[12]),
        running ? null : instant(row[13]),
        switch (state) {
          case RUNNING -> null;
          case COMPLETE -> new ReadingOutcome.Complete(counts);
          case REFUSED -> new ReadingOutcome.Refused(counts, trouble(row));
          case FAILED -> new ReadingOutcome.Failed(counts, trouble(row));
        });
  }

  private static Mutiny.MutationQuery troubled(
      Mutiny.Session session, Reading.State state, Counts counts, Trouble trouble) {
    return counted(session, CLOSE_WITH_TROUBLE, counts)
        .setParameter("state", state.name())
        .setParameter("code", trouble.code())
        .setParameter("what", trouble.what())
        .setParameter("mend", trouble.mend());
  }

  private static Mutiny.MutationQuery counted(
      Mutiny.Session session, String statement, Counts counts) {
    return session
        .createNativeQuery(statement)
        .setParameter("seen", counts.seen())
        .setParameter("changed", counts.changed())
        .setParameter("fresh", counts.fresh())
        .setParameter("vanished", counts.vanished());
  }

  private static Trouble trouble(Object[] row) {
    return new Trouble((String) row[5], (String) row[6], (String) row[7]);
  }

  private static long number(Object column) {
    return ((Number) column).longValue();
  }

  private static Instant instant(Object column) {
    long micros = number(column);
    return Instant.ofEpochSecond(
        Math.floorDiv(micros, MICROS), Math.floorMod(micros, MICROS) * NANOS_PER_MICRO);
  }
}
