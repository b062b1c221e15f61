package org.rollcall.delivery.postgres;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.random.RandomGenerator;
import javax.sql.DataSource;
import org.rollcall.delivery.BackOff;
import org.rollcall.delivery.Content;
import org.rollcall.delivery.DeliverySettings;
import org.rollcall.delivery.Outgoing;
import org.rollcall.delivery.Publication;
import org.rollcall.delivery.Unsent;

/** The outbox as the relay sees it. */
@ApplicationScoped
class UnsentRows implements Unsent {
  private static final String CLAIM =
      """
      select id, routing_key, type, source, correlation, causation, said_at, content_hash, body,
             attempts
      from outbox where next_at <= ? order by number limit ? for update skip locked\
      """;
  private static final String FORGET = "delete from outbox where id = any(?)";
  private static final String KEEP =
      "update outbox set attempts = attempts + 1, next_at = ?, last_error = ? where id = ?";

  private final DataSource database;
  private final InstantSource clock;
  private final BackOff backOff;

  UnsentRows(DataSource database, InstantSource clock, DeliverySettings settings) {
    this.database = database;
    this.clock = clock;
    this.backOff = new BackOff(settings.relay().firstDelay(), settings.relay().longestDelay());
  }

  @Override
  public int settle(int most, Publishing publishing) throws SQLException, InterruptedException {
    try (Connection connection = database.getConnection()) {
      connection.setAutoCommit(false);
      try {
        List<Outgoing> claimed = claim(connection, most);
        if (!claimed.isEmpty()) {
          settle(connection, claimed, publishing.publish(claimed));
        }
        connection.commit();
        return claimed.size();
      } catch (SQLException | RuntimeException | InterruptedException broken) {
        connection.rollback();
        throw broken;
      }
    }
  }

  private List<Outgoing> claim(Connection connection, int most) throws SQLException {
    try (PreparedStatement claim = connection.prepareStatement(CLAIM)) {
      claim.setObject(1, Times.sql(clock.instant()));
      claim.setInt(2, most);
      List<Outgoing> claimed = new ArrayList<>();
      try (ResultSet rows = claim.executeQuery()) {
        while (rows.next()) {
          claimed.add(outgoing(rows));
        }
      }
      return claimed;
    }
  }

  private static Outgoing outgoing(ResultSet row) throws SQLException {
    return new Outgoing(
        row.getObject("id", UUID.class),
        row.getString("routing_key"),
        row.getString("type"),
        row.getString("source"),
        row.getString("correlation"),
        row.getString("causation"),
        Times.instant(row, "said_at"),
        Content.of(row.getBytes("body"), row.getString("content_hash")),
        row.getInt("attempts"));
  }

  private void settle(
      Connection connection, List<Outgoing> claimed, Map<UUID, Publication> publications)
      throws SQLException {
    List<UUID> confirmed = new ArrayList<>();
    try (PreparedStatement keep = connection.prepareStatement(KEEP)) {
      for (Outgoing message : claimed) {
        Publication publication =
            publications.getOrDefault(message.id(), new Publication.Unknown("no answer"));
        switch (publication) {
          case Publication.Confirmed() -> confirmed.add(message.id());
          case Publication.Refused(String reason) -> keep(keep, message, reason, true);
          case Publication.Unknown(String reason) -> keep(keep, message, reason, false);
        }
      }
      keep.executeBatch();
    }
    forget(connection, confirmed);
  }

  /** All at once: one way to the database instead of one for each. */
  private static void forget(Connection connection, List<UUID> confirmed) throws SQLException {
    if (confirmed.isEmpty()) {
      return;
    }
    try (PreparedStatement forget = connection.prepareStatement(FORGET)) {
      forget.setArray(1, connection.createArrayOf("uuid", confirmed.toArray()));
      forget.executeUpdate();
    }
  }

  /** A lost connection delays no single message: they stay in order and wait for the next one. */
  private void keep(PreparedStatement keep, Outgoing message, String reason, boolean wait)
      throws SQLException {
    var next = clock.instant();
    if (wait) {
      next = next.plus(backOff.after(message.attempts() + 1, RandomGenerator.getDefault()));
    }
    keep.setObject(1, Times.sql(next));
    keep.setString(2, reason);
    keep.setObject(3, message.id());
    keep.addBatch();
  }
}
