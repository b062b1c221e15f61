package org.rollcall.reader.reading.ldap;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.rollcall.reader.reading.DirectorySource;
import org.rollcall.reader.reading.DirectorySourceContract;
import org.rollcall.testkit.force.Force;
import org.rollcall.testkit.openldap.OpenLdap;

/** The same promises on a real OpenLDAP; skipped, and said so, where slapd is not installed. */
@SuppressWarnings("NullAway.Init")
class OpenLdapSourceTest extends DirectorySourceContract {
  @TempDir static Path folder;
  private static @Nullable OpenLdap server;
  private static String url;
  private static ForceDirectory force;

  @BeforeAll
  static void startServer() throws IOException {
    server = OpenLdap.startIfInstalled(ForceDirectory.FORCE.entries(), Force.BASE_DN).orElse(null);
    assumeTrue(server != null, "slapd is not installed: apt-get install slapd");
    if (server != null) {
      url = server.url();
      server.writePasswordsTo(folder);
    }
    force = new ForceDirectory(ForceDirectory.FORCE, folder);
  }

  @AfterAll
  static void stopServer() {
    if (server != null) {
      server.close();
    }
  }

  @Override
  protected DirectorySource source() {
    return ForceDirectory.source(force.plain(url));
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
