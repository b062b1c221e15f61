package org.rollcall.reader.reading.ldap;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.unboundid.ldap.sdk.LDAPException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.rollcall.reader.reading.DirectorySource;
import org.rollcall.reader.reading.DirectorySourceContract;
import org.rollcall.testkit.ds389.Ds389;
import org.rollcall.testkit.force.Force;
import org.rollcall.testkit.force.Member;

/** The same promises on a real 389 Directory Server; skipped, and said so, without it. */
@SuppressWarnings("NullAway.Init")
class Ds389SourceTest extends DirectorySourceContract {
  @TempDir static Path folder;
  private static @Nullable Ds389 server;
  private static ForceDirectory force;

  @BeforeAll
  static void startServer() throws IOException {
    server = Ds389.startIfInstalled(ForceDirectory.FORCE.entries(), Force.BASE_DN).orElse(null);
    assumeTrue(
        server != null,
        "389 Directory Server is not installed: apt-get install 389-ds-base, and run as root");
    if (server != null) {
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
    return ForceDirectory.source(force.plain(running().url()));
  }

  @Override
  protected int entries() {
    return force.expectedEntries();
  }

  @Override
  protected String idOfSomebodyListed() {
    return id(ForceDirectory.FORCE.accident());
  }

  @Override
  protected String idOfSomebodyHidden() {
    return id(
        ForceDirectory.FORCE.members().stream().filter(Member::hidden).findFirst().orElseThrow());
  }

  private static String id(Member member) {
    try {
      return running()
          .administrator()
          .getEntry(member.dn(), "nsUniqueId")
          .getAttributeValue("nsUniqueId")
          .toLowerCase(Locale.ROOT);
    } catch (LDAPException refused) {
      throw new IllegalStateException(refused);
    }
  }

  private static Ds389 running() {
    if (server == null) {
      throw new IllegalStateException("not started");
    }
    return server;
  }
}
