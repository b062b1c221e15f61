package org.rollcall.remediation.change.ldap;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What people read who find a misplaced entry where this service cannot write. */
class WhyNotTest {
  @TempDir private Path folder;
  private LdapWritableDirectories directories;

  @BeforeEach
  void readFile() throws IOException {
    Path file =
        Files.writeString(
            folder.resolve("directories.yaml"),
            """
            apiVersion: rollcall/v1
            kind: Directories
            spec:
              directories:
                - name: cloud
                  kind: GRAPH
                  tenant: heddlugorllewin.onmicrosoft.com
                  clientId: 6a2fb7c0-0d55-4f3e-9b43-0d2f6b1c7a11
                  credential: {loopbackTokenFile: graph.token}
                  host: http://127.0.0.1:1
                - name: force
                  url: ldap://127.0.0.1:389
                  security: PLAIN_LOOPBACK
                  baseDn: dc=heddlu-gorllewin,dc=example
                  filter: (mail=*)
                  reader: {bindDn: "cn=reader", passwordFile: reader.password}
            """);
    directories = new LdapWritableDirectories(new ConfiguredDirectories(Optional.of(file)));
  }

  @Test
  void ofATenantItNamesWhatCanHideTheEntry() {
    assertThat(directories.of("cloud")).isEmpty();
    assertThat(directories.writableAttributes("cloud")).isEmpty();
    assertThat(directories.whyNot("cloud"))
        .contains("Rollcall cannot write to a tenant yet")
        .contains("Set-MailContact");
  }

  @Test
  void ofALdapDirectoryWithoutWriterItSaysSo() {
    assertThat(directories.of("force")).isEmpty();
    assertThat(directories.whyNot("force")).contains("no writing account");
  }

  @Test
  void ofAnUnknownDirectoryItSaysSo() {
    assertThat(directories.whyNot("elsewhere")).contains("does not name");
  }
}
