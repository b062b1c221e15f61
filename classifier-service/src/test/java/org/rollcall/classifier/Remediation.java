package org.rollcall.classifier;

import com.rabbitmq.client.Channel;
import com.rabbitmq.client.Connection;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeoutException;
import org.awaitility.Awaitility;
import org.rollcall.contracts.ContactsJudged;
import org.rollcall.contracts.JudgedContact;
import org.rollcall.contracts.json.MessageJson;
import org.rollcall.contracts.json.ReadMessage;
import org.rollcall.testkit.embedded.EmbeddedBroker;

/** Hears what remediation-service would hear. */
final class Remediation implements AutoCloseable {
  private final List<ContactsJudged> heard = new CopyOnWriteArrayList<>();
  private final Connection connection;

  Remediation(EmbeddedBroker broker) throws IOException, TimeoutException {
    connection = broker.connectionFactory().newConnection();
    Channel channel = connection.createChannel();
    channel.basicConsume(
        "remediation.findings.v1",
        true,
        (tag, delivery) -> {
          ReadMessage message =
              MessageJson.read(delivery.getProperties().getType(), delivery.getBody());
          if (message instanceof ReadMessage.Readable readable
              && readable.message() instanceof ContactsJudged judged) {
            heard.add(judged);
          }
        },
        tag -> {});
  }

  List<ContactsJudged> heardOf(String directory) {
    return heard.stream().filter(judged -> judged.directory().equals(directory)).toList();
  }

  /** Everything of a batch, once something of it has come. */
  List<ContactsJudged> awaitBatch(UUID batch) {
    Awaitility.await()
        .atMost(Duration.ofSeconds(20))
        .until(() -> heard.stream().anyMatch(judged -> judged.batch().equals(batch)));
    return heard.stream().filter(judged -> judged.batch().equals(batch)).toList();
  }

  /** The last that was heard of a contact. */
  Optional<JudgedContact> lastOf(String directory, String id) {
    return heardOf(directory).stream()
        .flatMap(judged -> judged.contacts().stream())
        .filter(contact -> contact.key().id().equals(id))
        .reduce((first, second) -> second);
  }

  @Override
  public void close() throws IOException {
    connection.close();
  }
}
