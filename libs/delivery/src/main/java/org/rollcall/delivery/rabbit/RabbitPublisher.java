package org.rollcall.delivery.rabbit;

import com.rabbitmq.client.AMQP;
import com.rabbitmq.client.Channel;
import com.rabbitmq.client.Connection;
import com.rabbitmq.client.ShutdownSignalException;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.rollcall.delivery.DeliverySettings;
import org.rollcall.delivery.Outgoing;
import org.rollcall.delivery.Publication;
import org.rollcall.delivery.Publisher;
import org.rollcall.delivery.Reason;

/** Publishes with confirms and mandatory, on one channel at a time. */
@ApplicationScoped
class RabbitPublisher implements Publisher {
  private static final Logger LOG = Logger.getLogger(RabbitPublisher.class);
  private static final boolean MANDATORY = true;

  private final Broker broker;
  private final DeliverySettings settings;
  private final String application;
  private volatile @Nullable OpenChannel open;
  private volatile String lastFailure = "not yet connected";

  RabbitPublisher(
      Broker broker,
      DeliverySettings settings,
      @ConfigProperty(name = "quarkus.application.name") String application) {
    this.broker = broker;
    this.settings = settings;
    this.application = application;
  }

  @Override
  public void connect() throws IOException {
    OpenChannel now = open;
    if (now != null && now.isUsable()) {
      return;
    }
    disconnect();
    try {
      open = open(broker.connect(application + " outbox"));
      LOG.infof("outbox connected: broker=%s", broker.address());
    } catch (IOException | RuntimeException failure) {
      lastFailure = Reason.of(failure);
      throw failure;
    }
  }

  @Override
  public Map<UUID, Publication> publish(List<Outgoing> messages) throws InterruptedException {
    OpenChannel now = open;
    if (now == null) {
      return Map.of();
    }
    for (Outgoing message : messages) {
      publish(now, message);
    }
    Map<UUID, Publication> answers = now.confirms().await(settings.relay().confirmDeadline());
    if (now.confirms().isBroken()) {
      disconnect();
    }
    return answers;
  }

  @Override
  public void disconnect() {
    OpenChannel now = open;
    open = null;
    if (now != null) {
      now.connection().abort(1000);
    }
  }

  /** The connection, for looking around on channels of one's own; empty if there is none. */
  Optional<Connection> connection() {
    return Optional.ofNullable(open).filter(OpenChannel::isUsable).map(OpenChannel::connection);
  }

  /** Why there is no connection. */
  String lastFailure() {
    return lastFailure;
  }

  private void publish(OpenChannel now, Outgoing message) {
    now.confirms().expect(now.channel().getNextPublishSeqNo(), message.id());
    if (now.confirms().isBroken()) {
      return;
    }
    try {
      AMQP.BasicProperties properties = Envelope.of(message, application, broker.user());
      now.channel()
          .basicPublish(
              settings.exchange(),
              message.routingKey(),
              MANDATORY,
              properties,
              message.content().bytes());
    } catch (IOException | RuntimeException failure) {
      now.confirms().broken(Reason.of(failure));
    }
  }

  private OpenChannel open(Connection connection) throws IOException {
    try {
      Channel channel = connection.createChannel();
      PendingConfirms confirms = new PendingConfirms();
      channel.addConfirmListener(confirms::confirmed, confirms::refused);
      channel.addReturnListener(
          returned ->
              confirms.returned(
                  UUID.fromString(returned.getProperties().getMessageId()),
                  "it was routed nowhere ("
                      + returned.getReplyText()
                      + "); run `rollcall topology`"));
      channel.addShutdownListener(cause -> broken(confirms, cause));
      channel.confirmSelect();
      return new OpenChannel(connection, channel, confirms);
    } catch (IOException | RuntimeException failure) {
      connection.abort(1000);
      throw failure;
    }
  }

  private void broken(PendingConfirms confirms, ShutdownSignalException cause) {
    lastFailure = Reason.of(cause);
    confirms.broken(lastFailure);
  }

  private record OpenChannel(Connection connection, Channel channel, PendingConfirms confirms) {
    boolean isUsable() {
      return channel.isOpen() && !confirms.isBroken();
    }
  }
}
