package org.rollcall.quickstart.topology;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.rollcall.quickstart.CannotGoOn;
import org.rollcall.quickstart.ExitCode;
import org.rollcall.quickstart.PasswordFile;
import org.rollcall.quickstart.rabbit.BrokerAddress;
import org.rollcall.quickstart.rabbit.BrokerTrouble;
import org.rollcall.testkit.rabbit.Topology;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Declares exchanges, queues and bindings; doing it twice changes nothing. */
@Command(
    name = "topology",
    description = "Declares the exchanges, queues and bindings on a plain RabbitMQ.",
    mixinStandardHelpOptions = true)
public final class TopologyCommand implements Callable<Integer> {
  @Spec private CommandSpec spec = CommandSpec.create();

  @Option(names = "--host", defaultValue = "127.0.0.1", description = "Default: ${DEFAULT-VALUE}.")
  private String host = "127.0.0.1";

  @Option(names = "--port", description = "Default: 5672, with --tls 5671.")
  private @Nullable Integer port;

  @Option(names = "--user", defaultValue = "guest", description = "Default: ${DEFAULT-VALUE}.")
  private String user = "guest";

  @Option(
      names = "--password-file",
      paramLabel = "FILE",
      description = "Holds the password. May be left out for guest on a fresh RabbitMQ.")
  private @Nullable Path passwordFile;

  @Option(names = "--vhost", defaultValue = "/", description = "Default: ${DEFAULT-VALUE}.")
  private String virtualHost = "/";

  @Option(names = "--tls", description = "Protect the connection; the certificate is checked.")
  private boolean tls;

  @Override
  public Integer call() {
    BrokerAddress broker = broker();
    try {
      Topology.declare(broker.factory(), true);
    } catch (RuntimeException trouble) {
      throw BrokerTrouble.explain(broker, trouble);
    }
    spec.commandLine()
        .getOut()
        .println(
            "Declared on "
                + broker.place()
                + ": exchange "
                + Topology.EVENTS
                + "; queues "
                + String.join(", ", Topology.standard().queues())
                + ", with their parking queues.");
    return ExitCode.OK.number();
  }

  private BrokerAddress broker() {
    int at = port == null ? (tls ? BrokerAddress.AMQPS : BrokerAddress.AMQP) : port;
    return new BrokerAddress(host, at, user, password(), virtualHost, tls);
  }

  private String password() {
    if (passwordFile != null) {
      return PasswordFile.read(passwordFile);
    }
    if (!user.equals("guest")) {
      throw CannotGoOn.usage(
          "no password for the user " + user, "give a file that holds it with --password-file.");
    }
    return "guest";
  }
}
