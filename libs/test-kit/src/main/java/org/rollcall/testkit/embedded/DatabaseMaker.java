package org.rollcall.testkit.embedded;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.regex.Pattern;
import javax.sql.DataSource;

/** Makes and drops databases, each with its role, as an administrator of a server. */
final class DatabaseMaker {
  private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9_]{0,39}");

  private final DataSource administrator;
  private final String host;
  private final int port;

  DatabaseMaker(DataSource administrator, String host, int port) {
    this.administrator = administrator;
    this.host = host;
    this.port = port;
  }

  static String checked(String name) {
    if (!NAME.matcher(name).matches()) {
      throw new IllegalArgumentException(
          "a database's name is lower-case letters, digits and underscores: " + name);
    }
    return name;
  }

  /** The name has been checked, so it needs no quoting; nor has the password, which is hex. */
  Database make(String name) {
    Database database = new Database(name, host, port, name, Secrets.password());
    run(
        "database " + name + " cannot be made",
        "CREATE ROLE " + name + " LOGIN PASSWORD '" + database.password() + "'",
        // Since PostgreSQL 16 an administrator who is no superuser needs this to give things away.
        "GRANT " + name + " TO CURRENT_USER",
        "CREATE DATABASE " + name + " OWNER " + name,
        "REVOKE CONNECT ON DATABASE " + name + " FROM PUBLIC");
    return database;
  }

  void drop(String name) {
    run(
        "database " + name + " cannot be dropped",
        "DROP DATABASE IF EXISTS " + name + " WITH (FORCE)",
        "DROP ROLE IF EXISTS " + name);
  }

  void run(String failure, String... statements) {
    try (Connection connection = administrator.getConnection();
        Statement statement = connection.createStatement()) {
      for (String sql : statements) {
        statement.execute(sql);
      }
    } catch (SQLException refused) {
      throw new IllegalStateException(failure + ": " + refused.getMessage(), refused);
    }
  }
}
