package org.rollcall.remediation.change.ldap;

import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.rollcall.contracts.EntryKey;
import org.rollcall.remediation.change.WritableDirectory;
import org.rollcall.remediation.change.WritableDirectoryContract;
import org.rollcall.testkit.embedded.EmbeddedDirectory;
import org.rollcall.testkit.embedded.TemporaryFolder;
import org.rollcall.testkit.force.Force;

/** The contract on the directory that runs in the JVM. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EmbeddedWritableDirectoryTest implements WritableDirectoryContract {
  private final Force force = Force.usual();
  private final TemporaryFolder folder = TemporaryFolder.create();
  private final EmbeddedDirectory server = EmbeddedDirectory.of(force);
  private final LdapWritableDirectory directory =
      new LdapWritableDirectory(Settings.plain(folder, server.url()).writer(server.writer()));

  @BeforeAll
  void theAccidentIsThere() {
    personSets(ABSENT);
  }

  @Override
  public WritableDirectory directory() {
    return directory;
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
    new Person(server.ldap()).sets(force.accident().dn(), HIDE, values);
  }

  @AfterAll
  void end() {
    directory.close();
    server.close();
    folder.close();
  }
}
