package org.rollcall.testkit.rabbit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.rabbitmq.client.Channel;
import com.rabbitmq.client.Connection;
import com.rabbitmq.client.ConnectionFactory;
import com.rabbitmq.client.GetResponse;
import com.rabbitmq.client.MessageProperties;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Against the RabbitMQ on this machine, where there is one; under names of its own. */
class TopologyOnRabbitMqTest {
  private final ConnectionFactory rabbit = new ConnectionFactory();
  private final Topology topology =
      new Topology(
          "topology-test.events." + ProcessHandle.current().pid(),
          "topology-test-" + ProcessHandle.current().pid() + ".");

  @BeforeEach
  void demandRabbitMq() {
    rabbit.setHost("127.0.0.1");
    assumeTrue(answers(), "no RabbitMQ answers at 127.0.0.1:5672");
    topology.deleteFrom(rabbit);
  }

  @AfterEach
  void tidyUp() {
    if (answers()) {
      topology.deleteFrom(rabbit);
    }
  }

  @Test
  void declaringTwiceChangesNothingAndNothingIsLost() throws Exception {
    topology.declareOn(rabbit, true);
    topology.declareOn(rabbit, true);

    try (Connection connection = rabbit.newConnection();
        Channel channel = connection.createChannel()) {
      channel.confirmSelect();
      channel.basicPublish(
          topology.exchange(),
          "obs.force.v1",
          MessageProperties.MINIMAL_PERSISTENT_BASIC,
          new byte[1]);
      List<String> returned = new CopyOnWriteArrayList<>();
      channel.addReturnListener(message -> returned.add(message.getRoutingKey()));
      channel.basicPublish(
          topology.exchange(),
          "nobody.listens",
          true,
          MessageProperties.MINIMAL_PERSISTENT_BASIC,
          new byte[1]);
      channel.waitForConfirmsOrDie(10_000);

      String work = topology.prefix() + "classifier.observations.v1";
      assertThat(channel.basicGet(work, true)).isNotNull();
      assertThat(returned).as("nothing takes it away from its sender").hasSize(1);
    }
  }

  @Test
  void whatIsDeliveredTooOftenIsParked() throws Exception {
    topology.declareOn(rabbit, true);
    String work = topology.prefix() + "reader.changes.v1";
    try (Connection connection = rabbit.newConnection();
        Channel channel = connection.createChannel()) {
      channel.confirmSelect();
      channel.basicPublish(
          topology.exchange(),
          "change.force.v1",
          MessageProperties.MINIMAL_PERSISTENT_BASIC,
          new byte[1]);
      channel.waitForConfirmsOrDie(10_000);

      int deliveries = 0;
      for (GetResponse message = channel.basicGet(work, false);
          message != null;
          message = channel.basicGet(work, false)) {
        deliveries++;
        channel.basicNack(message.getEnvelope().getDeliveryTag(), false, true);
        assertThat(deliveries).isLessThanOrEqualTo(Topology.DELIVERY_LIMIT + 1);
      }

      assertThat(deliveries).isEqualTo(Topology.DELIVERY_LIMIT + 1);
      assertThat(channel.queueDeclarePassive(work + ".parking").getQueue()).endsWith(".parking");
    }
  }

  @Test
  void aQueueWithOtherArgumentsIsNamedAndKept() throws Exception {
    String work = topology.prefix() + "reader.changes.v1";
    try (Connection connection = rabbit.newConnection();
        Channel channel = connection.createChannel()) {
      channel.queueDeclare(work, true, false, false, Map.of("x-max-length", 5));

      assertThatThrownBy(() -> topology.declareOn(rabbit, true))
          .isInstanceOf(TopologyMismatch.class)
          .hasMessageContaining("queue " + work)
          .hasMessageContaining("exists on the broker with other settings");
      assertThat(channel.queueDeclarePassive(work).getQueue()).isEqualTo(work);
    }
  }

  private boolean answers() {
    try (Connection connection = rabbit.newConnection()) {
      return connection.isOpen();
    } catch (Exception nobody) {
      return false;
    }
  }
}
