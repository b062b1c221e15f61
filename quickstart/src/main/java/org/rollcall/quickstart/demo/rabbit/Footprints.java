package org.rollcall.quickstart.demo.rabbit;

import com.rabbitmq.client.AMQP;
import com.rabbitmq.client.Channel;
import com.rabbitmq.client.Connection;
import com.rabbitmq.client.ConnectionFactory;
import com.rabbitmq.client.ShutdownSignalException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import org.rollcall.quickstart.CannotGoOn;
import org.rollcall.testkit.rabbit.Topology;

/**
 * What was on a broker before the demo came, so that the demo removes only its own.
 *
 * @param queues the queues of the topology that were missing
 * @param exchanges the exchanges of the topology that were missing
 */
record Footprints(List<String> queues, List<String> exchanges) {
  private static final List<String> EXCHANGES = List.of(Topology.EVENTS, "rollcall.dlx");

  Footprints {
    queues = List.copyOf(queues);
    exchanges = List.copyOf(exchanges);
  }

  /**
   * Looks at the broker before anything is declared.
   *
   * @throws CannotGoOn if a queue holds messages or has a consumer: somebody else works here
   */
  static Footprints before(ConnectionFactory factory, String place)
      throws IOException, TimeoutException {
    List<String> missingQueues = new ArrayList<>();
    List<String> missingExchanges = new ArrayList<>();
    try (Connection connection = factory.newConnection("rollcall demo")) {
      for (String queue : allQueues()) {
        queue(connection, queue)
            .ifPresentOrElse(found -> demandIdle(found, place), () -> missingQueues.add(queue));
      }
      for (String exchange : EXCHANGES) {
        if (ifThere(connection, channel -> channel.exchangeDeclarePassive(exchange)).isEmpty()) {
          missingExchanges.add(exchange);
        }
      }
    }
    return new Footprints(missingQueues, missingExchanges);
  }

  /** Removes what was not there before. */
  void erase(ConnectionFactory factory) throws IOException, TimeoutException {
    try (Connection connection = factory.newConnection("rollcall demo")) {
      for (String queue : queues) {
        ifThere(connection, channel -> channel.queueDelete(queue));
      }
      for (String exchange : exchanges) {
        ifThere(connection, channel -> channel.exchangeDelete(exchange));
      }
    }
  }

  private static List<String> allQueues() {
    List<String> work = Topology.standard().queues();
    return Stream.concat(work.stream(), work.stream().map(queue -> queue + ".parking")).toList();
  }

  private static void demandIdle(AMQP.Queue.DeclareOk found, String place) {
    if (found.getMessageCount() > 0 || found.getConsumerCount() > 0) {
      throw CannotGoOn.refused(
          "the queue %s on %s is in use: %d messages, %d consumers"
              .formatted(
                  found.getQueue(), place, found.getMessageCount(), found.getConsumerCount()),
          "name a virtual host of the demo's own, such as amqp://guest@HOST:5672/rollcall-demo.");
    }
  }

  private static Optional<AMQP.Queue.DeclareOk> queue(Connection connection, String name)
      throws IOException {
    return ifThere(connection, channel -> channel.queueDeclarePassive(name));
  }

  /** A question about what is missing closes its channel, so each has one of its own. */
  private static <T> Optional<T> ifThere(Connection connection, Question<T> question)
      throws IOException {
    Channel channel = connection.createChannel();
    try {
      Optional<T> found = Optional.of(question.ask(channel));
      channel.abort();
      return found;
    } catch (IOException e) {
      if (e.getCause() instanceof ShutdownSignalException signal
          && signal.getReason() instanceof AMQP.Channel.Close close
          && close.getReplyCode() == AMQP.NOT_FOUND) {
        return Optional.empty();
      }
      throw e;
    }
  }

  /** Something asked on a channel. */
  private interface Question<T> {
    T ask(Channel channel) throws IOException;
  }
}
