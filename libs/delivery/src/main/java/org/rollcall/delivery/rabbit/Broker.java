package org.rollcall.delivery.rabbit;

import com.rabbitmq.client.Connection;
import com.rabbitmq.client.ConnectionFactory;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.net.ConnectException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import org.eclipse.microprofile.config.Config;

/**
 * Where the broker is and who we are there: {@code rabbitmq-host}, {@code -port}, {@code
 * -username}, {@code -password}, {@code -virtual-host}, {@code -ssl} and {@code -ca-file}.
 */
@ApplicationScoped
class Broker {
  private static final int PLAIN_PORT = 5672;
  private static final int TLS_PORT = 5671;
  private static final int SECONDS = 1000;

  private final Config config;

  Broker(Config config) {
    this.config = config;
  }

  /** Host and port, for people. */
  String address() {
    return host() + ":" + port();
  }

  /** The user whom the broker checks messages against. */
  String user() {
    return required("rabbitmq-username");
  }

  /**
   * A new connection. With TLS the certificate and its host name are verified, always.
   *
   * @param purpose shown in the broker's management
   */
  Connection connect(String purpose) throws IOException {
    try {
      return factory().newConnection(purpose);
    } catch (TimeoutException | ConnectException unreachable) {
      throw new IOException("nobody answers at " + address(), unreachable);
    } catch (GeneralSecurityException unusable) {
      throw new IOException("the certificates of rabbitmq-ca-file cannot be used", unusable);
    }
  }

  private ConnectionFactory factory() throws IOException, GeneralSecurityException {
    ConnectionFactory factory = new ConnectionFactory();
    factory.setHost(host());
    factory.setPort(port());
    factory.setUsername(user());
    factory.setPassword(required("rabbitmq-password"));
    factory.setVirtualHost(text("rabbitmq-virtual-host").orElse("/"));
    factory.setAutomaticRecoveryEnabled(false);
    factory.setTopologyRecoveryEnabled(false);
    factory.setConnectionTimeout(5 * SECONDS);
    factory.setHandshakeTimeout(10 * SECONDS);
    factory.setShutdownTimeout(2 * SECONDS);
    factory.setRequestedHeartbeat(10);
    if (isTls()) {
      factory.useSslProtocol(Tls.trusting(text("rabbitmq-ca-file").map(Path::of)));
      factory.enableHostnameVerification();
    }
    return factory;
  }

  private String host() {
    return text("rabbitmq-host").orElse("127.0.0.1");
  }

  private int port() {
    return config
        .getOptionalValue("rabbitmq-port", Integer.class)
        .orElse(isTls() ? TLS_PORT : PLAIN_PORT);
  }

  private boolean isTls() {
    return config.getOptionalValue("rabbitmq-ssl", Boolean.class).orElse(false);
  }

  private Optional<String> text(String property) {
    return config.getOptionalValue(property, String.class);
  }

  private String required(String property) {
    return text(property)
        .orElseThrow(
            () -> new IllegalStateException(property + " is not set; there is no default"));
  }
}
