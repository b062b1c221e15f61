package org.rollcall.delivery.rabbit;

import com.rabbitmq.client.AMQP;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rollcall.contracts.MessageType;
import org.rollcall.delivery.Content;
import org.rollcall.delivery.Incoming;
import org.rollcall.delivery.Incoming.Defect;

/**
 * Reads what came. Total: whatever the bytes, it answers. A message that cannot be believed gets a
 * key made from its bytes, so that it can never stand in the way of the true one.
 */
final class OpenedEnvelope {
  private static final int LONGEST = 300;

  private final Map<String, Object> headers;
  private final AMQP.BasicProperties properties;
  private final Content content;
  private final Senders senders;

  private OpenedEnvelope(Senders senders, AMQP.BasicProperties properties, Content content) {
    this.senders = senders;
    this.headers = properties.getHeaders() == null ? Map.of() : properties.getHeaders();
    this.properties = properties;
    this.content = content;
  }

  /**
   * The message in an envelope.
   *
   * @param senders who may say what
   * @param now taken as the time of a message that gives none
   */
  static Incoming open(Senders senders, AMQP.BasicProperties properties, byte[] body, Instant now) {
    return new OpenedEnvelope(senders, properties, Content.of(body)).incoming(now);
  }

  private Incoming incoming(Instant now) {
    Optional<Defect> unbelievable = unbelievable();
    String source = header(Envelope.SOURCE).orElse("unknown");
    String type = header(Envelope.TYPE).orElse("");
    String id =
        unbelievable
            .map(defect -> "unbelieved:" + defect.code() + ":" + content.hash())
            .or(() -> header(Envelope.ID))
            .orElseThrow();
    return new Incoming(
        source,
        id,
        type,
        correlation(),
        saidAt(now),
        content,
        unbelievable.or(() -> unknownType(type)).orElse(null));
  }

  private Optional<Defect> unbelievable() {
    for (String name : new String[] {Envelope.ID, Envelope.SOURCE, Envelope.TYPE}) {
      if (header(name).isEmpty()) {
        return defect("malformed-envelope", "the header " + name + " is missing or not usable");
      }
    }
    if (!"1.0".equals(header(Envelope.SPECVERSION).orElse(""))) {
      return defect("malformed-envelope", "it is no CloudEvent of version 1.0");
    }
    if (!content.hash().equals(header(Envelope.CONTENT_HASH).orElse(""))) {
      return defect("hash-mismatch", "the body is not the one that was sent, or has no hash");
    }
    return senders
        .objection(
            header(Envelope.SOURCE).orElse(""),
            header(Envelope.TYPE).orElse(""),
            properties.getUserId())
        .flatMap(objection -> defect("wrong-sender", objection));
  }

  private static Optional<Defect> unknownType(String type) {
    return MessageType.named(type).isPresent()
        ? Optional.empty()
        : defect("unknown-type", "this version of Rollcall does not speak the message's type");
  }

  private static Optional<Defect> defect(String code, String reason) {
    return Optional.of(new Defect(code, reason));
  }

  private @Nullable String correlation() {
    return header(Envelope.CORRELATION)
        .or(() -> usable(properties.getCorrelationId()))
        .orElse(null);
  }

  private Instant saidAt(Instant now) {
    try {
      return header(Envelope.TIME).map(Instant::parse).orElse(now);
    } catch (DateTimeException unreadable) {
      return now;
    }
  }

  private Optional<String> header(String name) {
    return usable(headers.get(name));
  }

  /** A value that the database takes as text, and that is not there to fill it. */
  private static Optional<String> usable(@Nullable Object value) {
    return Optional.ofNullable(value)
        .map(Object::toString)
        .filter(text -> !text.isBlank() && text.length() <= LONGEST)
        .filter(text -> text.chars().noneMatch(Character::isISOControl));
  }
}
