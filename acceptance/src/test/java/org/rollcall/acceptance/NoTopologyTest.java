package org.rollcall.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import com.rabbitmq.client.Channel;
import com.rabbitmq.client.Connection;
import java.io.IOException;
import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.rollcall.acceptance.footing.BrokerServer;
import org.rollcall.testkit.processes.Health;
import org.rollcall.testkit.processes.ServiceProcess;
import org.rollcall.testkit.rabbit.Topology;

/** Services never declare topology: they say what is missing, and wait. */
@ExtendWith(SharedWorld.class)
class NoTopologyTest {

  @Test
  void servicesSayWhatIsMissingAndMakeNothing(World world, @TempDir java.nio.file.Path folder)
      throws Exception {
    Topology missing = new Topology("never.declared.events", "never.declared.");
    Rollout rollout = new Rollout(folder, world.footing(), world.issuer(), missing);
    Map<Part, ServiceProcess> processes = new EnumMap<>(Part.class);
    try {
      for (Part part : Part.values()) {
        processes.put(part, rollout.start(part));
      }
      processes.forEach((part, process) -> isNotReadyAndSaysWhy(part, process, missing));
      nothingWasMade(world.footing().broker(), missing);

      world.footing().broker().declare(missing);
      processes.values().forEach(process -> process.awaitReady(World.START));
    } finally {
      processes.values().forEach(ServiceProcess::stop);
      missing.deleteFrom(world.footing().broker().connections());
    }
  }

  private static void isNotReadyAndSaysWhy(Part part, ServiceProcess process, Topology missing) {
    process.awaitListening(World.START);
    await()
        .atMost(Operator.SOON)
        .untilAsserted(
            () -> {
              Health health = process.health("ready").orElseThrow();
              assertThat(health.status()).as(part.module()).isEqualTo(503);
              assertThat(health.body())
                  .as(part.module())
                  .containsAnyOf(missing.exchange(), missing.prefix() + part.queue());
            });
    assertThat(process.health("live").orElseThrow().up()).as(part.module()).isTrue();
  }

  private static void nothingWasMade(BrokerServer broker, Topology missing)
      throws IOException, TimeoutException {
    try (Connection connection = broker.connections().newConnection()) {
      Channel first = connection.createChannel();
      assertThatThrownBy(() -> first.exchangeDeclarePassive(missing.exchange()))
          .hasStackTraceContaining("reply-code=404");
      for (String queue : missing.queues()) {
        Channel another = connection.createChannel();
        assertThatThrownBy(() -> another.queueDeclarePassive(queue))
            .hasStackTraceContaining("reply-code=404");
      }
    }
  }
}
