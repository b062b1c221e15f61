package org.rollcall.quickstart.demo.rabbit;

import com.rabbitmq.client.ConnectionFactory;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import org.rollcall.quickstart.CannotGoOn;
import org.rollcall.quickstart.rabbit.BrokerAddress;
import org.rollcall.quickstart.rabbit.BrokerTrouble;
import org.rollcall.testkit.embedded.EmbeddedBroker;
import org.rollcall.testkit.rabbit.Topology;

/** A broker with the topology declared; closing removes what was declared, or the whole broker. */
public final class DemoBroker implements AutoCloseable {
  private final BrokerAddress address;
  private final String where;
  private final AutoCloseable end;

  private DemoBroker(BrokerAddress address, String where, AutoCloseable end) {
    this.address = address;
    this.where = where;
    this.end = end;
  }

  /**
   * Starts the embedded broker, or uses the one that is there already.
   *
   * @param existing the broker to use; empty to start one
   * @param folder where a broker of our own keeps its files
   */
  public static DemoBroker open(Optional<BrokerAddress> existing, Path folder) {
    return existing.map(DemoBroker::existing).orElseGet(() -> embedded(folder));
  }

  private static DemoBroker embedded(Path folder) {
    EmbeddedBroker broker;
    try {
      broker = EmbeddedBroker.start(folder);
    } catch (IllegalStateException e) {
      throw CannotGoOn.infrastructure(
          "the embedded AMQP broker does not start", "name a RabbitMQ with --amqp.", e);
    }
    Topology.declare(broker.connectionFactory(), false);
    BrokerAddress address =
        new BrokerAddress(
            broker.host(), broker.port(), broker.user(), broker.password(), "/", false);
    return new DemoBroker(address, "embedded, port " + broker.port(), broker);
  }

  private static DemoBroker existing(BrokerAddress address) {
    ConnectionFactory factory = address.factory();
    try {
      Footprints before = Footprints.before(factory, address.place());
      Topology.declare(factory, true);
      return new DemoBroker(address, address.place(), () -> before.erase(factory));
    } catch (IOException | TimeoutException trouble) {
      throw BrokerTrouble.explain(address, trouble);
    } catch (CannotGoOn known) {
      throw known;
    } catch (RuntimeException trouble) {
      throw BrokerTrouble.explain(address, trouble);
    }
  }

  /** By which settings a service finds it. */
  public Map<String, String> settings() {
    Map<String, String> settings = new HashMap<>();
    settings.put("rabbitmq-host", address.host());
    settings.put("rabbitmq-port", Integer.toString(address.port()));
    settings.put("rabbitmq-username", address.user());
    settings.put("rabbitmq-password", address.password());
    settings.put("rabbitmq-virtual-host", address.virtualHost());
    settings.put("rabbitmq-ssl", Boolean.toString(address.tls()));
    return settings;
  }

  /** Where it is, for people. */
  public String where() {
    return where;
  }

  @Override
  public void close() throws Exception {
    end.close();
  }
}
