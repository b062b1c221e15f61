package org.rollcall.reader.journey;

import com.rabbitmq.client.AMQP;
import com.rabbitmq.client.Channel;
import com.rabbitmq.client.Connection;
import com.rabbitmq.client.GetResponse;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.rollcall.contracts.Message;
import org.rollcall.contracts.MessageType;
import org.rollcall.contracts.json.MessageJson;
import org.rollcall.contracts.json.ReadMessage;
import org.rollcall.testkit.embedded.EmbeddedBroker;

/** Plays the classifier, which hears the reader, and remediation, which tells it of changes. */
final class Listener implements AutoCloseable {
  private final Connection connection;
  private final Channel channel;
  private final List<Message> heard = new ArrayList<>();

  Listener(EmbeddedBroker broker) throws Exception {
    connection = broker.connectionFactory().newConnection();
    channel = connection.createChannel();
  }

  /** Everything heard so far. */
  List<Message> heard() throws Exception {
    GetResponse next = channel.basicGet("classifier.observations.v1", true);
    while (next != null) {
      switch (MessageJson.read(next.getProps().getType(), next.getBody())) {
        case ReadMessage.Readable readable -> heard.add(readable.message());
        case ReadMessage.Unreadable unreadable -> throw new AssertionError(unreadable.reason());
      }
      next = channel.basicGet("classifier.observations.v1", true);
    }
    return List.copyOf(heard);
  }

  /** Says what remediation says. */
  void say(Message message) throws Exception {
    byte[] body = MessageJson.write(message);
    MessageType type = MessageType.of(message);
    Map<String, Object> headers =
        Map.of(
            "cloudEvents_specversion", "1.0",
            "cloudEvents_id", UUID.randomUUID().toString(),
            "cloudEvents_source", "/rollcall/remediation-service/" + message.directory(),
            "cloudEvents_type", type.cloudEventsType(),
            "cloudEvents_time", Instant.now().toString(),
            "cloudEvents_contenthash",
                HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(body)));
    channel.basicPublish(
        "rollcall.events",
        type.routingKey(message.directory()),
        true,
        new AMQP.BasicProperties.Builder()
            .type(type.cloudEventsType())
            .contentType("application/json")
            .deliveryMode(2)
            .headers(headers)
            .build(),
        body);
  }

  @Override
  public void close() throws Exception {
    connection.close();
  }
}
