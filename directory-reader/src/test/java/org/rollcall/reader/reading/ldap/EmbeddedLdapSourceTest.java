package org.rollcall.reader.reading.ldap;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rollcall.reader.reading.DirectorySource;
import org.rollcall.reader.reading.DirectorySourceContract;
import org.rollcall.reader.reading.Sighting;
import org.rollcall.testkit.embedded.EmbeddedDirectory;

@SuppressWarnings("NullAway.Init")
class EmbeddedLdapSourceTest extends DirectorySourceContract {
  @TempDir static Path folder;
  private static EmbeddedDirectory server;
  private static ForceDirectory force;

  @BeforeAll
  static void startServer() {
    server = EmbeddedDirectory.of(ForceDirectory.FORCE);
    server.writePasswordsTo(folder);
    force = new ForceDirectory(ForceDirectory.FORCE, folder);
  }

  @AfterAll
  static void stopServer() {
    server.close();
  }

  @Test
  void anIdInAnotherNotationIsNobodysAndBreaksNothing() {
    String id = idOfSomebodyListed();

    assertThat(source().readOne("{" + id + "}")).isEqualTo(new Sighting.Absent());
    assertThat(source().readOne(id + "}")).isEqualTo(new Sighting.Absent());
  }

  @Override
  protected DirectorySource source() {
    return ForceDirectory.source(force.plain(server.url()));
  }

  @Override
  protected int entries() {
    return force.expectedEntries();
  }

  @Override
  protected String idOfSomebodyListed() {
    return ForceDirectory.FORCE.accident().key().id();
  }

  @Override
  protected String idOfSomebodyHidden() {
    return force.hiddenId();
  }
}
