package org.rollcall.delivery.rabbit;

import com.rabbitmq.client.Channel;
import com.rabbitmq.client.Connection;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.sql.SQLException;
import java.util.Optional;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponseBuilder;
import org.eclipse.microprofile.health.Readiness;
import org.rollcall.delivery.DeliverySettings;
import org.rollcall.delivery.Figures;
import org.rollcall.delivery.Reason;

/**
 * Whether messages can go out and come in: the broker answers, exchange and queue are there (looked
 * at passively), and nothing has waited too long.
 */
@Readiness
@ApplicationScoped
class BrokerReadiness implements HealthCheck {
  private static final String TOPOLOGY = "run `rollcall topology` against this broker";

  private final Broker broker;
  private final RabbitPublisher publisher;
  private final ListenToQueue listening;
  private final Figures.Counted counted;
  private final DeliverySettings settings;

  BrokerReadiness(
      Broker broker,
      RabbitPublisher publisher,
      ListenToQueue listening,
      Figures.Counted counted,
      DeliverySettings settings) {
    this.broker = broker;
    this.publisher = publisher;
    this.listening = listening;
    this.counted = counted;
    this.settings = settings;
  }

  @Override
  public HealthCheckResponse call() {
    HealthCheckResponseBuilder response =
        HealthCheckResponse.named("delivery")
            .withData("broker", broker.address())
            .withData("exchange", settings.exchange());
    settings.queue().ifPresent(queue -> response.withData("queue", queue));
    Optional<Trouble> trouble = brokerTrouble().or(() -> waitingTrouble(response));
    trouble.ifPresent(
        found -> response.withData("reason", found.reason()).withData("mend", found.mend()));
    return response.status(trouble.isEmpty()).build();
  }

  private Optional<Trouble> brokerTrouble() {
    Optional<Connection> connection = publisher.connection();
    if (connection.isEmpty()) {
      return Optional.of(
          new Trouble(
              "no connection to the broker: " + publisher.lastFailure(),
              "check that it runs and rabbitmq-host, -port, -username, -password, -ssl"));
    }
    return missing(
            connection.get(),
            "exchange " + settings.exchange(),
            channel -> channel.exchangeDeclarePassive(settings.exchange()))
        .or(() -> settings.queue().flatMap(queue -> missingQueue(connection.get(), queue)))
        .or(this::silence);
  }

  private static Optional<Trouble> missingQueue(Connection connection, String queue) {
    return missing(connection, "queue " + queue, channel -> channel.queueDeclarePassive(queue));
  }

  private Optional<Trouble> silence() {
    return listening.isAsItShouldBe()
        ? Optional.empty()
        : Optional.of(
            new Trouble("nothing is taken in: " + listening.silence(), "it is tried again"));
  }

  private Optional<Trouble> waitingTrouble(HealthCheckResponseBuilder response) {
    try {
      Figures figures = counted.now();
      response
          .withData("outboxPending", figures.unsent())
          .withData("outboxOldestSeconds", figures.oldestUnsent().toSeconds())
          .withData("inboxPending", figures.unhandled())
          .withData("inboxParked", figures.parked());
      return figures.oldestUnsent().compareTo(settings.relay().oldest()) <= 0
          ? Optional.empty()
          : Optional.of(
              new Trouble(
                  "a message has waited in the outbox for too long",
                  "look at outbox.last_error; is its queue bound? " + TOPOLOGY));
    } catch (SQLException databaseDown) {
      return Optional.of(new Trouble("the database does not answer", "check quarkus.datasource"));
    }
  }

  /** A channel for each look: the broker closes it when the thing is missing. */
  private static Optional<Trouble> missing(Connection connection, String thing, Look look) {
    Channel channel = null;
    try {
      channel = connection.createChannel();
      if (channel == null) {
        return Optional.of(new Trouble("the broker gives no more channels", "restart"));
      }
      look.at(channel);
      return Optional.empty();
    } catch (IOException | RuntimeException absent) {
      return Optional.of(new Trouble(thing + " cannot be used: " + Reason.of(absent), TOPOLOGY));
    } finally {
      if (channel != null && channel.isOpen()) {
        close(channel);
      }
    }
  }

  private static void close(Channel channel) {
    try {
      channel.abort();
    } catch (IOException gone) {
      // It is closed then.
    }
  }

  private record Trouble(String reason, String mend) {}

  private interface Look {
    void at(Channel channel) throws IOException;
  }
}
