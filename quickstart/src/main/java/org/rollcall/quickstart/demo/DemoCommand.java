package org.rollcall.quickstart.demo;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.rollcall.quickstart.CannotGoOn;
import org.rollcall.quickstart.PasswordFile;
import org.rollcall.quickstart.demo.postgres.ServerAddress;
import org.rollcall.quickstart.rabbit.BrokerAddress;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code rollcall demo}: what its options mean is said where they are used. */
@Command(
    name = "demo",
    description = {
      "Runs a whole Rollcall on this machine with nothing installed, until Ctrl-C.",
      "It listens on loopback only and leaves nothing behind."
    },
    mixinStandardHelpOptions = true)
public final class DemoCommand implements Callable<Integer> {
  @Spec private CommandSpec spec = CommandSpec.create();

  @Option(
      names = "--replay",
      description =
          "Play the accident instead: five mails in four days, without and with Rollcall.")
  private boolean replay;

  @Option(
      names = "--amqp",
      paramLabel = "URL",
      description = "Use this RabbitMQ: amqp://user@host:5672/vhost, without a password.")
  private @Nullable String amqp;

  @Option(names = "--amqp-password-file", paramLabel = "FILE", description = "Its user's password.")
  private @Nullable Path amqpPassword;

  @Option(
      names = "--postgres",
      paramLabel = "URL",
      description = "Use this PostgreSQL: postgresql://role@host:5432/database, no password.")
  private @Nullable String postgres;

  @Option(
      names = "--postgres-password-file",
      paramLabel = "FILE",
      description = "The role's password; needed only where the server asks for one.")
  private @Nullable Path postgresPassword;

  @Option(
      names = "--port-base",
      paramLabel = "N",
      defaultValue = "0",
      description = "Listen on N (reader), N+1 (classifier), N+2 (remediation) and N+3 (issuer).")
  private int portBase;

  @Option(
      names = "--keep-logs",
      paramLabel = "DIR",
      description = "Write the services' logs here and keep them.")
  private @Nullable Path keepLogs;

  @Option(names = "--verbose", description = "Say what is being done.")
  private boolean verbose;

  @Override
  public Integer call() throws Exception {
    DemoOptions options = options();
    PrintWriter out = spec.commandLine().getOut();
    if (verbose) {
      System.setProperty("rollcall.verbose", "true");
    }
    Demo demo = new Demo(options, new Narrator(out, verbose));
    return (replay ? demo.replay() : demo.untilStopped()).number();
  }

  /** The options, checked before anything is started. */
  DemoOptions options() {
    return new DemoOptions(
        Optional.ofNullable(amqp).map(uri -> BrokerAddress.of(uri, brokerPassword(uri))),
        Optional.ofNullable(postgres)
            .map(
                uri ->
                    ServerAddress.of(
                        uri,
                        postgresPassword == null ? null : PasswordFile.read(postgresPassword))),
        new Ports(portBase),
        Optional.ofNullable(keepLogs),
        verbose);
  }

  private String brokerPassword(String uri) {
    if (amqpPassword != null) {
      return PasswordFile.read(amqpPassword);
    }
    String user = BrokerAddress.userOf(uri);
    if (!user.equals("guest")) {
      throw CannotGoOn.usage(
          "no password for the broker's user " + user,
          "give a file that holds it with --amqp-password-file.");
    }
    return "guest";
  }
}
