package org.rollcall.testkit.ds389;

import com.unboundid.ldap.sdk.Entry;
import com.unboundid.ldap.sdk.LDAPConnection;
import com.unboundid.ldap.sdk.LDAPConnectionPool;
import com.unboundid.ldap.sdk.LDAPException;
import com.unboundid.ldap.sdk.LDAPInterface;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.rollcall.testkit.embedded.EmbeddedDirectory.Account;
import org.rollcall.testkit.embedded.TemporaryFolder;

/**
 * An ns-slapd process of our own on a free loopback port, with the schema of the embedded directory
 * and content synchronisation (RFC 4533) by its plugins. Entries get the ids that the server gives
 * them. Closing it ends the process and deletes its files; so does the end of the JVM.
 */
public final class Ds389 implements AutoCloseable {
  private static final int MOST_SECONDS = 30;

  private final Ds389Folder files;
  private final TemporaryFolder folder;
  private final Account reader;
  private final Account directoryManager;
  private final int port;
  private final LDAPConnectionPool administrator;
  private volatile Process process;

  private Ds389(
      Ds389Folder files, TemporaryFolder folder, Account reader, Account directoryManager, int port)
      throws LDAPException, IOException {
    this.files = files;
    this.folder = folder;
    this.reader = reader;
    this.directoryManager = directoryManager;
    this.port = port;
    this.process = files.run();
    Runtime.getRuntime().addShutdownHook(new Thread(() -> process.destroyForcibly()));
    this.administrator = new LDAPConnectionPool(awaited(), 1, 4);
  }

  /**
   * Starts a server that holds these entries.
   *
   * @param suffix the base DN, {@code dc=...}; made if the entries lack it
   * @return empty if 389 Directory Server is not installed, or its template cannot be read
   * @throws IllegalStateException if it is installed and does not start; has the server's own words
   */
  public static Optional<Ds389> startIfInstalled(List<Entry> entries, String suffix) {
    return Ds389Folder.isInstalled() ? Optional.of(start(entries, suffix)) : Optional.empty();
  }

  private static Ds389 start(List<Entry> entries, String suffix) {
    TemporaryFolder folder = TemporaryFolder.create();
    Ds389Folder files = new Ds389Folder(folder.path(), suffix);
    Account reader = account("cn=reader,ou=services," + suffix);
    Account manager = account("cn=Directory Manager");
    try {
      int port = files.fill(entries, reader, manager);
      return new Ds389(files, folder, reader, manager, port);
    } catch (IOException | LDAPException failed) {
      String words = files.log();
      folder.close();
      throw new IllegalStateException("ns-slapd does not start: " + words, failed);
    }
  }

  private static Account account(String dn) {
    return new Account(dn, UUID.randomUUID().toString());
  }

  private LDAPConnection awaited() throws IOException {
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(MOST_SECONDS);
    while (true) {
      try {
        return new LDAPConnection(
            "127.0.0.1", port, directoryManager.dn(), directoryManager.password());
      } catch (LDAPException notYet) {
        if (stopped(100) || System.nanoTime() > end) {
          process.destroyForcibly();
          throw new IOException("it does not answer", notYet);
        }
      }
    }
  }

  private boolean stopped(long millis) {
    try {
      return process.waitFor(millis, TimeUnit.MILLISECONDS);
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      return true;
    }
  }

  /** {@code ldap://127.0.0.1:port}. */
  public String url() {
    return "ldap://127.0.0.1:" + port;
  }

  /** Its port. */
  public int port() {
    return port;
  }

  /** May read everything, without limits of size. */
  public Account reader() {
    return reader;
  }

  /** With every right, for tests that play a person who edits. */
  public LDAPInterface administrator() {
    return administrator;
  }

  /** Writes reader.password into the folder. */
  public void writePasswordsTo(Path where) throws IOException {
    Files.writeString(where.resolve("reader.password"), reader.password() + "\n");
  }

  /** Ends the process at once, as a power failure would; {@link #startAgain} brings it back. */
  public void kill() {
    process.destroyForcibly();
    stopped(TimeUnit.SECONDS.toMillis(10));
  }

  /** Starts it again after {@link #kill}, with its data and on the same port. */
  public void startAgain() {
    try {
      process = files.run();
      awaited().close();
    } catch (IOException failed) {
      throw new IllegalStateException("ns-slapd does not start again: " + files.log(), failed);
    }
  }

  @Override
  public void close() {
    administrator.close();
    process.destroy();
    if (!stopped(TimeUnit.SECONDS.toMillis(15))) {
      process.destroyForcibly();
      stopped(TimeUnit.SECONDS.toMillis(10));
    }
    folder.close();
  }
}
