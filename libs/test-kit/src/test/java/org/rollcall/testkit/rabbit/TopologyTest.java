package org.rollcall.testkit.rabbit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.rabbitmq.client.Channel;
import com.rabbitmq.client.Connection;
import com.rabbitmq.client.ConnectionFactory;
import com.rabbitmq.client.GetResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.rollcall.testkit.embedded.EmbeddedBroker;

class TopologyTest {
  private static EmbeddedBroker broker;

  @BeforeAll
  static void start() {
    broker = EmbeddedBroker.start();
  }

  @AfterAll
  static void stop() {
    broker.close();
  }

  @Test
  void messagesReachTheQueueOfTheirKind() throws Exception {
    Topology.declare(broker.connectionFactory(), false);
    Topology.declare(broker.connectionFactory(), false);

    try (Connection connection = broker.connectionFactory().newConnection();
        Channel channel = connection.createChannel()) {
      channel.confirmSelect();
      channel.basicPublish(Topology.EVENTS, "obs.force.v1", true, null, bytes("observed"));
      channel.basicPublish(Topology.EVENTS, "finding.force.v1", true, null, bytes("judged"));
      channel.basicPublish(Topology.EVENTS, "change.force.v1", true, null, bytes("changed"));
      channel.waitForConfirmsOrDie(10_000);

      assertThat(onlyMessageIn(channel, "classifier.observations.v1")).isEqualTo("observed");
      assertThat(onlyMessageIn(channel, "remediation.findings.v1")).isEqualTo("judged");
      assertThat(onlyMessageIn(channel, "reader.changes.v1")).isEqualTo("changed");
    }
  }

  @Test
  void whatExistsWithOtherSettingsIsNamed() throws Exception {
    Topology topology = new Topology("other.events", "other.");
    try (Connection connection = broker.connectionFactory().newConnection();
        Channel channel = connection.createChannel()) {
      channel.exchangeDeclare("other.events", "fanout", true);
    }

    assertThatThrownBy(() -> topology.declareOn(broker.connectionFactory(), false))
        .hasMessageContaining("other.events");
  }

  @Test
  void deletingLeavesNothing() throws Exception {
    Topology topology = new Topology("gone.events", "gone.");
    topology.declareOn(broker.connectionFactory(), false);

    topology.deleteFrom(broker.connectionFactory());

    try (Connection connection = broker.connectionFactory().newConnection()) {
      Channel first = connection.createChannel();
      assertThatThrownBy(() -> first.queueDeclarePassive("gone.reader.changes.v1"))
          .isInstanceOf(IOException.class);
      Channel second = connection.createChannel();
      assertThatThrownBy(() -> second.exchangeDeclarePassive("gone.events"))
          .isInstanceOf(IOException.class);
    }
  }

  @Test
  void anUnreachableBrokerIsNamed() {
    ConnectionFactory nobody = broker.connectionFactory();
    nobody.setPort(1);

    assertThatThrownBy(() -> Topology.declare(nobody, false))
        .isInstanceOf(UncheckedIOException.class)
        .hasMessageContaining("127.0.0.1:1");
  }

  @Test
  void aWrongPasswordIsRefused() {
    ConnectionFactory stranger = broker.connectionFactory();
    stranger.setPassword("wrong");

    assertThatThrownBy(() -> Topology.declare(stranger, false))
        .isInstanceOf(UncheckedIOException.class);
  }

  @Test
  void workQueuesNeverDropAMessageSilently() {
    Map<String, Object> arguments = Topology.standard().workArguments("reader.changes.v1");

    assertThat(arguments)
        .containsEntry("x-queue-type", "quorum")
        .containsEntry("x-dead-letter-strategy", "at-least-once")
        .containsEntry("x-overflow", "reject-publish")
        .containsEntry("x-dead-letter-routing-key", "reader.changes.v1.parking")
        .doesNotContainKey("x-message-ttl");
  }

  private static String onlyMessageIn(Channel channel, String queue) throws IOException {
    GetResponse message = channel.basicGet(queue, true);
    assertThat(message).as("message in %s", queue).isNotNull();
    assertThat(message.getMessageCount()).isZero();
    return new String(message.getBody(), StandardCharsets.UTF_8);
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
