package org.rollcall.remediation.change.ldap;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.rollcall.contracts.EntryKey;
import org.rollcall.remediation.change.WritableDirectory;
import org.rollcall.remediation.change.WritableDirectoryContract;
import org.rollcall.testkit.embedded.TemporaryFolder;
import org.rollcall.testkit.force.Force;
import org.rollcall.testkit.openldap.OpenLdap;

/** The contract on a real OpenLDAP server, where one is installed. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OpenLdapWritableDirectoryTest implements WritableDirectoryContract {
  private final Force force = Force.usual();
  private final TemporaryFolder folder = TemporaryFolder.create();
  private final Optional<OpenLdap> server =
      OpenLdap.startIfInstalled(force.entries(), Force.BASE_DN);
  private final Optional<LdapWritableDirectory> directory =
      server.map(
          slapd ->
              new LdapWritableDirectory(
                  Settings.plain(folder, slapd.url()).writer(slapd.writer())));

  @BeforeAll
  void openLdapIsInstalled() {
    assumeTrue(server.isPresent(), "OpenLDAP's slapd is not installed: nothing was tested on it");
  }

  @Override
  public WritableDirectory directory() {
    return directory.orElseThrow();
  }

  @Override
  public EntryKey entry() {
    return force.accident().key();
  }

  @Override
  public EntryKey nobody() {
    return new EntryKey(Force.DIRECTORY, "00000000-0000-4000-8000-000000000000");
  }

  @Override
  public void personSets(List<String> values) {
    new Person(server.orElseThrow().administrator()).sets(force.accident().dn(), HIDE, values);
  }

  @AfterAll
  void end() {
    directory.ifPresent(LdapWritableDirectory::close);
    server.ifPresent(OpenLdap::close);
    folder.close();
  }
}
