package org.rollcall.acceptance;

import static org.awaitility.Awaitility.await;

import com.rabbitmq.client.AMQP;
import com.rabbitmq.client.Channel;
import com.rabbitmq.client.Connection;
import com.rabbitmq.client.GetResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeoutException;

/** Somebody on the broker who hears everything that the services say, and can say it again. */
final class Eavesdropper implements AutoCloseable {

  private final Connection connection;
  private final Channel channel;
  private final String exchange;
  private final String ear;
  private final List<GetResponse> heard = new ArrayList<>();

  Eavesdropper(World world) {
    this.exchange = world.topology().exchange();
    try {
      this.connection = world.footing().broker().connections().newConnection("eavesdropper");
      this.channel = connection.createChannel();
      this.ear = channel.queueDeclare("", false, true, true, Map.of()).getQueue();
      channel.queueBind(ear, exchange, "#");
    } catch (IOException | TimeoutException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Everything heard so far, after waiting for at least this many messages. */
  List<GetResponse> hears(int atLeast) {
    await().atMost(Operator.SOON).until(() -> listen() >= atLeast);
    return List.copyOf(heard);
  }

  private int listen() {
    try {
      for (GetResponse next = next(); next != null; next = next()) {
        heard.add(next);
      }
      return heard.size();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private @org.jspecify.annotations.Nullable GetResponse next() throws IOException {
    return channel.basicGet(ear, true);
  }

  /** Says all of it once more, exactly as it was heard: same ids, same bodies, same order. */
  void repeats(List<GetResponse> messages) {
    try {
      channel.confirmSelect();
      for (GetResponse message : messages) {
        AMQP.BasicProperties same = message.getProps();
        channel.basicPublish(
            exchange, message.getEnvelope().getRoutingKey(), same, message.getBody());
      }
      channel.waitForConfirmsOrDie(10_000);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException | TimeoutException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public void close() {
    try {
      connection.close();
    } catch (IOException alreadyGone) {
      // The broker has forgotten the queue by itself.
    }
  }
}
