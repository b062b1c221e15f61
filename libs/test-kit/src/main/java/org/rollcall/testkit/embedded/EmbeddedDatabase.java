package org.rollcall.testkit.embedded;

import io.zonky.test.db.postgres.embedded.DefaultPostgresBinaryResolver;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * PostgreSQL 18 as a child process, unpacked and run in a folder of its own, as root or as anybody
 * else. Logins need passwords (scram-sha-256), from loopback too. A commit survives the killing of
 * the server, though not that of the machine (no fsync). Closing, also by the end of the JVM, stops
 * it and removes the folder.
 */
public final class EmbeddedDatabase implements PostgresServer {
  private static final String HOST = "127.0.0.1";
  private static final String ONLY_WITH_PASSWORD = "host all all 127.0.0.1/32 scram-sha-256\n";

  private final TemporaryFolder folder;
  private final EmbeddedPostgres postgres;
  private final DatabaseMaker maker;
  private final AtomicBoolean closed = new AtomicBoolean();
  private final Thread closeWithJvm = new Thread(this::close, "stop-embedded-postgresql");

  private EmbeddedDatabase(TemporaryFolder folder, EmbeddedPostgres postgres) throws IOException {
    this.folder = folder;
    this.postgres = postgres;
    this.maker = lockDown();
    Runtime.getRuntime().addShutdownHook(closeWithJvm);
  }

  /** Starts it in a temporary folder; takes 2 to 4 s. */
  public static EmbeddedDatabase start() {
    return start(TemporaryFolder.forPartThatCloses());
  }

  /** Starts it in the given folder, which closing removes. */
  public static EmbeddedDatabase start(Path folder) {
    return start(TemporaryFolder.at(folder));
  }

  private static EmbeddedDatabase start(TemporaryFolder folder) {
    try {
      return new EmbeddedDatabase(folder, launch(folder.path()));
    } catch (IOException | RuntimeException broken) {
      folder.close();
      throw new IllegalStateException("the embedded PostgreSQL does not start", broken);
    }
  }

  private static EmbeddedPostgres launch(Path folder) throws IOException {
    Quiet.please();
    return EmbeddedPostgres.builder()
        .setOverrideWorkingDirectory(folder.toFile())
        .setDataDirectory(folder.resolve("data"))
        // A resolver of its own: the library would otherwise reuse the folder of an earlier server.
        .setPgBinaryResolver(DefaultPostgresBinaryResolver.INSTANCE::getPgBinary)
        .setRegisterShutdownHook(false)
        .setLocaleConfig("locale", "C")
        .setServerConfig("listen_addresses", HOST)
        .setServerConfig("unix_socket_directories", "")
        .setServerConfig("synchronous_commit", "on")
        .setPGStartupWait(Duration.ofSeconds(60))
        .start();
  }

  /** The library starts it open to every local user; this closes it. */
  private DatabaseMaker lockDown() throws IOException {
    PGSimpleDataSource administrator = new PGSimpleDataSource();
    administrator.setServerNames(new String[] {HOST});
    administrator.setPortNumbers(new int[] {postgres.getPort()});
    administrator.setDatabaseName("postgres");
    administrator.setUser("postgres");
    String password = Secrets.password();
    administrator.setPassword(password);
    Files.writeString(folder.path().resolve("data/pg_hba.conf"), ONLY_WITH_PASSWORD);
    DatabaseMaker first = new DatabaseMaker(administrator, HOST, postgres.getPort());
    first.run(
        "the administrator's password cannot be set",
        "ALTER ROLE postgres PASSWORD '" + password + "'",
        "SELECT pg_reload_conf()");
    return first;
  }

  @Override
  public String host() {
    return HOST;
  }

  @Override
  public int port() {
    return postgres.getPort();
  }

  @Override
  public Database createDatabase(String name) {
    return maker.make(DatabaseMaker.checked(name));
  }

  /** Lets a role make and drop roles and databases: an administrator who is no superuser. */
  void grantAdministration(Database database) {
    maker.run("no administrator", "ALTER ROLE " + database.role() + " CREATEDB CREATEROLE");
  }

  @Override
  public void close() {
    if (closed.getAndSet(true)) {
      return;
    }
    try {
      postgres.close();
    } catch (IOException broken) {
      throw new UncheckedIOException("the embedded PostgreSQL does not stop", broken);
    } finally {
      // First: the folder may be part of one that somebody else removes at the same time.
      removeWhatTheLibraryMade();
      folder.close();
      forgetHook();
    }
  }

  /** The library makes this folder whatever it is told; another program may be using it. */
  private static void removeWhatTheLibraryMade() {
    try {
      Files.deleteIfExists(Path.of(System.getProperty("java.io.tmpdir"), "embedded-pg"));
    } catch (DirectoryNotEmptyException used) {
      return;
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  private void forgetHook() {
    try {
      Runtime.getRuntime().removeShutdownHook(closeWithJvm);
    } catch (IllegalStateException jvmIsEnding) {
      return;
    }
  }
}
