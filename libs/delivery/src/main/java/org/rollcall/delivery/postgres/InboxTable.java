package org.rollcall.delivery.postgres;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import javax.sql.DataSource;
import org.rollcall.delivery.Inbox;
import org.rollcall.delivery.Incoming;

/** Keeps what comes in, once. */
@ApplicationScoped
class InboxTable implements Inbox {
  private static final String KEEP =
      """
      insert into inbox (source, id, type, correlation, said_at, received_at, next_at, body, state,
                         code, reason)
      values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      on conflict (source, id) do nothing""";

  private final DataSource database;
  private final InstantSource clock;

  InboxTable(DataSource database, InstantSource clock) {
    this.database = database;
    this.clock = clock;
  }

  @Override
  public boolean keep(Incoming message) throws SQLException {
    try (Connection connection = database.getConnection();
        PreparedStatement keep = connection.prepareStatement(KEEP)) {
      OffsetDateTime now = Times.sql(clock.instant());
      keep.setString(1, message.source());
      keep.setString(2, message.id());
      keep.setString(3, message.type());
      keep.setString(4, message.correlation());
      keep.setObject(5, Times.sql(message.saidAt()));
      keep.setObject(6, now);
      keep.setObject(7, now);
      keep.setBytes(8, message.content().bytes());
      Incoming.Defect defect = message.defect();
      keep.setString(9, defect == null ? "NEW" : "PARKED");
      keep.setString(10, defect == null ? null : defect.code());
      keep.setString(11, defect == null ? null : defect.reason());
      return keep.executeUpdate() == 1;
    }
  }
}
