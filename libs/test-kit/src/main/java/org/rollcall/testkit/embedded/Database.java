package org.rollcall.testkit.embedded;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Objects;

/**
 * One database and the login role that owns it.
 *
 * @param name its name
 * @param host where it is
 * @param port where it is
 * @param role the role that owns it
 * @param password the role's password
 */
public record Database(String name, String host, int port, String role, String password) {
  public Database {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(host, "host");
    Objects.requireNonNull(role, "role");
    Objects.requireNonNull(password, "password");
  }

  /** For JDBC; holds no password. */
  public String jdbcUrl() {
    return "jdbc:postgresql://" + host + ":" + port + "/" + name;
  }

  /** For the reactive client; holds no password. */
  public String reactiveUrl() {
    return "postgresql://" + host + ":" + port + "/" + name;
  }

  /** A new JDBC connection as the owning role; the caller closes it. */
  public Connection connect() throws SQLException {
    return DriverManager.getConnection(jdbcUrl(), role, password);
  }

  @Override
  public String toString() {
    return "Database[" + jdbcUrl() + "]";
  }
}
