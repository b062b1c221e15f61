package org.rollcall.testkit.embedded;

import com.unboundid.ldap.listener.InMemoryDirectoryServer;
import com.unboundid.ldap.listener.InMemoryDirectoryServerConfig;
import com.unboundid.ldap.listener.InMemoryListenerConfig;
import com.unboundid.ldap.sdk.Entry;
import com.unboundid.ldap.sdk.LDAPException;
import com.unboundid.ldap.sdk.OperationType;
import com.unboundid.ldap.sdk.schema.Schema;
import com.unboundid.ldif.LDIFReader;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rollcall.testkit.force.Force;

/**
 * An LDAPv3 directory in this JVM, on loopback, with the schema of {@link DirectorySchema} and
 * three accounts: reader and officer may read, writer may change entries too. Nobody may do
 * anything without signing in. Entries keep the entryUUID that they come with.
 */
public final class EmbeddedDirectory implements AutoCloseable {
  private final InMemoryDirectoryServer server;
  private final Account reader;
  private final Account officer;
  private final Account writer;
  private final @Nullable Certificates certificates;

  private EmbeddedDirectory(String baseDn, int port, @Nullable Certificates certificates)
      throws LDAPException {
    this.reader = account("reader", baseDn);
    this.officer = account("officer", baseDn);
    this.writer = account("writer", baseDn);
    this.certificates = certificates;
    InMemoryDirectoryServerConfig config = new InMemoryDirectoryServerConfig(baseDn);
    for (Account account : List.of(reader, officer, writer)) {
      config.addAdditionalBindCredentials(account.dn(), account.password());
    }
    config.setSchema(DirectorySchema.all());
    config.setListenerConfigs(listeners(port, certificates));
    config.setAuthenticationRequiredOperationTypes(
        EnumSet.complementOf(EnumSet.of(OperationType.BIND, OperationType.EXTENDED)));
    config.addInMemoryOperationInterceptor(new AccountRights(writer.dn()));
    this.server = new InMemoryDirectoryServer(config);
  }

  /** An account that can sign in. */
  public record Account(String dn, String password) {
    @Override
    public String toString() {
      return "Account[" + dn + "]";
    }
  }

  /** The directory of a force, on a free port. */
  public static EmbeddedDirectory of(Force force) {
    return start(Force.BASE_DN, force.entries(), 0, null);
  }

  /** The directory of a force, on this port. */
  public static EmbeddedDirectory of(Force force, int port) {
    return start(Force.BASE_DN, force.entries(), port, null);
  }

  /** The directory of a force that also speaks LDAPS and StartTLS with this certificate. */
  public static EmbeddedDirectory of(Force force, Certificates certificates) {
    return start(Force.BASE_DN, force.entries(), 0, certificates);
  }

  /** A directory with these entries, parents before children. */
  public static EmbeddedDirectory start(String baseDn, List<Entry> entries) {
    return start(baseDn, entries, 0, null);
  }

  private static EmbeddedDirectory start(
      String baseDn, List<Entry> entries, int port, @Nullable Certificates certificates) {
    try {
      EmbeddedDirectory directory = new EmbeddedDirectory(baseDn, port, certificates);
      directory.fill(entries);
      directory.server.startListening();
      return directory;
    } catch (LDAPException broken) {
      throw new IllegalStateException("the embedded directory does not start", broken);
    }
  }

  /** Through LDIF, because only an import may bring operational attributes such as entryUUID. */
  private void fill(List<Entry> entries) throws LDAPException {
    String ldif = entries.stream().map(Entry::toLDIFString).collect(Collectors.joining("\n"));
    try (StringReader text = new StringReader(ldif);
        LDIFReader records = new LDIFReader(new BufferedReader(text))) {
      server.importFromLDIF(true, records);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  private static Account account(String name, String baseDn) {
    return new Account("cn=" + name + ",ou=services," + baseDn, Secrets.password());
  }

  private static List<InMemoryListenerConfig> listeners(
      int port, @Nullable Certificates certificates) throws LDAPException {
    InetAddress loopback = InetAddress.getLoopbackAddress();
    if (certificates == null) {
      return List.of(InMemoryListenerConfig.createLDAPConfig("plain", loopback, port, null));
    }
    return List.of(
        InMemoryListenerConfig.createLDAPConfig(
            "plain", loopback, port, certificates.socketFactory()),
        InMemoryListenerConfig.createLDAPSConfig(
            "tls", loopback, 0, certificates.serverSocketFactory(), null));
  }

  /** Where it listens without TLS from the first byte, by address. */
  public String url() {
    return "ldap://127.0.0.1:" + port();
  }

  /** The port without TLS from the first byte. */
  public int port() {
    return server.getListenPort("plain");
  }

  /** For StartTLS: the same port by name, as a certificate for localhost has it. */
  public String startTlsUrl() {
    return "ldap://localhost:" + port();
  }

  /**
   * Where it listens with TLS from the first byte, by name.
   *
   * @throws IllegalStateException if it was started without a certificate
   */
  public String ldapsUrl() {
    if (certificates == null) {
      throw new IllegalStateException("this directory has no certificate");
    }
    return "ldaps://localhost:" + server.getListenPort("tls");
  }

  /** May read. */
  public Account reader() {
    return reader;
  }

  /** The ordinary user: may read. */
  public Account officer() {
    return officer;
  }

  /** May read and change entries. */
  public Account writer() {
    return writer;
  }

  /** The server itself: what a test does through it needs no account and has every right. */
  public InMemoryDirectoryServer ldap() {
    return server;
  }

  /** The schema that it enforces. */
  public Schema schema() throws LDAPException {
    return DirectorySchema.all();
  }

  /** Writes reader.password, officer.password and writer.password into the folder. */
  public void writePasswordsTo(Path folder) {
    try {
      Files.writeString(folder.resolve("reader.password"), reader.password() + "\n");
      Files.writeString(folder.resolve("officer.password"), officer.password() + "\n");
      Files.writeString(folder.resolve("writer.password"), writer.password() + "\n");
    } catch (IOException broken) {
      throw new UncheckedIOException("the password files cannot be written", broken);
    }
  }

  @Override
  public void close() {
    server.shutDown(true);
  }
}
