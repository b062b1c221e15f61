package org.rollcall.quickstart.bench;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.rollcall.quickstart.CannotGoOn;
import org.rollcall.quickstart.ExitCode;
import org.rollcall.quickstart.PasswordFile;
import org.rollcall.quickstart.bench.crowd.Crowd;
import org.rollcall.quickstart.bench.json.ResultFile;
import org.rollcall.quickstart.bench.ldap.CrowdEntries;
import org.rollcall.quickstart.bench.ldap.LdapServer;
import org.rollcall.quickstart.demo.Narrator;
import org.rollcall.quickstart.demo.postgres.ServerAddress;
import org.rollcall.quickstart.rabbit.BrokerAddress;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code rollcall bench}: what its options mean is said where they are used. */
@Command(
    name = "bench",
    description = {
      "Measures a whole Rollcall on this machine, beside the raw speed of its directory.",
      "On embedded parts, or on servers that are given; there it works only below a suffix, in",
      "databases and in queues that it made itself, and removes them."
    },
    mixinStandardHelpOptions = true)
public final class BenchCommand implements Callable<Integer> {
  private static final int USUAL_CHANGES = 1000;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Option(names = "--entries", paramLabel = "N", required = true, description = "How many people.")
  private int entries;

  @Option(
      names = "--ldap",
      paramLabel = "URL",
      description = "Use this LDAP server: ldaps://host:port, or ldap:// on this machine.")
  private @Nullable String ldap;

  @Option(
      names = "--ldap-bind-dn",
      paramLabel = "DN",
      description = "An account that may add, change and remove below the suffix.")
  private @Nullable String ldapBindDn;

  @Option(names = "--ldap-password-file", paramLabel = "FILE", description = "Its password.")
  private @Nullable Path ldapPassword;

  @Option(
      names = "--ldap-suffix",
      paramLabel = "DN",
      description =
          "Made, filled and removed by the bench; one that --write-ldif filled is used as it is.")
  private @Nullable String ldapSuffix;

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
      names = "--changes",
      paramLabel = "N",
      defaultValue = "" + USUAL_CHANGES,
      description = "Entries changed in a round. Default: ${DEFAULT-VALUE}.")
  private int changes = USUAL_CHANGES;

  @Option(
      names = "--rounds",
      paramLabel = "N",
      defaultValue = "3",
      description = "Rounds of changes. Default: ${DEFAULT-VALUE}.")
  private int rounds = 3;

  @Option(
      names = "--watch",
      paramLabel = "NAME=PID",
      description = "Tell what this process of a server costs, too. May be repeated.")
  private Map<String, Long> watched = new LinkedHashMap<>();

  @Option(names = "--out", paramLabel = "FILE", description = "Write the result here, as JSON.")
  private @Nullable Path out;

  @Option(
      names = "--write-ldif",
      paramLabel = "FILE",
      description = "Measure nothing: write the entries below --ldap-suffix for slapadd.")
  private @Nullable Path writeLdif;

  @Option(
      names = "--keep-logs",
      paramLabel = "DIR",
      description = "Write the services' logs here and keep them.")
  private @Nullable Path keepLogs;

  @Option(names = "--verbose", description = "Say what is being done.")
  private boolean verbose;

  @Override
  public Integer call() throws Exception {
    if (writeLdif != null) {
      new CrowdEntries(new Crowd(entries), needed(ldapSuffix, "--ldap-suffix"))
          .writeLdif(writeLdif);
      return ExitCode.OK.number();
    }
    BenchOptions options = options();
    PrintWriter printer = spec.commandLine().getOut();
    if (verbose) {
      System.setProperty("rollcall.verbose", "true");
    }
    Result result = new Bench(options, new Narrator(printer, verbose)).measure();
    printer.println(ResultTable.of(result));
    printer.flush();
    options.out().ifPresent(file -> ResultFile.write(result, file));
    return ExitCode.OK.number();
  }

  /** The options, checked before anything is started. */
  BenchOptions options() {
    if (changes < 1 || rounds < 1) {
      throw CannotGoOn.usage("--changes and --rounds count from 1", "give at least 1.");
    }
    return new BenchOptions(
        new Crowd(entries),
        Optional.ofNullable(ldap).map(this::server),
        Optional.ofNullable(amqp).map(uri -> BrokerAddress.of(uri, brokerPassword(uri))),
        Optional.ofNullable(postgres)
            .map(
                uri ->
                    ServerAddress.of(
                        uri,
                        postgresPassword == null ? null : PasswordFile.read(postgresPassword))),
        changes,
        rounds,
        watched,
        Optional.ofNullable(out),
        Optional.ofNullable(keepLogs));
  }

  private LdapServer server(String url) {
    return LdapServer.of(
        url,
        needed(ldapBindDn, "--ldap-bind-dn"),
        PasswordFile.read(needed(ldapPassword, "--ldap-password-file")),
        needed(ldapSuffix, "--ldap-suffix"));
  }

  private static <T> T needed(@Nullable T value, String option) {
    if (value == null) {
      throw CannotGoOn.usage(option + " is missing", "give it; see rollcall help bench.");
    }
    return value;
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
