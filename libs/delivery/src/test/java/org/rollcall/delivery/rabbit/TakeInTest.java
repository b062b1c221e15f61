package org.rollcall.delivery.rabbit;

import static org.assertj.core.api.Assertions.assertThat;

import com.rabbitmq.client.Channel;
import com.rabbitmq.client.Connection;
import com.rabbitmq.client.Delivery;
import com.rabbitmq.client.GetResponse;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.InstantSource;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.rollcall.delivery.Bell;
import org.rollcall.delivery.DeliverySettings;
import org.rollcall.delivery.DeliverySettingsTest;
import org.rollcall.delivery.Inbox;
import org.rollcall.testkit.embedded.EmbeddedBroker;

class TakeInTest {
  private static final EmbeddedBroker BROKER = EmbeddedBroker.start();
  private static final String QUEUE = "take-in";
  private static final DeliverySettings QUICK =
      DeliverySettingsTest.with(
          Map.of(
              "rollcall.delivery.reconnect.first", "20ms",
              "rollcall.delivery.reconnect.longest", "20ms"));

  @BeforeAll
  static void declare() throws Exception {
    try (Connection connection = BROKER.connectionFactory().newConnection();
        Channel channel = connection.createChannel()) {
      channel.queueDeclare(QUEUE, true, false, false, null);
    }
  }

  @AfterAll
  static void close() {
    BROKER.close();
  }

  @Test
  void whileTheDatabaseIsDownTheMessageWaitsUnacknowledgedAndIsKeptThen() throws Exception {
    AtomicInteger attempts = new AtomicInteger();

    assertThat(
            leftAfter(
                message -> {
                  if (attempts.incrementAndGet() < 4) {
                    throw new SQLException("connection refused", "08001");
                  }
                  return true;
                }))
        .isZero();
    assertThat(attempts).hasValue(4);
  }

  @Test
  void cutConnectionEndsTheWaitAndTheBrokerKeepsTheMessage() throws Exception {
    Connection connection = BROKER.connectionFactory().newConnection();
    Channel channel = connection.createChannel();
    Delivery delivery = published(channel);

    takeIn(
            message -> {
              connection.abort();
              throw new SQLException("connection refused", "08001");
            })
        .take(channel, delivery);

    assertThat(left()).isOne();
  }

  @Test
  void whatCannotEvenBeStoredIsTriedOnce() throws Exception {
    AtomicInteger attempts = new AtomicInteger();

    leftAfter(
        message -> {
          attempts.incrementAndGet();
          throw new SQLException("no text", "22021");
        });

    assertThat(attempts).as("brokers differ in what they do with it then").hasValue(1);
  }

  private static long leftAfter(Inbox inbox) throws Exception {
    try (Connection connection = BROKER.connectionFactory().newConnection();
        Channel channel = connection.createChannel()) {
      Delivery delivery = published(channel);
      takeIn(inbox).take(channel, delivery);
    }
    return left();
  }

  private static TakeIn takeIn(Inbox inbox) {
    return new TakeIn(inbox, new Bell(), InstantSource.system(), QUICK);
  }

  private static Delivery published(Channel channel) throws Exception {
    channel.confirmSelect();
    channel.basicPublish("", QUEUE, null, "{}".getBytes(StandardCharsets.UTF_8));
    channel.waitForConfirmsOrDie(5000);
    GetResponse got = Objects.requireNonNull(channel.basicGet(QUEUE, false));
    return new Delivery(got.getEnvelope(), got.getProps(), got.getBody());
  }

  /** Counts what the broker still has, and takes it away. */
  private static long left() throws Exception {
    try (Connection connection = BROKER.connectionFactory().newConnection();
        Channel channel = connection.createChannel()) {
      return channel.queuePurge(QUEUE).getMessageCount();
    }
  }
}
