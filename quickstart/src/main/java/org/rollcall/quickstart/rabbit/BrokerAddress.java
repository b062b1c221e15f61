package org.rollcall.quickstart.rabbit;

import com.rabbitmq.client.ConnectionFactory;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Objects;
import javax.net.ssl.SSLContext;
import org.rollcall.quickstart.CannotGoOn;

/**
 * Where a broker is and who asks.
 *
 * @param host host name or address
 * @param port 1 to 65535
 * @param user user name
 * @param password the user's password
 * @param virtualHost the virtual host
 * @param tls whether the connection is protected; certificate and host name are then checked
 */
public record BrokerAddress(
    String host, int port, String user, String password, String virtualHost, boolean tls) {
  /** AMQP's port. */
  public static final int AMQP = 5672;

  /** AMQP's port with TLS. */
  public static final int AMQPS = 5671;

  private static final int CONNECT_MILLIS = 10_000;

  public BrokerAddress {
    Objects.requireNonNull(host, "host");
    Objects.requireNonNull(user, "user");
    Objects.requireNonNull(password, "password");
    Objects.requireNonNull(virtualHost, "virtualHost");
    if (port < 1 || port > 65535) {
      throw CannotGoOn.usage(port + " is no port", "give one between 1 and 65535.");
    }
  }

  /**
   * Reads {@code amqp://user@host:port/vhost} (or {@code amqps:}), as RabbitMQ's URI specification
   * has it. A password in it is refused: it would be seen by everybody who lists processes.
   *
   * @param uri the address without a password
   * @param password the password
   */
  public static BrokerAddress of(String uri, String password) {
    URI parsed = parsed(uri);
    boolean tls = "amqps".equals(parsed.getScheme());
    String user = parsed.getUserInfo() == null ? "guest" : parsed.getUserInfo();
    int port = parsed.getPort() < 0 ? (tls ? AMQPS : AMQP) : parsed.getPort();
    String path = parsed.getRawPath();
    String virtualHost =
        path == null || path.length() < 2
            ? "/"
            : URLDecoder.decode(path.substring(1), StandardCharsets.UTF_8);
    return new BrokerAddress(parsed.getHost(), port, user, password, virtualHost, tls);
  }

  /** The user that an address names; {@code guest} where it names none. */
  public static String userOf(String uri) {
    return of(uri, "").user();
  }

  private static URI parsed(String uri) {
    URI parsed;
    try {
      parsed = URI.create(uri);
    } catch (IllegalArgumentException e) {
      throw notAnAddress();
    }
    boolean amqp = "amqp".equals(parsed.getScheme()) || "amqps".equals(parsed.getScheme());
    if (!amqp || parsed.getHost() == null) {
      throw notAnAddress();
    }
    if (parsed.getUserInfo() != null && parsed.getUserInfo().contains(":")) {
      throw CannotGoOn.usage(
          "the broker's address holds a password, which everybody who lists processes can read",
          "leave it out and give it with --amqp-password-file.");
    }
    return parsed;
  }

  private static CannotGoOn notAnAddress() {
    return CannotGoOn.usage(
        "--amqp takes an address like amqp://guest@127.0.0.1:5672/vhost", "give one of that form.");
  }

  /** A new factory of connections to it that gives up rather than trying again. */
  public ConnectionFactory factory() {
    ConnectionFactory factory = new ConnectionFactory();
    factory.setHost(host);
    factory.setPort(port);
    factory.setUsername(user);
    factory.setPassword(password);
    factory.setVirtualHost(virtualHost);
    factory.setConnectionTimeout(CONNECT_MILLIS);
    factory.setAutomaticRecoveryEnabled(false);
    if (tls) {
      try {
        factory.useSslProtocol(SSLContext.getDefault());
      } catch (GeneralSecurityException e) {
        throw new IllegalStateException("this JDK knows no TLS", e);
      }
      factory.enableHostnameVerification();
    }
    return factory;
  }

  /** For people: host, port and virtual host. */
  public String place() {
    return host + ":" + port + " (virtual host " + virtualHost + ")";
  }

  @Override
  public String toString() {
    return "BrokerAddress[" + user + "@" + place() + "]";
  }
}
