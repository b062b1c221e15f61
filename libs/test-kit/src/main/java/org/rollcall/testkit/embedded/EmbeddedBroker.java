package org.rollcall.testkit.embedded;

import com.rabbitmq.client.ConnectionFactory;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.qpid.server.SystemLauncher;

/**
 * An AMQP 0-9-1 broker (Apache Qpid Broker-J) in this JVM, on loopback, with one user. It keeps
 * messages in memory only. It rejects RabbitMQ's own queue and exchange arguments, and answers an
 * unroutable mandatory message with a return and a nack, where RabbitMQ returns and acks.
 */
public final class EmbeddedBroker implements AutoCloseable {
  private static final String HOST = "127.0.0.1";
  private static final String USER = "rollcall";
  private static final int PROBE_MILLIS = 5000;

  private final SystemLauncher launcher;
  private final TemporaryFolder folder;
  private final int port;
  private final String password;
  private final AtomicBoolean closed = new AtomicBoolean();

  private EmbeddedBroker(
      SystemLauncher launcher, TemporaryFolder folder, int port, String password) {
    this.launcher = launcher;
    this.folder = folder;
    this.port = port;
    this.password = password;
  }

  /** Starts it on a free port; takes about 2 s. */
  public static EmbeddedBroker start() {
    return launch(FreePort.onLoopback(), Secrets.password(), TemporaryFolder.create());
  }

  /** Starts it on a free port with its files in the given folder, which closing removes. */
  public static EmbeddedBroker start(Path folder) {
    return launch(FreePort.onLoopback(), Secrets.password(), TemporaryFolder.at(folder));
  }

  /**
   * Starts it on this port.
   *
   * @throws IllegalStateException if the port is in use
   */
  public static EmbeddedBroker start(int port) {
    return launch(FreePort.demand(port), Secrets.password(), TemporaryFolder.create());
  }

  /** Starts it again after {@link #close()}, empty, on the same port and with the same password. */
  public EmbeddedBroker startAgain() {
    return launch(FreePort.demand(port), password, TemporaryFolder.create());
  }

  private static EmbeddedBroker launch(int port, String password, TemporaryFolder folder) {
    Quiet.please();
    SystemLauncher launcher = new SystemLauncher();
    try {
      launcher.startup(attributes(folder, configuration(folder, port, password)));
      demandAnAnswer(port);
      return new EmbeddedBroker(launcher, folder, port, password);
    } catch (Exception | LinkageError broken) {
      launcher.shutdown();
      folder.close();
      throw new IllegalStateException("the embedded AMQP broker does not start", broken);
    }
  }

  private static Map<String, Object> attributes(TemporaryFolder folder, Path configuration) {
    return Map.of(
        "type",
        "Memory",
        "initialConfigurationLocation",
        configuration.toUri().toString(),
        "startupLoggedToSystemOut",
        false,
        "context",
        Map.of("qpid.work_dir", folder.path().toString()));
  }

  private static Path configuration(TemporaryFolder folder, int port, String password) {
    String json =
        """
        {
          "name": "rollcall",
          "modelVersion": "9.1",
          "authenticationproviders": [{
            "name": "plain", "type": "Plain", "secureOnlyMechanisms": [],
            "users": [{"name": "%s", "type": "managed", "password": "%s"}]
          }],
          "ports": [{
            "name": "AMQP", "type": "AMQP", "port": %d, "bindingAddress": "%s",
            "authenticationProvider": "plain", "protocols": ["AMQP_0_9_1"],
            "virtualhostaliases": [
              {"name": "nameAlias", "type": "nameAlias"},
              {"name": "defaultAlias", "type": "defaultAlias"}
            ]
          }],
          "virtualhostnodes": [{
            "name": "default", "type": "Memory", "defaultVirtualHostNode": true,
            "virtualHostInitialConfiguration": "{\\"type\\": \\"Memory\\"}"
          }]
        }
        """;
    return folder.write("broker.json", json.formatted(USER, password, port, HOST));
  }

  /** Qpid reports a port that it cannot open in its log only. */
  private static void demandAnAnswer(int port) throws IOException {
    try (Socket probe = new Socket()) {
      probe.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), PROBE_MILLIS);
    }
  }

  /** The address it listens on. */
  public String host() {
    return HOST;
  }

  /** The port it listens on. */
  public int port() {
    return port;
  }

  /** Its only user. */
  public String user() {
    return USER;
  }

  /** The user's password. */
  public String password() {
    return password;
  }

  /** A new factory of connections to it. */
  public ConnectionFactory connectionFactory() {
    ConnectionFactory factory = new ConnectionFactory();
    factory.setHost(HOST);
    factory.setPort(port);
    factory.setUsername(USER);
    factory.setPassword(password);
    return factory;
  }

  @Override
  public void close() {
    if (closed.getAndSet(true)) {
      return;
    }
    launcher.shutdown();
    folder.close();
  }
}
