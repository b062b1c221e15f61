package org.rollcall.delivery.rabbit;

import static org.assertj.core.api.Assertions.assertThat;

import com.rabbitmq.client.AMQP;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.rollcall.contracts.MessageType;
import org.rollcall.delivery.Content;
import org.rollcall.delivery.DeliverySettingsTest;
import org.rollcall.delivery.Incoming;
import org.rollcall.delivery.Outgoing;

class OpenedEnvelopeTest {
  private static final Instant THEN = Instant.parse("2026-01-02T03:04:05.678Z");
  private static final Instant NOW = Instant.parse("2026-01-02T03:05:00Z");
  private static final byte[] BODY = "{}".getBytes(StandardCharsets.UTF_8);
  private static final Senders ANYBODY = new Senders(Map.of());
  private static final UUID ID = UUID.fromString("2ed6657d-e927-568b-95e1-2665a8aea6a2");

  private final AMQP.BasicProperties properties =
      Envelope.of(outgoing(), "remediation-service", "rollcall");

  @Test
  void whatWasSentIsWhatIsReceived() {
    Incoming message = OpenedEnvelope.open(ANYBODY, properties, BODY, NOW);

    assertThat(message.defect()).isNull();
    assertThat(message.id()).isEqualTo(ID.toString());
    assertThat(message.source()).isEqualTo("/rollcall/remediation-service/force");
    assertThat(message.type()).isEqualTo("org.rollcall.change-verified.v1");
    assertThat(message.correlation()).isEqualTo("reading 7");
    assertThat(message.saidAt()).isEqualTo(THEN);
  }

  @Test
  void propertiesOfAmqpSayTheSame() {
    assertThat(properties.getMessageId()).isEqualTo(ID.toString());
    assertThat(properties.getDeliveryMode()).isEqualTo(2);
    assertThat(properties.getContentType()).isEqualTo("application/json");
    assertThat(properties.getType()).isEqualTo("org.rollcall.change-verified.v1");
    assertThat(properties.getAppId()).isEqualTo("remediation-service");
    assertThat(properties.getUserId()).isEqualTo("rollcall");
    assertThat(properties.getCorrelationId()).isEqualTo("reading 7");
    assertThat(properties.getHeaders())
        .containsEntry("cloudEvents_specversion", "1.0")
        .containsEntry("cloudEvents_causationid", "cause");
  }

  @Test
  void changedBodyIsNotBelievedAndGetsAKeyOfItsOwn() {
    byte[] changed = "{ }".getBytes(StandardCharsets.UTF_8);

    assertDefect(OpenedEnvelope.open(ANYBODY, properties, changed, NOW), "hash-mismatch");
  }

  @Test
  void headersThatTheDatabaseCannotTakeAreNotUsable() {
    assertDefect(opened(Envelope.ID, "a\0b"), "malformed-envelope");
    assertDefect(opened(Envelope.SOURCE, "x".repeat(301)), "malformed-envelope");
    assertDefect(opened(Envelope.TYPE, " "), "malformed-envelope");
    assertDefect(opened(Envelope.SPECVERSION, "0.3"), "malformed-envelope");
  }

  @Test
  void onlyTheServiceThatSaysATypeIsBelieved() {
    assertDefect(opened(Envelope.SOURCE, "/rollcall/directory-reader/force"), "wrong-sender");
    assertDefect(opened(Envelope.SOURCE, "somebody"), "wrong-sender");
    assertDefect(
        opened(Envelope.TYPE, MessageType.CONTACTS_JUDGED.cloudEventsType()), "wrong-sender");
  }

  @Test
  void whereUsersAreNamedTheBrokerHasToVouchForTheSender() {
    AMQP.BasicProperties unsigned = properties.builder().userId(null).build();

    assertThat(openedBy("rollcall", properties).defect()).isNull();
    assertDefect(openedBy("remediation", properties), "wrong-sender");
    assertDefect(openedBy("rollcall", unsigned), "wrong-sender");
  }

  @Test
  void sendersComeFromTheSettings() {
    Senders senders =
        Senders.of(
            DeliverySettingsTest.with(
                    Map.of("rollcall.delivery.senders.remediation-service", "remediation"))
                .senders());

    assertThat(senders.users()).containsExactly(Map.entry("remediation-service", "remediation"));
  }

  @Test
  void messageWithoutAnythingIsStillAMessage() {
    AMQP.BasicProperties none = new AMQP.BasicProperties();

    Incoming message = OpenedEnvelope.open(ANYBODY, none, new byte[0], NOW);

    assertDefect(message, "malformed-envelope");
    assertThat(message.saidAt()).isEqualTo(NOW);
  }

  private Incoming opened(String header, String value) {
    Map<String, Object> headers = new HashMap<>(properties.getHeaders());
    headers.put(header, value);
    return OpenedEnvelope.open(ANYBODY, properties.builder().headers(headers).build(), BODY, NOW);
  }

  private static Incoming openedBy(String user, AMQP.BasicProperties properties) {
    return OpenedEnvelope.open(
        new Senders(Map.of("remediation-service", user)), properties, BODY, NOW);
  }

  private static void assertDefect(Incoming message, String code) {
    assertThat(Objects.requireNonNull(message.defect()).code()).isEqualTo(code);
    assertThat(message.id()).startsWith("unbelieved:" + code);
  }

  private static Outgoing outgoing() {
    return new Outgoing(
        ID,
        "change.force.v1",
        "org.rollcall.change-verified.v1",
        "/rollcall/remediation-service/force",
        "reading 7",
        "cause",
        THEN,
        Content.of(BODY),
        0);
  }
}
