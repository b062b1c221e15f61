package org.rollcall.remediation.proof.ldap;

import static org.assertj.core.api.Assertions.assertThat;

import com.unboundid.ldap.sdk.LDAPException;
import com.unboundid.ldap.sdk.Modification;
import com.unboundid.ldap.sdk.ModificationType;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.rollcall.contracts.EntryKey;
import org.rollcall.remediation.change.ldap.Settings;
import org.rollcall.remediation.proof.Sight;
import org.rollcall.testkit.embedded.EmbeddedDirectory;
import org.rollcall.testkit.embedded.TemporaryFolder;
import org.rollcall.testkit.force.Force;

/** The seat at the directory that runs in the JVM. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EmbeddedSeatTest implements SeatContract {
  private final Force force = Force.usual();
  private final TemporaryFolder folder = TemporaryFolder.create();
  private final EmbeddedDirectory server = EmbeddedDirectory.of(force);

  @AfterAll
  void end() {
    server.close();
    folder.close();
  }

  @Override
  public Force force() {
    return force;
  }

  @Override
  public Settings settings() {
    return Settings.plain(folder, server.url());
  }

  @Override
  public EmbeddedDirectory.Account officer() {
    return server.officer();
  }

  @Override
  public void hiddenIs(List<String> values) {
    try {
      server
          .ldap()
          .modify(
              force.accident().dn(),
              new Modification(ModificationType.REPLACE, HIDE, values.toArray(String[]::new)));
    } catch (LDAPException failed) {
      throw new IllegalStateException(failed);
    }
  }

  @Test
  void whatIsNoIdOfTheDirectoryProvesNothing() {
    try (LdapOrdinarySeat seat = new LdapOrdinarySeat(settings().seat(officer(), VIEW))) {
      assertThat(seat.look(new EntryKey(Force.DIRECTORY, "*)(uid=*"), LIST))
          .isInstanceOf(Sight.CannotTell.class);
    }
  }

  @Test
  void aDirectoryThatIsDownProvesNothing() {
    try (EmbeddedDirectory other = EmbeddedDirectory.of(force);
        LdapOrdinarySeat seat =
            new LdapOrdinarySeat(Settings.plain(folder, other.url()).seat(other.officer(), VIEW))) {
      other.close();

      assertThat(seat.look(force.accident().key(), LIST)).isInstanceOf(Sight.CannotTell.class);
    }
  }
}
