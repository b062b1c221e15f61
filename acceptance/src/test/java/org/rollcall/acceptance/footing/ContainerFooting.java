package org.rollcall.acceptance.footing;

import static org.awaitility.Awaitility.await;

import com.rabbitmq.client.Connection;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.rollcall.testkit.embedded.Database;
import org.rollcall.testkit.embedded.ExistingDatabase;
import org.testcontainers.DockerClientFactory;
import org.testcontainers.containers.GenericContainer;
import org.testcontainers.utility.DockerImageName;

/**
 * RabbitMQ, PostgreSQL and OpenLDAP in containers. The images' names are the system properties
 * {@code rollcall.image.rabbitmq}, {@code rollcall.image.postgres} and {@code
 * rollcall.image.openldap}. Ports are fixed while a container lives, so that it can be killed and
 * started again in the same place.
 */
final class ContainerFooting implements Footing {

  private static final Duration PATIENCE = Duration.ofSeconds(120);

  private final GenericContainer<?> rabbitmq;
  private final GenericContainer<?> postgres;
  private final ContainedOpenLdap openldap;
  private final BrokerServer broker;
  private final ExistingDatabase database;

  private ContainerFooting() {
    int brokerPort = LoopbackPort.free();
    int databasePort = LoopbackPort.free();
    this.rabbitmq = container("rabbitmq", brokerPort, 5672);
    this.postgres = container("postgres", databasePort, 5432);
    rabbitmq.start();
    postgres.start();
    this.broker = new BrokerServer("127.0.0.1", brokerPort, "guest", "guest", true);
    String url = "jdbc:postgresql://127.0.0.1:" + databasePort + "/postgres?user=postgres";
    this.database =
        await()
            .atMost(PATIENCE)
            .ignoreExceptions()
            .until(() -> ExistingDatabase.at(url), d -> true);
    awaitBroker();
    this.openldap = ContainedOpenLdap.start();
  }

  static ContainerFooting start() {
    if (!DockerClientFactory.instance().isDockerAvailable()) {
      throw Skipped.because("No Docker engine answers: the journeys did not run in containers");
    }
    return new ContainerFooting();
  }

  /** A container of a configurable image, on a fixed port of this machine. */
  static GenericContainer<?> container(String name, int port, int inside) {
    String image = System.getProperty("rollcall.image." + name, name + ":rollcall");
    GenericContainer<?> container =
        new GenericContainer<>(DockerImageName.parse(image)).withExposedPorts(inside);
    container.setPortBindings(List.of("127.0.0.1:" + port + ":" + inside));
    return container;
  }

  private void awaitBroker() {
    await()
        .atMost(PATIENCE)
        .ignoreExceptions()
        .until(
            () -> {
              try (Connection connection = broker.connections().newConnection("acceptance")) {
                return connection.isOpen();
              }
            });
  }

  @Override
  public Database database(String name) {
    return database.createDatabase(name);
  }

  @Override
  public BrokerServer broker() {
    return broker;
  }

  @Override
  public DirectoryServer directory() {
    return openldap.server();
  }

  @Override
  public Optional<Mortal> ownBroker() {
    return Optional.of(mortal(rabbitmq, this::awaitBroker));
  }

  @Override
  public Optional<Mortal> ownDatabase() {
    return Optional.of(mortal(postgres, () -> {}));
  }

  private static Mortal mortal(GenericContainer<?> container, Runnable awaitIt) {
    return new Mortal() {
      @Override
      public void kill() {
        container.getDockerClient().killContainerCmd(container.getContainerId()).exec();
      }

      @Override
      public void startAgain() {
        container.getDockerClient().startContainerCmd(container.getContainerId()).exec();
        awaitIt.run();
      }
    };
  }

  @Override
  public void close() {
    openldap.close();
    database.close();
    postgres.stop();
    rabbitmq.stop();
  }
}
