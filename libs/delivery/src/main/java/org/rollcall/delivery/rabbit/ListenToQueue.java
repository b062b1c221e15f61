package org.rollcall.delivery.rabbit;

import com.rabbitmq.client.Channel;
import com.rabbitmq.client.Connection;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Instance;
import java.io.IOException;
import java.util.concurrent.CompletableFuture;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.rollcall.delivery.BackOff;
import org.rollcall.delivery.DeliverySettings;
import org.rollcall.delivery.HandleMessage;
import org.rollcall.delivery.Loop;
import org.rollcall.delivery.Reason;

/**
 * Takes in what the service is told, on a connection of its own. When that breaks, it connects
 * again for as long as the service runs, also if the broker or the queue was not there at first.
 */
@ApplicationScoped
class ListenToQueue {
  private static final Logger LOG = Logger.getLogger(ListenToQueue.class);
  private static final int AT_A_TIME = 50;
  private static final boolean BY_HAND = false;

  private final Broker broker;
  private final TakeIn takeIn;
  private final DeliverySettings settings;
  private final boolean isWanted;
  private final String application;
  private volatile String silence = "not yet connected";
  private volatile boolean listening;
  private @Nullable Loop loop;

  ListenToQueue(
      Broker broker,
      TakeIn takeIn,
      DeliverySettings settings,
      Instance<HandleMessage> handlers,
      @ConfigProperty(name = "quarkus.application.name") String application) {
    this.broker = broker;
    this.takeIn = takeIn;
    this.settings = settings;
    this.isWanted = handlers.isResolvable() && settings.queue().isPresent();
    this.application = application;
  }

  void begin(@Observes StartupEvent started) {
    if (isWanted) {
      BackOff backOff = new BackOff(settings.reconnect().first(), settings.reconnect().longest());
      loop = new Loop("rollcall-intake", this::listen, () -> {}, backOff).start();
    }
  }

  void end(@Observes ShutdownEvent stopping) {
    if (loop != null) {
      loop.stop();
    }
  }

  /** Whether messages are taken in now, or this service takes none. */
  boolean isAsItShouldBe() {
    return listening || !isWanted;
  }

  /** Why no messages are taken in. */
  String silence() {
    return silence;
  }

  private boolean listen() throws Exception {
    String queue = settings.queue().orElseThrow();
    Connection connection = null;
    try {
      connection = broker.connect(application + " inbox");
      String ending = listen(connection, queue).get();
      throw new IOException(ending);
    } catch (IOException | RuntimeException failure) {
      silence = Reason.of(failure);
      throw failure;
    } finally {
      listening = false;
      if (connection != null) {
        connection.abort(1000);
      }
    }
  }

  private CompletableFuture<String> listen(Connection connection, String queue) throws IOException {
    CompletableFuture<String> ended = new CompletableFuture<>();
    Channel channel = connection.createChannel();
    channel.addShutdownListener(cause -> ended.complete(Reason.of(cause)));
    channel.queueDeclarePassive(queue);
    channel.basicQos(AT_A_TIME);
    channel.basicConsume(
        queue,
        BY_HAND,
        (tag, delivery) -> takeIn.take(channel, delivery),
        tag -> ended.complete("the broker has ended the consumer; is the queue gone?"),
        (tag, cause) -> ended.complete(Reason.of(cause)));
    listening = true;
    LOG.infof("inbox listens: broker=%s queue=%s", broker.address(), queue);
    return ended;
  }
}
