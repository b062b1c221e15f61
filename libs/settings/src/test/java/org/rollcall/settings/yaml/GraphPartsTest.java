package org.rollcall.settings.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rollcall.settings.DirectorySettings;
import org.rollcall.settings.DirectorySettings.Vanishing;
import org.rollcall.settings.GraphDirectory;
import org.rollcall.settings.GraphDirectory.Credential;
import org.rollcall.settings.Loaded;
import org.rollcall.settings.Problem;

/** Entra tenants in {@code directories.yaml}. */
class GraphPartsTest {
  private static final Path FILE = Path.of("/etc/rollcall/directories.yaml");
  private static final String SMALL =
      """
      apiVersion: rollcall/v1
      kind: Directories
      spec:
        directories:
          - name: tenant
            kind: GRAPH
            tenant: example.onmicrosoft.com
            clientId: 11111111-2222-3333-4444-555555555555
            credential: {certificateFile: reader.pem}
      """;

  private static Loaded<List<DirectorySettings>> parse(String text) {
    return DirectoriesFile.parse(
        new SettingsText(text, "hash"), FILE, new Problems("directories.yaml"));
  }

  private static List<DirectorySettings> good(String text) {
    return switch (parse(text)) {
      case Loaded.Good<List<DirectorySettings>> good -> good.value();
      case Loaded.Broken<List<DirectorySettings>> broken -> throw new AssertionError(broken.text());
    };
  }

  @Test
  void whatIsLeftOutIsMicrosoftsPublicCloud() {
    assertThat(good(SMALL))
        .containsExactly(
            new GraphDirectory(
                "tenant",
                "example.onmicrosoft.com",
                "11111111-2222-3333-4444-555555555555",
                new Credential.Certificate(Path.of("/etc/rollcall/reader.pem")),
                URI.create("https://graph.microsoft.com"),
                URI.create("https://login.microsoftonline.com"),
                null,
                Duration.ofMinutes(5),
                10,
                new Vanishing(25, 5, 5)));
  }

  @Test
  void aNationalCloudNamesHostAndAuthority() {
    String text =
        SMALL.replace("certificateFile: reader.pem", "workloadIdentityTokenFile: /run/token")
            + """
                host: https://microsoftgraph.chinacloudapi.cn/
                authority: https://login.chinacloudapi.cn
                schedule: P1D
                changesEvery: PT1M
                requestsPerSecond: 25
                vanishing: {count: 7, percent: 2.5, floor: 1}
            """
                .indent(2);

    assertThat(good(text))
        .containsExactly(
            new GraphDirectory(
                "tenant",
                "example.onmicrosoft.com",
                "11111111-2222-3333-4444-555555555555",
                new Credential.WorkloadIdentity(Path.of("/run/token")),
                URI.create("https://microsoftgraph.chinacloudapi.cn"),
                URI.create("https://login.chinacloudapi.cn"),
                Duration.ofDays(1),
                Duration.ofMinutes(1),
                25,
                new Vanishing(7, 2.5, 1)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          {certificateFile: a, loopbackTokenFile: b}           | https://graph.microsoft.us   | not-one-credential
          {}                                                   | https://graph.microsoft.us   | not-one-credential
          {clientSecret: s3cret}                               | https://graph.microsoft.us   | unknown-key
          {loopbackTokenFile: token}                           | https://graph.microsoft.us   | token-not-loopback
          {loopbackTokenFile: token}                           | http://graph.example         | token-not-loopback
          {certificateFile: a}                                 | http://graph.microsoft.us    | plain-not-loopback
          {certificateFile: a}                                 | https://a:b@graph.microsoft.us | not-a-web-address
          {certificateFile: a}                                 | https://graph.microsoft.us/v1.0 | not-a-web-address
          {certificateFile: a}                                 | graph.microsoft.us           | not-a-web-address
          """)
  void whatCouldGiveATokenAwayIsRefused(String credential, String host, String code) {
    String text =
        SMALL.replace("{certificateFile: reader.pem}", credential) + "      host: " + host + "\n";

    assertThat(problemsOf(text)).extracting(Problem::code).contains(code);
  }

  @Test
  void aTokenFromAFileGoesNowhereByDefault() {
    String text = SMALL.replace("certificateFile: reader.pem", "loopbackTokenFile: token");

    assertThat(problemsOf(text)).extracting(Problem::code).containsExactly("token-not-loopback");
  }

  @Test
  void aTokenFromAFileMayGoToThisMachine() {
    String text =
        SMALL.replace("certificateFile: reader.pem", "loopbackTokenFile: token")
            + "      host: http://127.0.0.1:8443\n      authority: http://[::1]:8443\n";

    assertThat(good(text)).hasSize(1);
  }

  private static List<Problem> problemsOf(String text) {
    return parse(text) instanceof Loaded.Broken<List<DirectorySettings>> broken
        ? broken.problems()
        : List.of();
  }
}
