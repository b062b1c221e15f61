package org.rollcall.quickstart.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The demo as a user has it, with the services' own jars. Skipped where these are not built yet: in
 * {@code mvn verify} of the whole repository they are.
 */
class WholeDemoTest {
  private static final Duration START = Duration.ofMinutes(3);
  private static final Duration END = Duration.ofMinutes(1);

  @TempDir private Path temporary;

  @BeforeEach
  void demandServices() {
    boolean built =
        Stream.of(Service.values())
            .map(service -> Installation.found().home().resolve(service.folder()))
            .allMatch(home -> Files.exists(home.resolve("target/quarkus-app/quarkus-run.jar")));
    assumeTrue(built, "the services are not built: run ./rollcall test");
  }

  @Test
  void getsReadyItsCommandsWorkAsPrintedAndCtrlCLeavesNothing() throws Exception {
    try (WholeDemo demo = WholeDemo.start(temporary)) {
      demo.awaitLine("Rollcall demo is ready (", START);
      List<ProcessHandle> children = demo.children();
      Set<Integer> ports = demo.ports();
      assertThat(ports).hasSizeGreaterThanOrEqualTo(8).allMatch(WholeDemo::listens);
      assertThat(demo.output())
          .as("a contact of the tenant is found, and why it cannot be hidden is said")
          .contains("Rollcall cannot write to a tenant yet");

      String done = asPrinted(demo.output());

      assertThat(done)
          .containsSubsequence(
              "\"state\":\"APPROVED\"",
              "state VERIFIED, proof PROVEN",
              "state PENDING",
              "\"state\":\"APPROVED\"",
              "state VERIFIED");

      demo.interrupt();
      demo.awaitExit(END);

      assertThat(demo.output()).contains("Stopped. Nothing is left.");
      await().atMost(END).until(() -> children.stream().noneMatch(ProcessHandle::isAlive));
      assertThat(ports).noneMatch(WholeDemo::listens);
      assertThat(demo.filesLeft()).isEmpty();
    }
  }

  @Test
  void playsTheAccidentAndCountsWhatItWouldHavePrevented() throws Exception {
    try (WholeDemo demo = WholeDemo.start(temporary, "--replay")) {
      int code = demo.awaitExit(START);

      assertThat(code).as(demo.output()).isZero();
      assertThat(demo.output())
          .containsSubsequence(
              "Without Rollcall",
              "5 of 5 mails reached an outsider",
              "With Rollcall",
              "VERIFIED",
              "PROVEN",
              "Prevented 4 of 5 mails.");
      assertThat(demo.filesLeft()).isEmpty();
    }
  }

  private static String asPrinted(String output) throws Exception {
    int begin = output.indexOf("# ---- one approval");
    String commands = output.substring(begin, output.indexOf("# ---- to here ----", begin));
    Process shell = new ProcessBuilder("sh", "-s").redirectErrorStream(true).start();
    try (var input = shell.outputWriter()) {
      input.write(commands);
    }
    String done = String.join("\n", shell.inputReader().lines().toList());
    assertThat(shell.waitFor(2, TimeUnit.MINUTES)).isTrue();
    return done;
  }
}
