package org.rollcall.testkit.openldap;

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
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.rollcall.testkit.embedded.EmbeddedDirectory;
import org.rollcall.testkit.embedded.EmbeddedDirectory.Account;
import org.rollcall.testkit.embedded.TemporaryFolder;

/**
 * A slapd process of our own on a free loopback port, with the schema, the accounts and the rights
 * that {@link EmbeddedDirectory} has, and one right less: the officer does not see hidden entries.
 * Closing it ends the process and deletes its files; so does the end of the JVM.
 */
public final class OpenLdap implements AutoCloseable {
  private static final List<Path> PLACES =
      List.of(Path.of("/usr/sbin/slapd"), Path.of("/usr/libexec/slapd"), Path.of("/usr/lib/slapd"));
  private static final int MOST_SECONDS = 20;

  private final SlapdFolder files;
  private final TemporaryFolder folder;
  private final Accounts accounts;
  private final int port;
  private final LDAPConnectionPool administrator;
  private volatile Process process;

  private OpenLdap(SlapdFolder files, Accounts accounts, int port)
      throws LDAPException, IOException {
    this.files = files;
    this.folder = files.folder();
    this.accounts = accounts;
    this.port = port;
    this.process = files.run(port);
    Runtime.getRuntime().addShutdownHook(new Thread(() -> process.destroyForcibly()));
    this.administrator = new LDAPConnectionPool(awaited(), 1, 4);
  }

  /**
   * Starts a server that holds these entries.
   *
   * @param suffix the base DN, {@code dc=...}; made if the entries lack it
   * @param with what it has beside the usual
   * @return empty if OpenLDAP is not installed
   * @throws IllegalStateException if it is installed and does not start; has slapd's own words
   */
  public static Optional<OpenLdap> startIfInstalled(
      List<Entry> entries, String suffix, OpenLdapWith... with) {
    return startIfInstalled(
        entries.stream().map(Entry::toLDIFString).collect(Collectors.joining("\n")), suffix, with);
  }

  /**
   * Starts a server that holds what the LDIF says.
   *
   * @see #startIfInstalled(List, String, OpenLdapWith...)
   */
  public static Optional<OpenLdap> startIfInstalled(
      String ldif, String suffix, OpenLdapWith... with) {
    Optional<Path> slapd = PLACES.stream().filter(Files::isExecutable).findFirst();
    return slapd.map(program -> start(program, ldif, Accounts.below(suffix), Set.of(with)));
  }

  private static OpenLdap start(
      Path slapd, String ldif, Accounts accounts, Set<OpenLdapWith> with) {
    TemporaryFolder folder = TemporaryFolder.create();
    SlapdFolder files = new SlapdFolder(folder, slapd);
    try {
      files.fill(ldif, accounts, with);
      return new OpenLdap(files, accounts, SlapdFolder.freePort());
    } catch (IOException | LDAPException failed) {
      String words = files.log();
      folder.close();
      throw new IllegalStateException("slapd does not start: " + words, failed);
    }
  }

  private LDAPConnection awaited() throws IOException {
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(MOST_SECONDS);
    while (true) {
      try {
        Account all = accounts.administrator();
        return new LDAPConnection("127.0.0.1", port, all.dn(), all.password());
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

  /** May read everything. */
  public Account reader() {
    return accounts.reader();
  }

  /** The ordinary user: may read what is not hidden. */
  public Account officer() {
    return accounts.officer();
  }

  /** May read everything and change the hiding attribute. */
  public Account writer() {
    return accounts.writer();
  }

  /** With every right, for tests that play a person who edits. */
  public LDAPInterface administrator() {
    return administrator;
  }

  /** Writes reader.password, officer.password and writer.password into the folder. */
  public void writePasswordsTo(Path where) throws IOException {
    Files.writeString(where.resolve("reader.password"), reader().password() + "\n");
    Files.writeString(where.resolve("officer.password"), officer().password() + "\n");
    Files.writeString(where.resolve("writer.password"), writer().password() + "\n");
  }

  /** Ends the process at once, as a power failure would; {@link #startAgain} brings it back. */
  public void kill() {
    process.destroyForcibly();
    stopped(TimeUnit.SECONDS.toMillis(10));
  }

  /** Starts it again after {@link #kill}, with its data and on the same port. */
  public void startAgain() {
    try {
      process = files.run(port);
      awaited().close();
    } catch (IOException failed) {
      throw new IllegalStateException("slapd does not start again: " + files.log(), failed);
    }
  }

  @Override
  public void close() {
    administrator.close();
    process.destroy();
    if (!stopped(TimeUnit.SECONDS.toMillis(10))) {
      process.destroyForcibly();
      stopped(TimeUnit.SECONDS.toMillis(10));
    }
    folder.close();
  }
}
