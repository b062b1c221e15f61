package org.rollcall.testkit.embedded;

import java.util.Deque;
import java.util.Objects;
import java.util.Properties;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;
import org.postgresql.Driver;
import org.postgresql.PGProperty;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * A PostgreSQL server that is there already. The databases made in it get a random suffix, so that
 * nothing that exists is touched; closing, also by the end of the JVM, drops them and their roles.
 */
public final class ExistingDatabase implements PostgresServer {
  private final String host;
  private final int port;
  private final DatabaseMaker maker;
  private final Deque<String> made = new ConcurrentLinkedDeque<>();
  private final AtomicBoolean closed = new AtomicBoolean();
  private final Thread closeWithJvm = new Thread(this::close, "drop-made-databases");

  private ExistingDatabase(PGSimpleDataSource administrator, String host, int port) {
    this.host = host;
    this.port = port;
    this.maker = new DatabaseMaker(administrator, host, port);
    Runtime.getRuntime().addShutdownHook(closeWithJvm);
  }

  /**
   * Uses the server at this address.
   *
   * @param jdbcUrl of an administrator who may make roles and databases, e.g. {@code
   *     jdbc:postgresql://127.0.0.1:5432/postgres?user=postgres}
   * @throws IllegalArgumentException if it is no such address
   * @throws IllegalStateException if the server does not answer or refuses the login
   */
  public static ExistingDatabase at(String jdbcUrl) {
    @Nullable Properties parts = Driver.parseURL(jdbcUrl, new Properties());
    if (parts == null) {
      throw new IllegalArgumentException(
          "not a JDBC address; give jdbc:postgresql://HOST:PORT/DATABASE?user=NAME");
    }
    PGSimpleDataSource administrator = new PGSimpleDataSource();
    administrator.setUrl(jdbcUrl);
    String host = Objects.requireNonNull(PGProperty.PG_HOST.getOrDefault(parts));
    int port = Integer.parseInt(Objects.requireNonNull(PGProperty.PG_PORT.getOrDefault(parts)));
    new DatabaseMaker(administrator, host, port)
        .run("PostgreSQL at " + host + ":" + port + " cannot be used", "SELECT 1");
    return new ExistingDatabase(administrator, host, port);
  }

  @Override
  public String host() {
    return host;
  }

  @Override
  public int port() {
    return port;
  }

  @Override
  public Database createDatabase(String name) {
    String own = DatabaseMaker.checked(name) + "_" + Secrets.suffix();
    Database database = maker.make(own);
    made.push(own);
    return database;
  }

  @Override
  public void close() {
    if (closed.getAndSet(true)) {
      return;
    }
    for (String name : made) {
      maker.drop(name);
    }
    try {
      Runtime.getRuntime().removeShutdownHook(closeWithJvm);
    } catch (IllegalStateException jvmIsEnding) {
      return;
    }
  }
}
