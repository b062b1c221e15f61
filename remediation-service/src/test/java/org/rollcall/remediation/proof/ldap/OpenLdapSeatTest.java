package org.rollcall.remediation.proof.ldap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.unboundid.ldap.sdk.LDAPException;
import com.unboundid.ldap.sdk.Modification;
import com.unboundid.ldap.sdk.ModificationType;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.rollcall.remediation.change.ldap.Settings;
import org.rollcall.remediation.proof.Sight;
import org.rollcall.testkit.embedded.EmbeddedDirectory.Account;
import org.rollcall.testkit.embedded.TemporaryFolder;
import org.rollcall.testkit.force.Force;
import org.rollcall.testkit.openldap.OpenLdap;

/** The seat at a real OpenLDAP server, where one is installed. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OpenLdapSeatTest implements SeatContract {
  private final Force force = Force.usual();
  private final TemporaryFolder folder = TemporaryFolder.create();
  private final Optional<OpenLdap> server =
      OpenLdap.startIfInstalled(force.entries(), Force.BASE_DN);

  @BeforeAll
  void openLdapIsInstalled() {
    assumeTrue(server.isPresent(), "OpenLDAP's slapd is not installed: nothing was tested on it");
  }

  @AfterAll
  void end() {
    server.ifPresent(OpenLdap::close);
    folder.close();
  }

  @Override
  public Force force() {
    return force;
  }

  @Override
  public Settings settings() {
    return Settings.plain(folder, server.orElseThrow().url());
  }

  @Override
  public Account officer() {
    return server.orElseThrow().officer();
  }

  @Override
  public void hiddenIs(List<String> values) {
    try {
      server
          .orElseThrow()
          .administrator()
          .modify(
              force.accident().dn(),
              new Modification(ModificationType.REPLACE, HIDE, values.toArray(String[]::new)));
    } catch (LDAPException failed) {
      throw new IllegalStateException(failed);
    }
  }

  @Test
  void anEntryThatTheServerKeepsFromOrdinaryUsersIsNotVisible() {
    hiddenIs(List.of("TRUE"));

    try (LdapOrdinarySeat seat =
        new LdapOrdinarySeat(settings().seat(officer(), SeatContract.view(PEOPLE, "(mail=*)")))) {
      assertThat(seat.look(force.accident().key(), LIST))
          .isEqualTo(new Sight.NotVisible(Sight.Basis.MAIL_CLIENT_VIEW));
    }
  }
}
