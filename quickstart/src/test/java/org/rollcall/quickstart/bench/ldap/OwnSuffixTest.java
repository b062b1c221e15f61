package org.rollcall.quickstart.bench.ldap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.unboundid.ldap.listener.InMemoryDirectoryServer;
import com.unboundid.ldap.listener.InMemoryDirectoryServerConfig;
import com.unboundid.ldap.listener.InMemoryListenerConfig;
import com.unboundid.ldap.sdk.LDAPException;
import com.unboundid.ldif.LDIFException;
import java.net.InetAddress;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.rollcall.quickstart.CannotGoOn;
import org.rollcall.quickstart.ExitCode;
import org.rollcall.quickstart.bench.crowd.Crowd;

/** A server of somebody else, with somebody else's entries in it. */
class OwnSuffixTest {
  private static final String THEIR_SUFFIX = "dc=example";
  private static final String OWN = "ou=bench," + THEIR_SUFFIX;
  private static final String ACCOUNT = "cn=admin," + THEIR_SUFFIX;
  private static final String PASSWORD = "s3cret";

  private final InMemoryDirectoryServer theirs;
  private final int before;

  OwnSuffixTest() throws LDAPException, LDIFException {
    InMemoryDirectoryServerConfig config = new InMemoryDirectoryServerConfig(THEIR_SUFFIX);
    config.addAdditionalBindCredentials(ACCOUNT, PASSWORD);
    config.setListenerConfigs(
        InMemoryListenerConfig.createLDAPConfig(
            "loopback", InetAddress.getLoopbackAddress(), 0, null));
    theirs = new InMemoryDirectoryServer(config);
    theirs.add("dn: dc=example", "objectClass: domain", "dc: example");
    theirs.add("dn: ou=people,dc=example", "objectClass: organizationalUnit", "ou: people");
    before = theirs.countEntries();
    theirs.startListening();
  }

  @AfterEach
  void stop() {
    theirs.shutDown(true);
  }

  @Test
  void aSuffixThatIsNotThereIsMadeFilledAndRemoved() throws Exception {
    try (BenchDirectory directory = open(OWN, 100)) {
      assertThat(directory.rawRead().paged().entries()).isEqualTo(100);
      assertThat(directory.rawRead().unpaged().entries()).isEqualTo(100);
    }

    assertThat(theirs.countEntries()).isEqualTo(before);
  }

  @Test
  void aSuffixThatNoBenchMadeIsRefusedAndLeftAsItWas() {
    assertThatExceptionOfType(CannotGoOn.class)
        .isThrownBy(() -> open("ou=people," + THEIR_SUFFIX, 100))
        .satisfies(refused -> assertThat(refused.exitCode()).isEqualTo(ExitCode.REFUSED));

    assertThat(theirs.countEntries()).isEqualTo(before);
  }

  @Test
  void aSuffixThatABenchFilledBeforeIsUsedAndLeft() throws Exception {
    for (var entry : new CrowdEntries(new Crowd(100), OWN).all().toList()) {
      theirs.add(entry);
    }

    try (BenchDirectory directory = open(OWN, 100)) {
      assertThat(directory.rawRead().paged().entries()).isEqualTo(100);
    }

    assertThat(theirs.countEntries()).isEqualTo(before + 103);
  }

  @Test
  void aSuffixThatWasFilledForAnotherNumberIsRefused() throws Exception {
    theirs.add(new CrowdEntries(new Crowd(100), OWN).frame().getFirst());

    assertThatExceptionOfType(CannotGoOn.class)
        .isThrownBy(() -> open(OWN, 200))
        .satisfies(refused -> assertThat(refused.exitCode()).isEqualTo(ExitCode.USAGE));
  }

  private BenchDirectory open(String suffix, int entries) {
    LdapServer server =
        LdapServer.of("ldap://127.0.0.1:" + theirs.getListenPort(), ACCOUNT, PASSWORD, suffix);
    return BenchDirectory.open(Optional.of(server), new Crowd(entries));
  }
}
