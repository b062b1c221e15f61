package org.rollcall.testkit.samba;

import com.unboundid.ldap.sdk.LDAPConnection;
import com.unboundid.ldap.sdk.LDAPConnectionPool;
import com.unboundid.ldap.sdk.LDAPException;
import com.unboundid.ldap.sdk.LDAPInterface;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.rollcall.testkit.embedded.Certificates;
import org.rollcall.testkit.embedded.EmbeddedDirectory.Account;

/**
 * A Samba process that is the domain controller of a new domain, with the hiding attribute in its
 * schema. Closing it ends the process and deletes its files; so does the end of the JVM.
 */
public final class SambaAd implements AutoCloseable {
  /** The domain's base DN. */
  public static final String BASE_DN = SambaDomain.BASE_DN;

  private static final int MOST_SECONDS = 60;

  private final SambaFolder folder;
  private final Certificates certificates;
  private final Process process;
  private final LDAPConnectionPool administrator;

  private SambaAd(SambaFolder folder, Certificates certificates, Process process)
      throws LDAPException, IOException {
    this.folder = folder;
    this.certificates = certificates;
    this.process = process;
    Runtime.getRuntime().addShutdownHook(new Thread(process::destroyForcibly));
    this.administrator = new LDAPConnectionPool(awaited(), 1, 2);
  }

  /** Why it cannot be started here, with the mend; empty if it can. */
  public static Optional<String> whyNot() {
    return SambaDomain.whyNot();
  }

  /**
   * Starts a domain controller. The domain is made once a JVM, which takes seconds; every later
   * start begins with a copy of it.
   *
   * @return empty if Samba is not installed, or this is not root
   * @throws IllegalStateException if it could start and does not; has Samba's own words
   */
  public static Optional<SambaAd> startIfInstalled() {
    return whyNot().isPresent() ? Optional.empty() : Optional.of(start());
  }

  private static SambaAd start() {
    SambaFolder folder = SambaFolder.copyOf(SambaDomain.made());
    try {
      Certificates certificates = Certificates.forAddress(folder.path(), folder.address());
      return new SambaAd(folder, certificates, folder.run(certificates));
    } catch (IOException | LDAPException failed) {
      String words = folder.log();
      folder.close();
      throw new IllegalStateException("samba does not start: " + words, failed);
    }
  }

  private LDAPConnection awaited() throws IOException {
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(MOST_SECONDS);
    Account all = SambaDomain.administrator();
    while (true) {
      try {
        return new LDAPConnection(folder.address(), 389, all.dn(), all.password());
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

  /** {@code ldap://127.x.y.z:389}. */
  public String url() {
    return "ldap://" + folder.address() + ":389";
  }

  /** {@code ldaps://127.x.y.z:636}, with {@link #certificate()}. */
  public String ldapsUrl() {
    return "ldaps://" + folder.address() + ":636";
  }

  /** The certificate that it shows, for its address. */
  public Path certificate() {
    return certificates.certificate();
  }

  /** May read everything, deleted objects too; signs in as {@code reader@domain}. */
  public Account reader() {
    return SambaDomain.reader();
  }

  /** The ordinary user: may not look at deleted objects. */
  public Account officer() {
    return SambaDomain.officer();
  }

  /** With every right, for tests that play a person who edits. */
  public LDAPInterface administrator() {
    return administrator;
  }

  /** Writes reader.password and officer.password into the folder. */
  public void writePasswordsTo(Path where) throws IOException {
    Files.writeString(where.resolve("reader.password"), reader().password() + "\n");
    Files.writeString(where.resolve("officer.password"), officer().password() + "\n");
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
