package org.rollcall.acceptance.footing;

import com.rabbitmq.client.Connection;
import java.io.IOException;
import java.util.concurrent.TimeoutException;
import org.rollcall.testkit.embedded.Database;
import org.rollcall.testkit.embedded.ExistingDatabase;
import org.rollcall.testkit.force.Force;
import org.rollcall.testkit.openldap.OpenLdap;

/**
 * Servers of this machine: the RabbitMQ and the PostgreSQL that already run, in databases, queues
 * and exchanges of our own, and an OpenLDAP that the test starts. Where they are can be said by the
 * system properties {@code rollcall.real.amqp} (host:port:user:password) and {@code
 * rollcall.real.postgres} (a JDBC address of an administrator).
 */
final class RealFooting implements Footing {

  private final BrokerServer broker;
  private final ExistingDatabase database;
  private final OpenLdap slapd;

  private RealFooting(BrokerServer broker, ExistingDatabase database, OpenLdap slapd) {
    this.broker = broker;
    this.database = database;
    this.slapd = slapd;
  }

  static RealFooting start() {
    BrokerServer broker = brokerThatAnswers();
    ExistingDatabase database = databaseThatAnswers();
    OpenLdap slapd =
        OpenLdap.startIfInstalled(Force.usual().entries(), Force.BASE_DN)
            .orElseThrow(() -> Skipped.because("OpenLDAP (slapd) is not installed"));
    return new RealFooting(broker, database, slapd);
  }

  private static BrokerServer brokerThatAnswers() {
    String[] address =
        System.getProperty("rollcall.real.amqp", "127.0.0.1:5672:guest:guest").split(":", 4);
    BrokerServer broker =
        new BrokerServer(address[0], Integer.parseInt(address[1]), address[2], address[3], true);
    try (Connection connection = broker.connections().newConnection("acceptance")) {
      return broker;
    } catch (IOException | TimeoutException e) {
      throw Skipped.because("No RabbitMQ answers at " + broker + ": " + e);
    }
  }

  private static ExistingDatabase databaseThatAnswers() {
    String url =
        System.getProperty(
            "rollcall.real.postgres", "jdbc:postgresql://127.0.0.1:5432/postgres?user=postgres");
    try {
      return ExistingDatabase.at(url);
    } catch (IllegalStateException e) {
      throw Skipped.because(String.valueOf(e.getMessage()));
    }
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
    return new DirectoryServer(
        slapd.url(),
        slapd.administrator(),
        Login.of(slapd.reader()),
        Login.of(slapd.officer()),
        Login.of(slapd.writer()));
  }

  @Override
  public void close() {
    slapd.close();
    database.close();
  }
}
