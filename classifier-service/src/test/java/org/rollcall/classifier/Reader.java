package org.rollcall.classifier;

import com.google.common.hash.Hashing;
import com.rabbitmq.client.AMQP;
import com.rabbitmq.client.Channel;
import com.rabbitmq.client.Connection;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.TimeoutException;
import org.rollcall.contracts.EntriesObserved;
import org.rollcall.contracts.EntriesVanished;
import org.rollcall.contracts.EntryKey;
import org.rollcall.contracts.Message;
import org.rollcall.contracts.MessageType;
import org.rollcall.contracts.ObservedEntry;
import org.rollcall.contracts.ReadingFinished;
import org.rollcall.contracts.json.MessageJson;
import org.rollcall.testkit.embedded.EmbeddedBroker;
import org.rollcall.testkit.rabbit.Topology;

/** Says what a directory-reader would say. */
final class Reader {
  private final EmbeddedBroker broker;
  private final String organisationHash;
  private final String directory;
  private final Instant now;

  Reader(EmbeddedBroker broker, String organisationHash, String directory) {
    this(broker, organisationHash, directory, Instant.parse("2026-06-15T08:00:00Z"));
  }

  private Reader(EmbeddedBroker broker, String organisationHash, String directory, Instant now) {
    this.broker = broker;
    this.organisationHash = organisationHash;
    this.directory = directory;
    this.now = now;
  }

  Reader withAnotherOrganisation() {
    return new Reader(broker, "0".repeat(64), directory, now);
  }

  /** It is so many hours later. */
  Reader later(int hours) {
    return new Reader(broker, organisationHash, directory, now.plus(Duration.ofHours(hours)));
  }

  String says(EntriesObserved page) {
    return send(page, UUID.randomUUID().toString());
  }

  String observed(UUID reading, int page, ObservedEntry... entries) {
    return says(new EntriesObserved(directory, organisationHash, reading, page, List.of(entries)));
  }

  String vanished(UUID reading, int page, String id, long sequence) {
    EntryKey key = new EntryKey(directory, id);
    return send(
        new EntriesVanished(
            directory,
            organisationHash,
            reading,
            page,
            List.of(new EntriesVanished.Vanished(key, sequence))),
        UUID.randomUUID().toString());
  }

  String finished(UUID reading, ReadingFinished.Kind kind, int pages) {
    return send(
        new ReadingFinished(
            directory,
            organisationHash,
            reading,
            kind,
            pages,
            pages,
            Instant.parse("2026-06-15T08:00:00Z"),
            Instant.parse("2026-06-15T08:01:00Z")),
        UUID.randomUUID().toString());
  }

  /** A whole reading of one page. */
  UUID reads(ObservedEntry... entries) {
    UUID reading = UUID.randomUUID();
    observed(reading, 1, entries);
    finished(reading, ReadingFinished.Kind.FULL, 1);
    return reading;
  }

  /** The id under which it was sent. */
  String send(Message message, String id) {
    byte[] body = MessageJson.write(message);
    MessageType type = MessageType.of(message);
    AMQP.BasicProperties properties =
        new AMQP.BasicProperties.Builder()
            .messageId(id)
            .contentType("application/json")
            .deliveryMode(2)
            .type(type.cloudEventsType())
            .headers(
                Map.of(
                    "cloudEvents_specversion",
                    "1.0",
                    "cloudEvents_id",
                    id,
                    "cloudEvents_source",
                    "/rollcall/directory-reader/" + directory,
                    "cloudEvents_type",
                    type.cloudEventsType(),
                    "cloudEvents_time",
                    now.toString(),
                    "cloudEvents_contenthash",
                    Hashing.sha256().hashBytes(body).toString()))
            .build();
    try (Connection connection = broker.connectionFactory().newConnection();
        Channel channel = connection.createChannel()) {
      channel.confirmSelect();
      channel.basicPublish(Topology.EVENTS, type.routingKey(directory), true, properties, body);
      channel.waitForConfirmsOrDie(10_000);
    } catch (IOException | InterruptedException | TimeoutException broken) {
      throw new IllegalStateException("the broker did not take it", broken);
    }
    return id;
  }
}
