package org.rollcall.acceptance.footing;

import com.rabbitmq.client.ConnectionFactory;
import java.util.Objects;
import org.rollcall.testkit.rabbit.Topology;

/**
 * Where the broker is.
 *
 * @param host host
 * @param port port
 * @param user user name
 * @param password password
 * @param rabbit whether it is RabbitMQ, and so understands RabbitMQ's own arguments
 */
public record BrokerServer(String host, int port, String user, String password, boolean rabbit) {
  public BrokerServer {
    Objects.requireNonNull(host, "host");
    Objects.requireNonNull(user, "user");
    Objects.requireNonNull(password, "password");
  }

  /** A new factory of connections to it. */
  public ConnectionFactory connections() {
    ConnectionFactory factory = new ConnectionFactory();
    factory.setHost(host);
    factory.setPort(port);
    factory.setUsername(user);
    factory.setPassword(password);
    return factory;
  }

  /** Declares exchange, queues and bindings; twice changes nothing. */
  public void declare(Topology topology) {
    topology.declareOn(connections(), rabbit);
  }

  @Override
  public String toString() {
    return "BrokerServer[" + host + ":" + port + "]";
  }
}
