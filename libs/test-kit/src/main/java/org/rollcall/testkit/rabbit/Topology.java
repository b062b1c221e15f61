package org.rollcall.testkit.rabbit;

import com.rabbitmq.client.AMQP;
import com.rabbitmq.client.Channel;
import com.rabbitmq.client.Connection;
import com.rabbitmq.client.ConnectionFactory;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.TimeoutException;

/**
 * The exchange and the queues that the services talk over.
 *
 * <pre>
 * rollcall.events (topic)     obs.#      -> classifier.observations.v1
 *                             finding.#  -> remediation.findings.v1
 *                             change.#   -> reader.changes.v1
 * rollcall.dlx (direct)       what was delivered too often -> QUEUE.parking
 * </pre>
 *
 * The last line needs RabbitMQ. All is durable; on RabbitMQ all queues are quorum queues. The
 * exchange has no alternate: a message for which nobody is bound must come back to its sender, who
 * keeps it and says so. Declaring twice changes nothing.
 *
 * @param exchange the exchange that all messages go through
 * @param prefix put before the names of all queues and of the other exchanges; empty but for tests
 */
public record Topology(String exchange, String prefix) {
  /** The exchange's name in production. */
  public static final String EVENTS = "rollcall.events";

  /** Who listens to what: queue and binding key. */
  public static final Map<String, String> BINDINGS =
      Map.of(
          "classifier.observations.v1", "obs.#",
          "remediation.findings.v1", "finding.#",
          "reader.changes.v1", "change.#");

  static final int DELIVERY_LIMIT = 10;
  static final long LONGEST_QUEUE_BYTES = 1L << 30;

  public Topology {
    Objects.requireNonNull(exchange, "exchange");
    Objects.requireNonNull(prefix, "prefix");
  }

  /** The one that the services expect. */
  public static Topology standard() {
    return new Topology(EVENTS, "");
  }

  /**
   * Declares the standard topology.
   *
   * @param rabbitArguments whether the broker is RabbitMQ; others reject its arguments
   * @throws TopologyMismatch if something exists with other settings
   * @throws UncheckedIOException if the broker cannot be reached or refuses
   */
  public static void declare(ConnectionFactory broker, boolean rabbitArguments) {
    standard().declareOn(broker, rabbitArguments);
  }

  /** Deletes the standard topology with every message in it. */
  public static void delete(ConnectionFactory broker) {
    standard().deleteFrom(broker);
  }

  /** Declares this topology; see {@link #declare(ConnectionFactory, boolean)}. */
  public void declareOn(ConnectionFactory broker, boolean rabbitArguments) {
    on(
        broker,
        connection -> {
          Channel channel = connection.createChannel();
          if (rabbitArguments) {
            declareSafetyNets(channel);
          }
          declareExchange(channel, exchange, "topic", Map.of());
          for (String queue : queues()) {
            declareQueue(channel, queue, rabbitArguments ? workArguments(queue) : Map.of());
            channel.queueBind(queue, exchange, bindingKey(queue));
          }
        });
  }

  /** Deletes this topology with every message in it; what is missing is no error. */
  public void deleteFrom(ConnectionFactory broker) {
    on(
        broker,
        connection -> {
          for (String queue : queues()) {
            delete(connection, channel -> channel.queueDelete(queue));
            delete(connection, channel -> channel.queueDelete(queue + ".parking"));
          }
          delete(connection, channel -> channel.exchangeDelete(exchange));
          delete(connection, channel -> channel.exchangeDelete(deadLetters()));
        });
  }

  /** The names of the queues that services consume, in alphabetical order. */
  public List<String> queues() {
    return BINDINGS.keySet().stream().sorted().map(queue -> prefix + queue).toList();
  }

  private String bindingKey(String queue) {
    return Objects.requireNonNull(BINDINGS.get(queue.substring(prefix.length())));
  }

  private String deadLetters() {
    return prefix + "rollcall.dlx";
  }

  private void declareSafetyNets(Channel channel) throws IOException {
    Map<String, Object> quorum = Map.of("x-queue-type", "quorum");
    declareExchange(channel, deadLetters(), "direct", Map.of());
    for (String queue : queues()) {
      declareQueue(channel, queue + ".parking", quorum);
      channel.queueBind(queue + ".parking", deadLetters(), queue + ".parking");
    }
  }

  /**
   * At-least-once dead-lettering needs reject-publish: the publisher hears that a queue is full.
   */
  Map<String, Object> workArguments(String queue) {
    return Map.of(
        "x-queue-type",
        "quorum",
        "x-delivery-limit",
        DELIVERY_LIMIT,
        "x-dead-letter-exchange",
        deadLetters(),
        "x-dead-letter-routing-key",
        queue + ".parking",
        "x-dead-letter-strategy",
        "at-least-once",
        "x-overflow",
        "reject-publish",
        "x-max-length-bytes",
        LONGEST_QUEUE_BYTES);
  }

  private static void declareExchange(
      Channel channel, String name, String type, Map<String, Object> arguments) throws IOException {
    explained(
        "exchange " + name,
        () -> channel.exchangeDeclare(name, type, true, false, false, arguments));
  }

  private static void declareQueue(Channel channel, String name, Map<String, Object> arguments)
      throws IOException {
    explained("queue " + name, () -> channel.queueDeclare(name, true, false, false, arguments));
  }

  /** RabbitMQ answers 406; Qpid answers 530 for an exchange of another type. */
  private static void explained(String thing, Step declaration) throws IOException {
    try {
      declaration.run();
    } catch (IOException refused) {
      Refusal refusal = Refusal.of(refused);
      if (refusal.code() == AMQP.PRECONDITION_FAILED || refusal.code() == AMQP.NOT_ALLOWED) {
        throw new TopologyMismatch(thing, refusal.text(), refused);
      }
      throw refused;
    }
  }

  /** Some brokers close the channel when the thing is missing, so each deletion gets its own. */
  private static void delete(Connection connection, Deletion deletion) throws IOException {
    Channel channel = connection.createChannel();
    try {
      deletion.on(channel);
      channel.abort();
    } catch (IOException refused) {
      if (Refusal.of(refused).code() != AMQP.NOT_FOUND) {
        throw refused;
      }
    }
  }

  private static void on(ConnectionFactory broker, Work work) {
    String place = broker.getHost() + ":" + broker.getPort();
    try {
      Connection connection = broker.newConnection("rollcall topology");
      try {
        work.over(connection);
      } finally {
        connection.abort();
      }
    } catch (IOException | TimeoutException broken) {
      throw new UncheckedIOException(
          "the broker at " + place + " cannot be reached or refuses; check address and user",
          broken instanceof IOException io ? io : new IOException(broken));
    }
  }

  /** Something done over a connection. */
  private interface Work {
    void over(Connection connection) throws IOException;
  }

  /** One declaration. */
  private interface Step {
    Object run() throws IOException;
  }

  /** One deletion. */
  private interface Deletion {
    Object on(Channel channel) throws IOException;
  }
}
