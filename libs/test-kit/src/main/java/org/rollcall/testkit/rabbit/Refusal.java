package org.rollcall.testkit.rabbit;

import com.rabbitmq.client.AMQP;
import com.rabbitmq.client.ShutdownSignalException;
import java.io.IOException;

/**
 * What a broker said when it closed the channel or the connection.
 *
 * @param code AMQP 0-9-1 reply code; 0 if it said nothing
 * @param text its words
 */
record Refusal(int code, String text) {
  static Refusal of(IOException failure) {
    if (!(failure.getCause() instanceof ShutdownSignalException signal)) {
      return new Refusal(0, "");
    }
    return switch (signal.getReason()) {
      case AMQP.Channel.Close channel ->
          new Refusal(channel.getReplyCode(), channel.getReplyText());
      case AMQP.Connection.Close connection ->
          new Refusal(connection.getReplyCode(), connection.getReplyText());
      case null, default -> new Refusal(0, "");
    };
  }
}
