package org.rollcall.remediation.webhook.postgres;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.rollcall.remediation.webhook.AfterAttempt;
import org.rollcall.remediation.webhook.Delivery;

/**
 * How an attempt ended, written to the delivery and to its endpoint in one transaction. The number
 * of attempts is the fence: whoever lost the lease meanwhile changes nothing.
 */
record AttemptEnd(Connection connection, Delivery taken, Instant now) {
  private static final String DELIVERY =
      """
      update webhook_delivery
      set state = ?, next_at = ?, last_at = ?, last_result = ?
      where endpoint = ? and id = ? and attempts = ? and state = 'PENDING'\
      """;
  private static final String ENDPOINT =
      """
      insert into webhook_endpoint (name, disabled_at, paused_until, last_at, last_result)
      values (?, ?, ?, ?, ?)
      on conflict (name) do update
      set disabled_at = coalesce(excluded.disabled_at, webhook_endpoint.disabled_at),
          paused_until = excluded.paused_until,
          last_at = excluded.last_at,
          last_result = excluded.last_result\
      """;

  void write(AfterAttempt how) throws SQLException {
    switch (how) {
      case AfterAttempt.Delivered delivered ->
          write(Delivery.State.DELIVERED, now, how.result(), null, null);
      case AfterAttempt.GivenUp givenUp ->
          write(Delivery.State.GIVEN_UP, now, how.result(), null, null);
      case AfterAttempt.Again again ->
          write(Delivery.State.PENDING, again.next(), how.result(), null, again.pauseUntil());
      case AfterAttempt.EndpointGone gone ->
          write(Delivery.State.PENDING, now, how.result(), now, null);
    }
  }

  private void write(
      Delivery.State state,
      Instant next,
      String result,
      @Nullable Instant disabledAt,
      @Nullable Instant pausedUntil)
      throws SQLException {
    int written =
        update(
            DELIVERY,
            state.name(),
            next,
            now,
            result,
            taken.endpoint(),
            taken.id(),
            taken.attempts());
    if (written == 1) {
      update(ENDPOINT, taken.endpoint(), disabledAt, pausedUntil, now, result);
    }
  }

  private int update(String sql, @Nullable Object... values) throws SQLException {
    try (PreparedStatement statement = Sql.prepared(connection, sql, values)) {
      return statement.executeUpdate();
    }
  }
}
