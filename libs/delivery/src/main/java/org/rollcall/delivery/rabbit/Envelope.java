package org.rollcall.delivery.rabbit;

import com.rabbitmq.client.AMQP;
import java.util.Date;
import java.util.HashMap;
import java.util.Map;
import org.rollcall.delivery.Outgoing;

/**
 * How a message looks outside: CloudEvents 1.0 in binary mode, its attributes as {@code
 * cloudEvents_*} headers, and AMQP's own properties with the same values.
 */
final class Envelope {
  static final String SPECVERSION = "cloudEvents_specversion";
  static final String ID = "cloudEvents_id";
  static final String SOURCE = "cloudEvents_source";
  static final String TYPE = "cloudEvents_type";
  static final String TIME = "cloudEvents_time";
  static final String CAUSATION = "cloudEvents_causationid";
  static final String CORRELATION = "cloudEvents_correlationid";
  static final String CONTENT_HASH = "cloudEvents_contenthash";
  private static final int PERSISTENT = 2;

  private Envelope() {}

  /**
   * The properties of a message.
   *
   * @param application the service that sends
   * @param user whom the broker knows the connection by: it refuses another
   */
  static AMQP.BasicProperties of(Outgoing message, String application, String user) {
    return new AMQP.BasicProperties.Builder()
        .messageId(message.id().toString())
        .deliveryMode(PERSISTENT)
        .contentType("application/json")
        .type(message.type())
        .timestamp(Date.from(message.saidAt()))
        .appId(application)
        .userId(user)
        .correlationId(message.correlation())
        .headers(headers(message))
        .build();
  }

  private static Map<String, Object> headers(Outgoing message) {
    Map<String, Object> headers = new HashMap<>();
    headers.put(SPECVERSION, "1.0");
    headers.put(ID, message.id().toString());
    headers.put(SOURCE, message.source());
    headers.put(TYPE, message.type());
    headers.put(TIME, message.saidAt().toString());
    headers.put(CONTENT_HASH, message.content().hash());
    if (message.causation() != null) {
      headers.put(CAUSATION, message.causation());
    }
    if (message.correlation() != null) {
      headers.put(CORRELATION, message.correlation());
    }
    return headers;
  }
}
