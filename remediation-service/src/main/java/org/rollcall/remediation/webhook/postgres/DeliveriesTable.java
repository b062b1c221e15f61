package org.rollcall.remediation.webhook.postgres;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.rollcall.remediation.webhook.AfterAttempt;
import org.rollcall.remediation.webhook.Announcement;
import org.rollcall.remediation.webhook.Deliveries;
import org.rollcall.remediation.webhook.Delivery;
import org.rollcall.remediation.webhook.EndpointState;
import org.rollcall.remediation.webhook.json.AnnouncementJson;

/** Deliveries in PostgreSQL, over JDBC as the worker that sends them blocks anyway. */
@ApplicationScoped
public class DeliveriesTable implements Deliveries {
  private static final String COLUMNS =
      "endpoint, id, type, happened_at, body, state, attempts, next_at, last_at, last_result";
  private static final String TAKE =
      """
      update webhook_delivery
      set attempts = attempts + 1, next_at = ?
      where (endpoint, id) = (
        select endpoint, id from webhook_delivery
        where endpoint = ? and state = 'PENDING' and next_at <= ?
          and not exists (select 1 from webhook_endpoint
                          where name = ? and (disabled_at is not null or paused_until > ?))
        order by next_at, id
        limit 1
        for update skip locked)
      """
          + "returning "
          + COLUMNS;
  private static final String ADD =
      """
      insert into webhook_delivery (endpoint, id, type, happened_at, body, state, next_at)
      values (?, ?, ?, ?, ?, 'PENDING', ?)
      on conflict (endpoint, id) do nothing\
      """;
  private static final String LATEST =
      "select "
          + COLUMNS
          + " from webhook_delivery where endpoint = ?"
          + " order by happened_at desc, id limit ?";
  private static final String STATE =
      """
      select e.disabled_at, e.paused_until, e.last_at, e.last_result,
             (select count(*) from webhook_delivery where endpoint = n.name and state = 'PENDING'),
             (select count(*) from webhook_delivery where endpoint = n.name and state = 'GIVEN_UP')
      from (select cast(? as text) as name) n left join webhook_endpoint e on e.name = n.name\
      """;
  private static final String ENABLE =
      "update webhook_endpoint set disabled_at = null, paused_until = null where name = ?";

  private final DataSource database;

  /**
   * @param database where the service's tables are
   */
  public DeliveriesTable(DataSource database) {
    this.database = database;
  }

  @Override
  public Optional<Delivery> take(String endpoint, Instant now, Instant leaseUntil) {
    return rows(TAKE, leaseUntil, endpoint, now, endpoint, now).stream().findFirst();
  }

  @Override
  public void ended(Delivery taken, AfterAttempt how, Instant now) {
    try (Connection connection = database.getConnection()) {
      connection.setAutoCommit(false);
      new AttemptEnd(connection, taken, now).write(how);
      connection.commit();
    } catch (SQLException broken) {
      throw new IllegalStateException("the end of a webhook attempt cannot be written", broken);
    }
  }

  @Override
  public void add(String endpoint, Announcement what, Instant due) {
    update(ADD, endpoint, what.id(), what.type(), what.at(), AnnouncementJson.write(what), due);
  }

  @Override
  public List<Delivery> latest(String endpoint, int atMost) {
    return rows(LATEST, endpoint, atMost);
  }

  @Override
  public EndpointState state(String endpoint) {
    try (Connection connection = database.getConnection();
        PreparedStatement statement = Sql.prepared(connection, STATE, endpoint);
        ResultSet row = statement.executeQuery()) {
      row.next();
      return new EndpointState(
          instant(row, 1),
          instant(row, 2),
          instant(row, 3),
          row.getString(4),
          row.getLong(5),
          row.getLong(6));
    } catch (SQLException broken) {
      throw new IllegalStateException("a webhook's state cannot be read", broken);
    }
  }

  @Override
  public void enable(String endpoint) {
    update(ENABLE, endpoint);
  }

  private void update(String sql, Object... values) {
    try (Connection connection = database.getConnection();
        PreparedStatement statement = Sql.prepared(connection, sql, values)) {
      statement.executeUpdate();
    } catch (SQLException broken) {
      throw new IllegalStateException("webhook deliveries cannot be written", broken);
    }
  }

  private List<Delivery> rows(String sql, Object... values) {
    try (Connection connection = database.getConnection();
        PreparedStatement statement = Sql.prepared(connection, sql, values);
        ResultSet rows = statement.executeQuery()) {
      List<Delivery> found = new ArrayList<>();
      while (rows.next()) {
        found.add(delivery(rows));
      }
      return found;
    } catch (SQLException broken) {
      throw new IllegalStateException("webhook deliveries cannot be read", broken);
    }
  }

  private static Delivery delivery(ResultSet row) throws SQLException {
    return new Delivery(
        row.getString(1),
        row.getObject(2, UUID.class),
        row.getString(3),
        row.getObject(4, OffsetDateTime.class).toInstant(),
        row.getString(5),
        Delivery.State.valueOf(row.getString(6)),
        row.getInt(7),
        row.getObject(8, OffsetDateTime.class).toInstant(),
        instant(row, 9),
        row.getString(10));
  }

  private static @Nullable Instant instant(ResultSet row, int column) throws SQLException {
    OffsetDateTime value = row.getObject(column, OffsetDateTime.class);
    return value == null ? null : value.toInstant();
  }
}
