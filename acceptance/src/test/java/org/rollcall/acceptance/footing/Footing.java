package org.rollcall.acceptance.footing;

import java.util.Optional;
import org.rollcall.testkit.embedded.Database;

/** What the three services stand on. Closing it removes what it made, and nothing else. */
public interface Footing extends AutoCloseable {

  /** The one that the system property {@code rollcall.footing} asks for, started. */
  static Footing chosen() {
    String name = System.getProperty("rollcall.footing", "embedded");
    return switch (name) {
      case "embedded" -> EmbeddedFooting.start();
      case "real" -> RealFooting.start();
      case "containers" -> ContainerFooting.start();
      default ->
          throw new IllegalArgumentException(
              "rollcall.footing is " + name + "; it can be embedded, real or containers");
    };
  }

  /** Makes a new, empty database with a role of its own. */
  Database database(String name);

  BrokerServer broker();

  DirectoryServer directory();

  /** The broker, to be killed; empty where the test did not start it. */
  default Optional<Mortal> ownBroker() {
    return Optional.empty();
  }

  /** PostgreSQL, to be killed; empty where the test did not start it. */
  default Optional<Mortal> ownDatabase() {
    return Optional.empty();
  }

  @Override
  void close();
}
