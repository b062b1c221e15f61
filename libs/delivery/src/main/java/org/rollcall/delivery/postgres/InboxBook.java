package org.rollcall.delivery.postgres;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.random.RandomGenerator;
import javax.sql.DataSource;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.rollcall.delivery.BackOff;
import org.rollcall.delivery.DeliverySettings;
import org.rollcall.delivery.Handling;
import org.rollcall.delivery.Reason;

/** Which message is next, and what became of it. */
@ApplicationScoped
class InboxBook {
  private static final Logger LOG = Logger.getLogger(InboxBook.class);
  private static final Duration LONGEST_POSTPONEMENT = Duration.ofMinutes(1);
  private static final String NEXT =
      """
      select number from inbox where state in ('NEW', 'HELD') and next_at <= :now
      order by number limit 1 for update skip locked""";
  private static final String DONE =
      """
      update inbox set state = 'DONE', settled_at = :now, code = null, reason = null
      where number = :number""";
  private static final String POSTPONE =
      """
      update inbox set state = :state, code = :code, reason = :reason, next_at = :next,
                       postponed = postponed + 1
      where number = :number""";
  private static final String PARK =
      """
      update inbox set state = 'PARKED', code = :code, reason = :reason where number = :number""";
  private static final String FAILED =
      """
      update inbox set state = ?, attempts = attempts + 1, next_at = ?, code = 'failed', reason = ?
      where number = ? and attempts = ? and state in ('NEW', 'HELD')""";

  private final DataSource database;
  private final InstantSource clock;
  private final DeliverySettings.Inbox settings;
  private final BackOff afterFailures;

  InboxBook(DataSource database, InstantSource clock, DeliverySettings settings) {
    this.database = database;
    this.clock = clock;
    this.settings = settings.inbox();
    this.afterFailures = new BackOff(this.settings.firstDelay(), this.settings.longestDelay());
  }

  /** The oldest message whose time has come, locked by the session's transaction; or null. */
  Uni<@Nullable InboxRow> next(Mutiny.Session session) {
    return session
        .createNativeQuery(NEXT, Long.class)
        .setParameter("now", clock.instant())
        .getSingleResultOrNull()
        .chain(
            number ->
                number == null
                    ? Uni.createFrom().nullItem()
                    : session.find(InboxRow.class, number));
  }

  /** Writes down the service's answer. */
  Uni<Void> settle(Mutiny.Session session, InboxRow row, Handling handling) {
    return switch (handling) {
      case Handling.Done() -> done(session, row);
      case Handling.NotYet(String reason) -> {
        BackOff backOff = new BackOff(settings.notYetDelay(), LONGEST_POSTPONEMENT);
        yield postpone(session, row, "NEW", "not-yet", reason, backOff);
      }
      case Handling.Held(String reason) -> {
        LOG.warnf("message held: message=%s type=%s reason=%s", row.messageId, row.type, reason);
        BackOff backOff = new BackOff(settings.heldDelay(), settings.heldDelay());
        yield postpone(session, row, "HELD", "held", reason, backOff);
      }
    };
  }

  /** Puts a message aside for people. */
  Uni<Void> park(Mutiny.Session session, InboxRow row, String code, String reason) {
    LOG.errorf("message parked: message=%s type=%s code=%s", row.messageId, row.type, code);
    return session
        .createNativeQuery(PARK)
        .setParameter("code", code)
        .setParameter("reason", reason)
        .setParameter("number", row.number)
        .executeUpdate()
        .replaceWithVoid();
  }

  /** Writes down that handling failed, after it was rolled back. */
  void failed(InboxRow row, Throwable failure) throws SQLException {
    int attempts = row.attempts + 1;
    boolean tooOften = attempts >= settings.attempts();
    String reason = Reason.of(failure);
    LOG.logf(
        tooOften ? Logger.Level.ERROR : Logger.Level.WARN,
        "message failed: message=%s type=%s attempts=%d outcome=%s reason=%s",
        row.messageId,
        row.type,
        attempts,
        tooOften ? "parked" : "again later",
        reason);
    Duration wait = afterFailures.after(attempts, RandomGenerator.getDefault());
    try (Connection connection = database.getConnection();
        PreparedStatement failed = connection.prepareStatement(FAILED)) {
      failed.setString(1, tooOften ? "PARKED" : "NEW");
      failed.setObject(2, Times.sql(clock.instant().plus(wait)));
      failed.setString(3, reason);
      failed.setLong(4, row.number);
      failed.setInt(5, row.attempts);
      failed.executeUpdate();
    }
  }

  private Uni<Void> done(Mutiny.Session session, InboxRow row) {
    return session
        .createNativeQuery(DONE)
        .setParameter("now", clock.instant())
        .setParameter("number", row.number)
        .executeUpdate()
        .replaceWithVoid();
  }

  private Uni<Void> postpone(
      Mutiny.Session session,
      InboxRow row,
      String state,
      String code,
      String reason,
      BackOff backOff) {
    Instant next =
        clock.instant().plus(backOff.after(row.postponed + 1, RandomGenerator.getDefault()));
    return session
        .createNativeQuery(POSTPONE)
        .setParameter("state", state)
        .setParameter("code", code)
        .setParameter("reason", reason)
        .setParameter("next", next)
        .setParameter("number", row.number)
        .executeUpdate()
        .replaceWithVoid();
  }
}
