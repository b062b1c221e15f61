package org.rollcall.remediation.change.ldap;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.rollcall.remediation.change.AttributeChange;
import org.rollcall.remediation.change.WriteOutcome;
import org.rollcall.settings.LdapDirectory.Security;
import org.rollcall.testkit.embedded.Certificates;
import org.rollcall.testkit.embedded.EmbeddedDirectory;
import org.rollcall.testkit.embedded.TemporaryFolder;
import org.rollcall.testkit.force.Force;

/** Certificates and host names are checked, with LDAPS and with StartTLS. */
class LdapTlsTest {
  private static final Force FORCE = Force.usual();
  private static final AttributeChange HIDING =
      new AttributeChange("msExchHideFromAddressLists", List.of(), List.of("TRUE"));

  private final TemporaryFolder folder = TemporaryFolder.create();

  @AfterEach
  void end() {
    folder.close();
  }

  private WriteOutcome write(Security security, Certificates servers, Certificates trusted) {
    try (EmbeddedDirectory server = EmbeddedDirectory.of(FORCE, servers)) {
      String url = security == Security.LDAPS ? server.ldapsUrl() : server.startTlsUrl();
      Settings settings = new Settings(folder, url, security);
      try (LdapWritableDirectory directory =
          new LdapWritableDirectory(settings.writer(server.writer(), trusted.certificate()))) {
        return directory.write(FORCE.accident().key(), HIDING, Duration.ofSeconds(10));
      }
    }
  }

  @Test
  void theRightCertificateIsAccepted() {
    Certificates right = Certificates.forLocalhost(folder.path());

    assertThat(write(Security.LDAPS, right, right)).isInstanceOf(WriteOutcome.Applied.class);
    assertThat(write(Security.START_TLS, right, right)).isInstanceOf(WriteOutcome.Applied.class);
  }

  @Test
  void aCertificateOfAnotherHostIsRefused() {
    Certificates another = Certificates.forAnotherName(folder.path());

    assertThat(write(Security.LDAPS, another, another)).isInstanceOf(WriteOutcome.NotSent.class);
    assertThat(write(Security.START_TLS, another, another))
        .isInstanceOf(WriteOutcome.NotSent.class);
  }

  @Test
  void aCertificateThatNobodyVouchesForIsRefused() {
    Certificates right = Certificates.forLocalhost(folder.path());
    Certificates other = Certificates.forAnotherName(folder.path());

    assertThat(write(Security.LDAPS, right, other)).isInstanceOf(WriteOutcome.NotSent.class);
    assertThat(write(Security.START_TLS, right, other)).isInstanceOf(WriteOutcome.NotSent.class);
  }

  @Test
  void startTlsIsNotGivenUpWhereTheServerHasNone() {
    try (EmbeddedDirectory server = EmbeddedDirectory.of(FORCE)) {
      Settings settings = new Settings(folder, server.startTlsUrl(), Security.START_TLS);
      try (LdapWritableDirectory directory =
          new LdapWritableDirectory(settings.writer(server.writer()))) {
        assertThat(directory.write(FORCE.accident().key(), HIDING, Duration.ofSeconds(10)))
            .isInstanceOf(WriteOutcome.NotSent.class);
      }
    }
  }

  @ParameterizedTest
  @EnumSource(Security.class)
  void aServerThatNeverAnswersCostsNoMoreThanTheTimeout(Security security) throws IOException {
    Certificates right = Certificates.forLocalhost(folder.path());
    Duration timeout = Duration.ofSeconds(2);
    String scheme = security == Security.LDAPS ? "ldaps" : "ldap";
    try (ServerSocket silent = new ServerSocket(0, 10, InetAddress.getLoopbackAddress());
        EmbeddedDirectory accounts = EmbeddedDirectory.of(FORCE);
        LdapWritableDirectory mute =
            new LdapWritableDirectory(
                new Settings(folder, scheme + "://localhost:" + silent.getLocalPort(), security)
                    .writer(accounts.writer(), right.certificate()))) {
      long began = System.nanoTime();

      WriteOutcome outcome = mute.write(FORCE.accident().key(), HIDING, timeout);

      assertThat(outcome).isInstanceOf(WriteOutcome.NotSent.class);
      assertThat(Duration.ofNanos(System.nanoTime() - began)).isLessThan(timeout.plusSeconds(2));
    }
  }

  @Test
  void plainTextLeavesTheLoopbackInterfaceNever() {
    try (EmbeddedDirectory server = EmbeddedDirectory.of(FORCE);
        LdapWritableDirectory directory =
            new LdapWritableDirectory(
                Settings.plain(folder, "ldap://192.0.2.1:389").writer(server.writer()))) {
      assertThat(directory.write(FORCE.accident().key(), HIDING, Duration.ofSeconds(10)))
          .isInstanceOfSatisfying(
              WriteOutcome.NotSent.class,
              notSent -> assertThat(notSent.reason()).contains("loopback"));
    }
  }
}
