package org.rollcall.quickstart.bench;

import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.rollcall.quickstart.bench.crowd.Crowd;
import org.rollcall.quickstart.bench.ldap.LdapServer;
import org.rollcall.quickstart.demo.postgres.ServerAddress;
import org.rollcall.quickstart.rabbit.BrokerAddress;

/**
 * What the user asked for.
 *
 * @param crowd how many entries
 * @param directory an LDAP server that is there already; empty for the embedded one
 * @param broker a RabbitMQ that is there already; empty for the embedded broker
 * @param database a PostgreSQL that is there already; empty for the embedded one
 * @param changes how many entries are changed in a round
 * @param rounds how often
 * @param watched processes of servers whose cost is told too, by name
 * @param out where the result is written; empty for nowhere
 * @param keepLogs where the services' logs are kept; empty to remove them
 */
record BenchOptions(
    Crowd crowd,
    Optional<LdapServer> directory,
    Optional<BrokerAddress> broker,
    Optional<ServerAddress> database,
    int changes,
    int rounds,
    Map<String, Long> watched,
    Optional<Path> out,
    Optional<Path> keepLogs) {
  BenchOptions {
    Objects.requireNonNull(crowd, "crowd");
    Objects.requireNonNull(directory, "directory");
    Objects.requireNonNull(broker, "broker");
    Objects.requireNonNull(database, "database");
    watched = Map.copyOf(watched);
    Objects.requireNonNull(out, "out");
    Objects.requireNonNull(keepLogs, "keepLogs");
  }
}
