package org.rollcall.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.rollcall.acceptance.footing.LoopbackPort;
import org.rollcall.testkit.processes.ServiceProcess;
import org.rollcall.testkit.rabbit.Topology;

/** What people get wrong: each time one clear message with the mend, and nothing is done. */
@ExtendWith(SharedWorld.class)
class BadInputTest {

  /** A start that failed was once seen to take more than a minute to end; why is not known yet. */
  private static final Duration EXIT = Duration.ofSeconds(150);

  /** Of their own, so that they take no message away from the shared world. */
  private static final Topology TOPOLOGY = new Topology("bad.input.events", "bad.input.");

  private final Path folder;
  private final Rollout rollout;

  BadInputTest(World world, @TempDir Path folder) {
    this.folder = folder;
    this.rollout = new Rollout(folder, world.footing(), world.issuer(), TOPOLOGY);
  }

  @BeforeAll
  static void declare(World world) {
    world.footing().broker().declare(TOPOLOGY);
  }

  @AfterAll
  static void delete(World world) {
    TOPOLOGY.deleteFrom(world.footing().broker().connections());
  }

  @ParameterizedTest
  @EnumSource(Part.class)
  void aBrokenOrganisationFile(Part part) {
    String good = read("organisation.yaml");
    rollout.write("organisation.yaml", good.replace("ownDomains:", "ownDomians:"));

    try (ServiceProcess process = rollout.start(part, rollout.settings(part))) {
      String reason = isNotReady(process, "organisation.yaml");
      assertThat(reason).contains("ownDomians").containsPattern("organisation\\.yaml:\\d+");
      assertThat(process.output()).contains("ownDomians");
      assertThat(process.health("live").orElseThrow().up()).isTrue();
    }
  }

  @Test
  void anHrFileWithoutARequiredColumn() {
    String good = read("hr.csv");
    rollout.write("hr.csv", good.replaceFirst("surname", "family_name"));

    try (ServiceProcess process =
        rollout.start(Part.CLASSIFIER, rollout.settings(Part.CLASSIFIER))) {
      assertThat(isNotReady(process, "hr.csv")).contains("surname");
      assertThat(process.output()).contains("hr.csv");
    }
  }

  @ParameterizedTest
  @EnumSource(
      value = Part.class,
      names = {"READER", "REMEDIATION"})
  void aWrongDirectoryPassword(Part part) {
    rollout.write("reader.password", "not the password\n");
    rollout.write("writer.password", "not the password\n");

    try (ServiceProcess process = rollout.start(part, rollout.settings(part))) {
      assertThat(isNotReady(process, part == Part.READER ? "bindDn" : "passwordFile"))
          .contains("force");
      assertThat(process.output()).doesNotContain("not the password");
    }
  }

  @Test
  void anUnreachableBroker() {
    Map<String, String> settings = rollout.settings(Part.CLASSIFIER);
    int nobody = LoopbackPort.free();
    settings.put("rabbitmq-port", Integer.toString(nobody));

    try (ServiceProcess process = rollout.start(Part.CLASSIFIER, settings)) {
      assertThat(isNotReady(process, "127.0.0.1:" + nobody)).isNotEmpty();
      assertThat(process.health("live").orElseThrow().up()).isTrue();
    }
  }

  @ParameterizedTest
  @EnumSource(Part.class)
  void aPortInUse(Part part) throws IOException {
    Map<String, String> settings = rollout.settings(part);
    try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
      settings.put("quarkus.http.port", Integer.toString(taken.getLocalPort()));

      try (ServiceProcess process = rollout.start(part, settings)) {
        assertThat(process.awaitExit(EXIT))
            .hasValueSatisfying(code -> assertThat(code).isNotZero());
        assertThat(process.output()).contains(Integer.toString(taken.getLocalPort()));
      }
    }
  }

  @ParameterizedTest
  @EnumSource(Part.class)
  void noIssuer(Part part) {
    Map<String, String> settings = rollout.settings(part);
    settings.remove("quarkus.oidc.auth-server-url");

    try (ServiceProcess process = rollout.start(part, settings)) {
      assertThat(process.awaitExit(EXIT)).hasValueSatisfying(code -> assertThat(code).isNotZero());
      assertThat(process.output()).contains("quarkus.oidc.auth-server-url");
    }
  }

  @Test
  void noAudience() {
    Map<String, String> settings = rollout.settings(Part.REMEDIATION);
    settings.remove("quarkus.oidc.token.audience");

    try (ServiceProcess process = rollout.start(Part.REMEDIATION, settings)) {
      assertThat(process.awaitExit(EXIT)).hasValueSatisfying(code -> assertThat(code).isNotZero());
      assertThat(process.output()).contains("quarkus.oidc.token.audience");
    }
  }

  /** Waits for a readiness that is DOWN and names the thing; returns what it says. */
  private static String isNotReady(ServiceProcess process, String thing) {
    process.awaitListening(World.START);
    return await()
        .atMost(Operator.SOON)
        .until(
            () -> process.health("ready").orElseThrow(),
            health -> health.status() == 503 && health.body().contains(thing))
        .body();
  }

  private String read(String name) {
    try {
      return Files.readString(folder.resolve(name));
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
