package org.rollcall.quickstart.demo.rabbit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.rabbitmq.client.Channel;
import com.rabbitmq.client.Connection;
import com.rabbitmq.client.ConnectionFactory;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.rollcall.quickstart.CannotGoOn;
import org.rollcall.quickstart.ExitCode;
import org.rollcall.testkit.embedded.EmbeddedBroker;
import org.rollcall.testkit.rabbit.Topology;

class FootprintsTest {
  private final EmbeddedBroker broker = EmbeddedBroker.start();
  private final ConnectionFactory factory = broker.connectionFactory();

  @AfterEach
  void stop() {
    broker.close();
  }

  @Test
  void onAnEmptyBrokerAllIsOursAndAllIsErased() throws Exception {
    Footprints before = Footprints.before(factory, "here");
    Topology.declare(factory, false);

    before.erase(factory);

    assertThat(before.queues()).containsAll(Topology.standard().queues());
    assertThat(Footprints.before(factory, "here")).isEqualTo(before);
  }

  @Test
  void whatWasThereBeforeIsLeft() throws Exception {
    Topology.declare(factory, false);
    Footprints before = Footprints.before(factory, "here");

    before.erase(factory);

    assertThat(before.queues()).doesNotContainAnyElementsOf(Topology.standard().queues());
    assertThat(Footprints.before(factory, "here")).isEqualTo(before);
  }

  @Test
  void aQueueThatHoldsMessagesIsSomebodysAndIsRefused() throws Exception {
    Topology.declare(factory, false);
    try (Connection connection = factory.newConnection();
        Channel channel = connection.createChannel()) {
      channel.confirmSelect();
      byte[] body = "{}".getBytes(StandardCharsets.UTF_8);
      channel.basicPublish(Topology.EVENTS, "change.verified", null, body);
      channel.waitForConfirmsOrDie(5000);
    }

    assertThatExceptionOfType(CannotGoOn.class)
        .isThrownBy(() -> Footprints.before(factory, "here"))
        .withMessageContaining("reader.changes.v1 on here is in use: 1 messages")
        .satisfies(refusal -> assertThat(refusal.exitCode()).isEqualTo(ExitCode.REFUSED));
  }
}
