package org.rollcall.delivery.postgres;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.jboss.logging.Logger;
import org.rollcall.delivery.Bell;
import org.rollcall.delivery.ParkedMessage;
import org.rollcall.delivery.ParkedMessages;

/** The part of the inbox that needs people. */
@ApplicationScoped
class ParkedRows implements ParkedMessages {
  private static final Logger LOG = Logger.getLogger(ParkedRows.class);
  private static final String OLDEST =
      """
      select number, source, type, code, reason, attempts, received_at, state from inbox
      where state in ('PARKED', 'HELD') order by number limit ?""";
  private static final String RETRY =
      """
      update inbox set state = 'NEW', attempts = 0, postponed = 0, next_at = ?
      where number = ? and state in ('PARKED', 'HELD')""";
  private static final String DISCARD =
      """
      update inbox set state = 'DISCARDED', settled_at = ?, settled_by = ?, reason = ?
      where number = ? and state in ('PARKED', 'HELD')""";

  private final DataSource database;
  private final InstantSource clock;
  private final Bell bell;

  ParkedRows(DataSource database, InstantSource clock, Bell bell) {
    this.database = database;
    this.clock = clock;
    this.bell = bell;
  }

  @Override
  public List<ParkedMessage> oldest(int most) {
    try (Connection connection = database.getConnection();
        PreparedStatement oldest = connection.prepareStatement(OLDEST)) {
      oldest.setInt(1, most);
      List<ParkedMessage> parked = new ArrayList<>();
      try (ResultSet rows = oldest.executeQuery()) {
        while (rows.next()) {
          parked.add(parked(rows));
        }
      }
      return parked;
    } catch (SQLException broken) {
      throw new IllegalStateException("the inbox cannot be read", broken);
    }
  }

  @Override
  public boolean retry(long number) {
    boolean found = update(RETRY, Times.sql(clock.instant()), number);
    LOG.infof("parked message retried: number=%d outcome=%s", number, found);
    bell.ring();
    return found;
  }

  @Override
  public boolean discard(long number, String by, String reason) {
    boolean found = update(DISCARD, Times.sql(clock.instant()), by, reason, number);
    LOG.infof("parked message discarded: number=%d outcome=%s", number, found);
    return found;
  }

  private boolean update(String statement, Object... values) {
    try (Connection connection = database.getConnection();
        PreparedStatement update = connection.prepareStatement(statement)) {
      for (int i = 0; i < values.length; i++) {
        update.setObject(i + 1, values[i]);
      }
      return update.executeUpdate() == 1;
    } catch (SQLException broken) {
      throw new IllegalStateException("the inbox cannot be written", broken);
    }
  }

  private static ParkedMessage parked(ResultSet row) throws SQLException {
    return new ParkedMessage(
        row.getLong("number"),
        row.getString("source"),
        row.getString("type"),
        row.getString("code"),
        row.getString("reason"),
        row.getInt("attempts"),
        Times.instant(row, "received_at"),
        row.getString("state"));
  }
}
