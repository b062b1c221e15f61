package org.rollcall.testkit.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedDatabaseTest {
  @TempDir static Path temporary;
  private static EmbeddedDatabase server;

  @BeforeAll
  static void start() {
    server = EmbeddedDatabase.start(temporary.resolve("server"));
  }

  @AfterAll
  static void stop() {
    server.close();
    assertThat(temporary.resolve("server")).doesNotExist();
  }

  @Test
  void theOwnerWorksInItsDatabase() throws SQLException {
    Database database = server.createDatabase("owned");

    try (Connection connection = database.connect();
        Statement statement = connection.createStatement()) {
      statement.execute("CREATE TABLE seen (name text)");
      statement.execute("INSERT INTO seen VALUES ('Siân')");
      ResultSet rows = statement.executeQuery("SELECT name, current_user FROM seen");

      assertThat(rows.next()).isTrue();
      assertThat(rows.getString(1)).isEqualTo("Siân");
      assertThat(rows.getString(2)).isEqualTo(database.role());
    }
  }

  @Test
  void aWrongPasswordIsRefusedEvenOnLoopback() {
    Database database = server.createDatabase("guarded");

    assertThatThrownBy(
            () -> DriverManager.getConnection(database.jdbcUrl(), database.role(), "wrong"))
        .isInstanceOf(SQLException.class)
        .hasMessageContaining("password authentication failed");
    assertThatThrownBy(() -> DriverManager.getConnection(database.jdbcUrl(), "postgres", ""))
        .isInstanceOf(SQLException.class);
  }

  @Test
  void aRoleReachesNoOtherDatabase() {
    Database mine = server.createDatabase("mine");
    Database theirs = server.createDatabase("theirs");

    assertThatThrownBy(
            () -> DriverManager.getConnection(theirs.jdbcUrl(), mine.role(), mine.password()))
        .isInstanceOf(SQLException.class)
        .hasMessageContaining("permission denied");
  }

  @Test
  void aSecondServerRunsBesideItAndIsGoneAfterwards() {
    Path folder = temporary.resolve("second");
    int port;
    try (EmbeddedDatabase second = EmbeddedDatabase.start(folder)) {
      port = second.port();
      assertThat(port).isNotEqualTo(server.port());
      assertThat(folder).exists();
    }

    assertThat(Files.exists(folder)).isFalse();
    assertThat(FreePort.demand(port)).isEqualTo(port);
  }

  @Test
  void aNameThatWouldNeedQuotingIsRefused() {
    assertThatThrownBy(() -> server.createDatabase("x; DROP ROLE postgres"))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void anExistingServerKeepsNothingOfOurs() throws SQLException {
    Database admin = server.createDatabase("admin");
    String asAdministrator =
        admin.jdbcUrl() + "?user=" + admin.role() + "&password=" + admin.password();
    try (ExistingDatabase powerless = ExistingDatabase.at(asAdministrator)) {
      assertThatThrownBy(() -> powerless.createDatabase("other"))
          .isInstanceOf(IllegalStateException.class)
          .hasMessageContaining("cannot be made");
    }

    server.grantAdministration(admin);
    String made;
    try (ExistingDatabase existing = ExistingDatabase.at(asAdministrator)) {
      Database database = existing.createDatabase("other");
      made = database.name();
      try (Connection connection = database.connect()) {
        assertThat(connection.isValid(1)).isTrue();
      }
    }

    try (Connection connection = admin.connect();
        Statement statement = connection.createStatement()) {
      ResultSet rows =
          statement.executeQuery(
              "SELECT (SELECT count(*) FROM pg_database WHERE datname = '"
                  + made
                  + "') + (SELECT count(*) FROM pg_roles WHERE rolname = '"
                  + made
                  + "')");
      rows.next();
      assertThat(rows.getInt(1)).isZero();
    }
  }
}
