package org.rollcall.quickstart.bench.postgres;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.Objects;
import org.rollcall.quickstart.CannotGoOn;
import org.rollcall.quickstart.demo.Service;

/** One connection to the database of one service, as the service's own role. Not thread-safe. */
final class ServiceDatabase implements AutoCloseable {
  private final Service service;
  private final Connection connection;

  private ServiceDatabase(Service service, Connection connection) {
    this.service = service;
    this.connection = connection;
  }

  /**
   * Connects.
   *
   * @param settings what the service was told
   */
  static ServiceDatabase of(Service service, Map<String, String> settings) {
    try {
      return new ServiceDatabase(
          service,
          DriverManager.getConnection(
              Objects.requireNonNull(settings.get("quarkus.datasource.jdbc.url")),
              settings.get("quarkus.datasource.username"),
              settings.get("quarkus.datasource.password")));
    } catch (SQLException e) {
      throw unusable(service, e);
    }
  }

  /** Does something. */
  void run(String... statements) {
    try (Statement statement = connection.createStatement()) {
      for (String sql : statements) {
        statement.execute(sql);
      }
    } catch (SQLException e) {
      throw unusable(service, e);
    }
  }

  /** The first column of the only row as a number; 0 for null or no row. */
  long number(String sql, Object... parameters) {
    try (PreparedStatement statement = prepared(sql, parameters);
        ResultSet rows = statement.executeQuery()) {
      return rows.next() ? rows.getLong(1) : 0;
    } catch (SQLException e) {
      throw unusable(service, e);
    }
  }

  /** The first column of the only row as text; empty for null or no row. */
  String text(String sql, Object... parameters) {
    try (PreparedStatement statement = prepared(sql, parameters);
        ResultSet rows = statement.executeQuery()) {
      String text = rows.next() ? rows.getString(1) : null;
      return text == null ? "" : text;
    } catch (SQLException e) {
      throw unusable(service, e);
    }
  }

  private PreparedStatement prepared(String sql, Object... parameters) throws SQLException {
    PreparedStatement statement = connection.prepareStatement(sql);
    for (int i = 0; i < parameters.length; i++) {
      statement.setObject(i + 1, parameters[i]);
    }
    statement.closeOnCompletion();
    return statement;
  }

  /** For what only this driver can do. */
  <T> T as(Class<T> driverInterface) {
    try {
      return connection.unwrap(driverInterface);
    } catch (SQLException e) {
      throw unusable(service, e);
    }
  }

  Service service() {
    return service;
  }

  static CannotGoOn unusable(Service service, SQLException e) {
    return CannotGoOn.infrastructure(
        "the database of " + service.folder() + " refuses: " + e.getMessage(),
        "see that PostgreSQL still runs.",
        e);
  }

  @Override
  public void close() {
    try {
      connection.close();
    } catch (SQLException alreadyGone) {
      // The database is dropped in a moment; a connection that is gone needs no closing.
    }
  }
}
