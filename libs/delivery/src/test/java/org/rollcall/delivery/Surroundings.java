package org.rollcall.delivery;

import com.rabbitmq.client.ConnectionFactory;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.net.URI;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.rollcall.testkit.embedded.Database;
import org.rollcall.testkit.embedded.EmbeddedBroker;
import org.rollcall.testkit.embedded.EmbeddedDatabase;
import org.rollcall.testkit.embedded.EmbeddedIssuer;
import org.rollcall.testkit.rabbit.Topology;

/**
 * A database, an issuer, and a broker behind a proxy that cuts. The broker is the embedded one, or
 * the one that {@code ROLLCALL_TEST_AMQP} names, e.g. {@code amqp://guest:guest@127.0.0.1:5672}.
 */
public class Surroundings implements QuarkusTestResourceLifecycleManager {
  private static @Nullable Surroundings current;

  private final String unique = UUID.randomUUID().toString().substring(0, 8);
  private boolean withTopology = true;
  private @Nullable EmbeddedDatabase postgres;
  private @Nullable Database database;
  private @Nullable EmbeddedBroker embedded;
  private @Nullable EmbeddedIssuer issuer;
  private @Nullable CuttingProxy proxy;
  private @Nullable ConnectionFactory factory;

  static Surroundings current() {
    return Objects.requireNonNull(current);
  }

  ConnectionFactory broker() {
    return Objects.requireNonNull(factory);
  }

  CuttingProxy proxy() {
    return Objects.requireNonNull(proxy);
  }

  EmbeddedIssuer issuer() {
    return Objects.requireNonNull(issuer);
  }

  Database database() {
    return Objects.requireNonNull(database);
  }

  Topology topology() {
    return new Topology("rollcall.test." + unique, unique + ".");
  }

  String queue() {
    return unique + ".reader.changes.v1";
  }

  @Override
  public void init(Map<String, String> arguments) {
    withTopology = Boolean.parseBoolean(arguments.getOrDefault("topology", "true"));
  }

  @Override
  public Map<String, String> start() {
    current = this;
    postgres = EmbeddedDatabase.start();
    database = postgres.createDatabase("delivery");
    issuer = EmbeddedIssuer.start();
    factory = startBroker();
    proxy = new CuttingProxy(factory.getHost(), factory.getPort());
    if (withTopology) {
      topology().declareOn(factory, false);
    }
    return configuration();
  }

  private ConnectionFactory startBroker() {
    String real = System.getenv("ROLLCALL_TEST_AMQP");
    if (real == null || real.isBlank()) {
      embedded = EmbeddedBroker.start();
      return embedded.connectionFactory();
    }
    ConnectionFactory broker = new ConnectionFactory();
    try {
      broker.setUri(URI.create(real));
    } catch (Exception unusable) {
      throw new IllegalArgumentException("ROLLCALL_TEST_AMQP is no AMQP address", unusable);
    }
    return broker;
  }

  private Map<String, String> configuration() {
    Map<String, String> configuration = new HashMap<>();
    configuration.put("quarkus.datasource.username", database().role());
    configuration.put("quarkus.datasource.password", database().password());
    configuration.put("quarkus.datasource.jdbc.url", database().jdbcUrl());
    configuration.put("quarkus.datasource.reactive.url", database().reactiveUrl());
    configuration.put("rabbitmq-host", "127.0.0.1");
    configuration.put("rabbitmq-port", Integer.toString(proxy().port()));
    configuration.put("rabbitmq-username", broker().getUsername());
    configuration.put("rabbitmq-password", broker().getPassword());
    configuration.put("rollcall.delivery.exchange", topology().exchange());
    configuration.put("rollcall.delivery.queue", queue());
    configuration.put("quarkus.oidc.auth-server-url", issuer().issuer());
    configuration.put("quarkus.oidc.token.audience", EmbeddedIssuer.AUDIENCE);
    return configuration;
  }

  @Override
  public void stop() {
    try (EmbeddedDatabase lastly = postgres;
        EmbeddedIssuer then = issuer;
        CuttingProxy first = proxy) {
      topology().deleteFrom(broker());
    } catch (Exception broken) {
      throw new IllegalStateException("the surroundings stay", broken);
    } finally {
      if (embedded != null) {
        embedded.close();
      }
    }
  }
}
