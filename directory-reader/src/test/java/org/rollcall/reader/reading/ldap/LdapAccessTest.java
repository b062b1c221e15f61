package org.rollcall.reader.reading.ldap;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rollcall.reader.reading.SourceEnd;
import org.rollcall.reader.reading.Trouble;
import org.rollcall.settings.LdapDirectory;
import org.rollcall.settings.LdapDirectory.Security;
import org.rollcall.testkit.embedded.Certificates;
import org.rollcall.testkit.embedded.EmbeddedDirectory;

/** Getting in: safely, or not at all and with a reason that names the mend. */
@SuppressWarnings("NullAway.Init")
class LdapAccessTest {
  @TempDir Path folder;

  @Test
  void aWrongPasswordIsNamedWithItsFile() {
    try (EmbeddedDirectory server = EmbeddedDirectory.of(ForceDirectory.FORCE)) {
      ForceDirectory force = force(server).withPassword("not it");

      Trouble trouble = trouble(force.plain(server.url()));

      assertThat(trouble.code()).isEqualTo("wrong-password");
      assertThat(trouble.mend()).contains("reader.password");
      assertThat(trouble.text()).doesNotContain("not it");
    }
  }

  @Test
  void anUnreachableServerIsNamed() throws Exception {
    int port;
    try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      port = free.getLocalPort();
    }
    ForceDirectory force = new ForceDirectory(ForceDirectory.FORCE, folder).withPassword("x");

    assertThat(trouble(force.plain("ldap://127.0.0.1:" + port)).code()).isEqualTo("unreachable");
  }

  @Test
  void aWrongBaseIsNamed() {
    try (EmbeddedDirectory server = EmbeddedDirectory.of(ForceDirectory.FORCE)) {
      LdapDirectory good = force(server).plain(server.url());
      LdapDirectory wrong =
          new LdapDirectory(
              good.name(),
              good.url(),
              good.security(),
              null,
              "ou=nowhere," + good.baseDn(),
              good.filter(),
              good.pageSize(),
              good.timeout(),
              null,
              LdapDirectory.Tracking.USUAL,
              null,
              null,
              good.vanishing(),
              good.reader(),
              null,
              null);

      assertThat(trouble(wrong).code()).isEqualTo("wrong-base");
      assertThat(ForceDirectory.source(wrong).check().orElseThrow().code()).isEqualTo("wrong-base");
    }
  }

  @Test
  void aCertificateForTheRightNameIsAcceptedBothWays() {
    Certificates certificates = Certificates.forLocalhost(folder);
    try (EmbeddedDirectory server = EmbeddedDirectory.of(ForceDirectory.FORCE, certificates)) {
      ForceDirectory force = force(server);
      Path caFile = certificates.certificate();

      assertThat(check(force.at(server.ldapsUrl(), Security.LDAPS, caFile))).isNull();
      assertThat(check(force.at(server.startTlsUrl(), Security.START_TLS, caFile))).isNull();
    }
  }

  @Test
  void aCertificateForAnotherNameIsRefusedBothWays() {
    Certificates certificates = Certificates.forAnotherName(folder);
    try (EmbeddedDirectory server = EmbeddedDirectory.of(ForceDirectory.FORCE, certificates)) {
      ForceDirectory force = force(server);
      Path caFile = certificates.certificate();

      assertThat(trouble(force.at(server.ldapsUrl(), Security.LDAPS, caFile)).code())
          .isEqualTo("tls-name-mismatch");
      assertThat(trouble(force.at(server.startTlsUrl(), Security.START_TLS, caFile)).code())
          .isEqualTo("tls-name-mismatch");
    }
  }

  @Test
  void aCertificateThatNobodyVouchesForIsRefused() {
    Certificates certificates = Certificates.forLocalhost(folder);
    try (EmbeddedDirectory server = EmbeddedDirectory.of(ForceDirectory.FORCE, certificates)) {
      ForceDirectory force = force(server);

      assertThat(trouble(force.at(server.ldapsUrl(), Security.LDAPS, null)).code())
          .isEqualTo("tls-untrusted");
    }
  }

  @Test
  void anExpiredCertificateIsRefusedBothWays() {
    Certificates certificates = Certificates.expired(folder);
    try (EmbeddedDirectory server = EmbeddedDirectory.of(ForceDirectory.FORCE, certificates)) {
      ForceDirectory force = force(server);
      Path caFile = certificates.certificate();

      assertThat(trouble(force.at(server.ldapsUrl(), Security.LDAPS, caFile)).code())
          .isEqualTo("tls-untrusted");
      assertThat(trouble(force.at(server.startTlsUrl(), Security.START_TLS, caFile)).code())
          .isEqualTo("tls-untrusted");
    }
  }

  @Test
  void aServerWithoutTlsIsNotReadWithoutIt() {
    try (EmbeddedDirectory server = EmbeddedDirectory.of(ForceDirectory.FORCE)) {
      ForceDirectory force = force(server);

      assertThat(trouble(force.at(server.url(), Security.START_TLS, null)).code())
          .isEqualTo("tls-refused");
    }
  }

  @Test
  void noPasswordCrossesANetworkInTheClear() {
    ForceDirectory force = new ForceDirectory(ForceDirectory.FORCE, folder).withPassword("x");

    assertThat(trouble(force.plain("ldap://192.0.2.1:389")).code()).isEqualTo("plain-not-loopback");
  }

  @Test
  void aMissingPasswordFileIsNamed() {
    try (EmbeddedDirectory server = EmbeddedDirectory.of(ForceDirectory.FORCE)) {
      LdapDirectory settings =
          new ForceDirectory(ForceDirectory.FORCE, folder.resolve("gone")).plain(server.url());

      assertThat(trouble(settings).code()).isEqualTo("password-file");
    }
  }

  private ForceDirectory force(EmbeddedDirectory server) {
    server.writePasswordsTo(folder);
    return new ForceDirectory(ForceDirectory.FORCE, folder);
  }

  private static @Nullable String check(LdapDirectory settings) {
    return ForceDirectory.source(settings).check().map(Trouble::text).orElse(null);
  }

  private static Trouble trouble(LdapDirectory settings) {
    return ForceDirectory.source(settings).readAll(page -> true) instanceof SourceEnd.NotRead end
        ? end.trouble()
        : new Trouble("read", "it was read", "");
  }
}
