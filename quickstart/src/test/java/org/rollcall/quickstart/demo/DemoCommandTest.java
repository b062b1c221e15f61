package org.rollcall.quickstart.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rollcall.quickstart.CannotGoOn;
import org.rollcall.quickstart.ExitCode;
import picocli.CommandLine;

class DemoCommandTest {
  @TempDir private Path folder;

  @Test
  void withoutOptionsEverythingIsEmbeddedOnFreePorts() {
    DemoOptions options = options();

    assertThat(options.broker()).isEmpty();
    assertThat(options.database()).isEmpty();
    assertThat(options.ports().of(Ports.Seat.REMEDIATION_SERVICE)).isZero();
  }

  @Test
  void serversThatAreThereAreNamedByUrlAndTheirPasswordsByFile() throws IOException {
    Path password = Files.writeString(folder.resolve("password"), "s3cret\n");

    DemoOptions options =
        options(
            "--amqp",
            "amqp://demo@broker.example/rollcall-demo",
            "--amqp-password-file",
            password.toString(),
            "--postgres",
            "postgresql://admin@db.example:5433/postgres",
            "--postgres-password-file",
            password.toString(),
            "--port-base",
            "18080");

    assertThat(options.broker().orElseThrow().password()).isEqualTo("s3cret");
    assertThat(options.broker().orElseThrow().virtualHost()).isEqualTo("rollcall-demo");
    assertThat(options.database().orElseThrow().password()).isEqualTo("s3cret");
    assertThat(options.ports().of(Ports.Seat.ISSUER)).isEqualTo(18083);
    assertThat(options.toString()).doesNotContain("s3cret");
  }

  @Test
  void aPasswordOnTheCommandLineIsRefused() {
    assertRefused("file", "--amqp", "amqp://guest:guest@127.0.0.1:5672");
    assertRefused("file", "--postgres", "postgresql://postgres:secret@127.0.0.1:5432/postgres");
    assertRefused("file", "--postgres", "postgresql://127.0.0.1/postgres?password=secret");
    assertRefused("file", "--amqp", "amqp://demo@127.0.0.1:5672");
  }

  @Test
  void whatIsNoAddressOrPortIsRefused() {
    assertRefused("amqp://", "--amqp", "http://127.0.0.1:5672");
    assertRefused("amqp://", "--amqp", "amqp://not a host");
    assertRefused("postgresql://", "--postgres", "mysql://127.0.0.1");
    assertRefused("port-base", "--port-base", "80");
    assertRefused("port-base", "--port-base", "65535");
  }

  private static void assertRefused(String mentions, String... arguments) {
    assertThatExceptionOfType(CannotGoOn.class)
        .isThrownBy(() -> options(arguments))
        .satisfies(
            refusal -> {
              assertThat(refusal.exitCode()).isEqualTo(ExitCode.USAGE);
              assertThat(refusal.getMessage() + refusal.mend()).contains(mentions);
              assertThat(refusal.getMessage()).doesNotContain("secret");
            });
  }

  private static DemoOptions options(String... arguments) {
    DemoCommand command = new DemoCommand();
    new CommandLine(command).parseArgs(arguments);
    return command.options();
  }
}
