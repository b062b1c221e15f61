package org.rollcall.delivery.postgres;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import javax.sql.DataSource;
import org.rollcall.delivery.Figures;

/** Counts both tables. */
@ApplicationScoped
class CountedRows implements Figures.Counted {
  private static final String COUNT =
      """
      select (select count(*) from outbox) as unsent,
             (select min(said_at) from outbox) as oldest,
             (select count(*) from inbox where state in ('NEW', 'HELD')) as unhandled,
             (select count(*) from inbox where state = 'PARKED') as parked""";

  private final DataSource database;
  private final InstantSource clock;

  CountedRows(DataSource database, InstantSource clock) {
    this.database = database;
    this.clock = clock;
  }

  @Override
  public Figures now() throws SQLException {
    try (Connection connection = database.getConnection();
        Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery(COUNT)) {
      row.next();
      OffsetDateTime oldest = row.getObject("oldest", OffsetDateTime.class);
      return new Figures(
          row.getLong("unsent"),
          oldest == null ? Duration.ZERO : Duration.between(oldest.toInstant(), clock.instant()),
          row.getLong("unhandled"),
          row.getLong("parked"));
    }
  }
}
