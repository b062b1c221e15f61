package org.rollcall.quickstart.demo.postgres;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.rollcall.quickstart.CannotGoOn;
import org.rollcall.testkit.embedded.Database;
import org.rollcall.testkit.embedded.EmbeddedDatabase;
import org.rollcall.testkit.embedded.ExistingDatabase;
import org.rollcall.testkit.embedded.PostgresServer;

/** One database and role per service; closing removes them, and the server if it is ours. */
public final class DemoDatabases implements AutoCloseable {
  private final PostgresServer server;
  private final String where;

  private DemoDatabases(PostgresServer server, String where) {
    this.server = server;
    this.where = where;
  }

  /**
   * Starts the embedded server, or connects to the one that is there already.
   *
   * @param existing the server to use; empty to start one
   * @param folder where a server of our own keeps everything
   */
  public static DemoDatabases open(Optional<ServerAddress> existing, Path folder) {
    return existing.map(DemoDatabases::existing).orElseGet(() -> embedded(folder));
  }

  private static DemoDatabases embedded(Path folder) {
    try {
      PostgresServer server = EmbeddedDatabase.start(folder);
      return new DemoDatabases(server, "embedded, port " + server.port());
    } catch (IllegalStateException e) {
      throw CannotGoOn.infrastructure(
          "the embedded PostgreSQL does not start",
          "see that "
              + folder.getParent()
              + " has 200 MB free and may hold programs (no noexec),"
              + " or name a server with --postgres.",
          e);
    }
  }

  private static DemoDatabases existing(ServerAddress address) {
    try {
      return new DemoDatabases(
          ExistingDatabase.at(address.jdbcUrl()), address.host() + ":" + address.port());
    } catch (IllegalStateException e) {
      throw CannotGoOn.infrastructure(
          e.getMessage() == null ? "PostgreSQL cannot be used" : e.getMessage(),
          "start it, or give --postgres an address and --postgres-password-file a password that"
              + " let "
              + address.administrator()
              + " in.",
          e);
    }
  }

  /** Makes a service's database and returns the settings by which the service finds it. */
  public Map<String, String> settingsFor(String service) {
    Database database = database("rollcall_demo_" + service.replace('-', '_'));
    return Map.of(
        "quarkus.datasource.username", database.role(),
        "quarkus.datasource.password", database.password(),
        "quarkus.datasource.jdbc.url", database.jdbcUrl(),
        "quarkus.datasource.reactive.url", database.reactiveUrl());
  }

  private Database database(String name) {
    try {
      return server.createDatabase(name);
    } catch (IllegalStateException e) {
      throw CannotGoOn.infrastructure(
          "PostgreSQL (" + where + ") refuses: " + e.getMessage(),
          "give a role with CREATEDB and CREATEROLE.",
          e);
    }
  }

  /** Where it is, for people. */
  public String where() {
    return where;
  }

  @Override
  public void close() {
    server.close();
  }
}
