package org.rollcall.quickstart.demo;

import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import org.rollcall.quickstart.demo.postgres.ServerAddress;
import org.rollcall.quickstart.rabbit.BrokerAddress;

/**
 * What the user asked for.
 *
 * @param broker a RabbitMQ that is there already; empty for the embedded broker
 * @param database a PostgreSQL that is there already; empty for the embedded one
 * @param ports where everything listens
 * @param keepLogs where the services' logs are kept; empty to remove them
 * @param verbose whether to say what is being done
 */
record DemoOptions(
    Optional<BrokerAddress> broker,
    Optional<ServerAddress> database,
    Ports ports,
    Optional<Path> keepLogs,
    boolean verbose) {
  DemoOptions {
    Objects.requireNonNull(broker, "broker");
    Objects.requireNonNull(database, "database");
    Objects.requireNonNull(ports, "ports");
    Objects.requireNonNull(keepLogs, "keepLogs");
  }
}
