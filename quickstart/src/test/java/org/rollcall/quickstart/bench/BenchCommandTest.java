package org.rollcall.quickstart.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rollcall.quickstart.CannotGoOn;
import org.rollcall.quickstart.ExitCode;
import picocli.CommandLine;

class BenchCommandTest {
  @TempDir private Path folder;
  private String password = "";

  @BeforeEach
  void writePassword() throws IOException {
    password = Files.writeString(folder.resolve("password"), "s3cret\n").toString();
  }

  @Test
  void withoutServersEverythingIsEmbedded() {
    BenchOptions options = options("--entries", "1000");

    assertThat(options.directory()).isEmpty();
    assertThat(options.broker()).isEmpty();
    assertThat(options.database()).isEmpty();
    assertThat(options.changes()).isEqualTo(1000);
  }

  @Test
  void serversAreNamedByUrlAndTheirPasswordsByFile() {
    BenchOptions options =
        options(
            "--entries", "1000",
            "--ldap", "ldap://127.0.0.1:3890",
            "--ldap-bind-dn", "cn=admin,dc=bench,dc=example",
            "--ldap-password-file", password,
            "--ldap-suffix", "dc=bench,dc=example",
            "--amqp", "amqp://bench@127.0.0.1:5672/bench",
            "--amqp-password-file", password,
            "--watch", "slapd=42");

    assertThat(options.directory().orElseThrow().password()).isEqualTo("s3cret");
    assertThat(options.watched()).containsEntry("slapd", 42L);
    assertThat(options.toString()).doesNotContain("s3cret");
  }

  @Test
  void aDirectoryWithoutASuffixOfTheBenchsOwnIsRefused() {
    assertRefused(
        "--ldap-suffix",
        "--ldap",
        "ldap://127.0.0.1:3890",
        "--ldap-bind-dn",
        "cn=admin,dc=bench,dc=example",
        "--ldap-password-file",
        password);
  }

  @Test
  void aPasswordNeverCrossesANetworkInTheClear() {
    assertRefused(
        "ldaps",
        "--ldap",
        "ldap://192.0.2.1:389",
        "--ldap-bind-dn",
        "cn=admin,dc=bench,dc=example",
        "--ldap-password-file",
        password,
        "--ldap-suffix",
        "dc=bench,dc=example");
  }

  private void assertRefused(String said, String... arguments) {
    String[] all = new String[arguments.length + 2];
    all[0] = "--entries";
    all[1] = "1000";
    System.arraycopy(arguments, 0, all, 2, arguments.length);
    assertThatExceptionOfType(CannotGoOn.class)
        .isThrownBy(() -> options(all))
        .withMessageContaining(said)
        .satisfies(refused -> assertThat(refused.exitCode()).isEqualTo(ExitCode.USAGE));
  }

  private static BenchOptions options(String... arguments) {
    BenchCommand command = new BenchCommand();
    new CommandLine(command).parseArgs(arguments);
    return command.options();
  }
}
