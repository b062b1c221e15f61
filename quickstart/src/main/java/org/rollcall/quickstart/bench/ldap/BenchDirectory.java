package org.rollcall.quickstart.bench.ldap;

import com.unboundid.ldap.sdk.LDAPConnection;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.rollcall.quickstart.bench.crowd.Crowd;
import org.rollcall.quickstart.bench.crowd.CrowdFiles;
import org.rollcall.quickstart.bench.crowd.Person;
import org.rollcall.testkit.embedded.EmbeddedDirectory;

/** The directory that is read; closing removes what the bench made. */
public final class BenchDirectory implements AutoCloseable {
  private static final String EMBEDDED_SUFFIX = "dc=rollcall-bench,dc=example";

  private final LdapServer server;
  private final String where;
  private final AutoCloseable end;

  private BenchDirectory(LdapServer server, String where, AutoCloseable end) {
    this.server = server;
    this.where = where;
    this.end = end;
  }

  /**
   * Fills a directory, or uses the one that a bench has filled before.
   *
   * @param given the server to use; empty for the embedded one
   */
  public static BenchDirectory open(Optional<LdapServer> given, Crowd crowd) {
    return given.map(server -> filled(server, crowd)).orElseGet(() -> embedded(crowd));
  }

  private static BenchDirectory embedded(Crowd crowd) {
    EmbeddedDirectory directory =
        EmbeddedDirectory.start(
            EMBEDDED_SUFFIX, new CrowdEntries(crowd, EMBEDDED_SUFFIX).all().toList());
    LdapServer server =
        new LdapServer(
            URI.create(directory.url()),
            directory.writer().dn(),
            directory.writer().password(),
            EMBEDDED_SUFFIX);
    return new BenchDirectory(server, "embedded, port " + directory.port(), directory);
  }

  private static BenchDirectory filled(LdapServer server, Crowd crowd) {
    OwnSuffix suffix = OwnSuffix.on(server, new CrowdEntries(crowd, server.suffix()));
    return new BenchDirectory(server, server.place(), suffix);
  }

  /** The text of {@code directories.yaml}. */
  public String directoriesYaml() {
    return CrowdFiles.directories(
        server.url().toString(), server.security(), server.suffix(), server.bindDn());
  }

  /** The text of {@code organisation.yaml}. */
  public String organisationYaml() {
    return CrowdFiles.organisation(server.suffix());
  }

  /** The password of the account that the services use. */
  public String password() {
    return server.password();
  }

  /** Reads everything raw. */
  public RawRead rawRead() {
    return new RawRead(server);
  }

  /** Makes ready to change these people. */
  public LiveEdits edits(List<Person> people) {
    return LiveEdits.of(server, people);
  }

  /** What the server says of itself. */
  public String vendor() {
    try (LDAPConnection connection = server.connect()) {
      var dse = connection.getRootDSE();
      String name = dse == null ? null : dse.getVendorName();
      String version = dse == null ? null : dse.getVendorVersion();
      boolean openLdap =
          dse != null && List.of(dse.getAttributeValues("objectClass")).contains("OpenLDAProotDSE");
      return openLdap ? "OpenLDAP" : (name + " " + version).replace("null", "").strip();
    } catch (com.unboundid.ldap.sdk.LDAPException notSaid) {
      return "not said";
    }
  }

  /** Where it is, for people. */
  public String where() {
    return where;
  }

  @Override
  public void close() throws Exception {
    end.close();
  }
}
