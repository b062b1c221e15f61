package org.rollcall.acceptance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.rollcall.acceptance.footing.BrokerServer;
import org.rollcall.acceptance.footing.DirectoryServer;
import org.rollcall.acceptance.footing.Footing;
import org.rollcall.acceptance.footing.Login;
import org.rollcall.testkit.embedded.Database;
import org.rollcall.testkit.embedded.EmbeddedIssuer;
import org.rollcall.testkit.force.Force;
import org.rollcall.testkit.processes.ServiceProcess;
import org.rollcall.testkit.rabbit.Topology;

/** What an operator writes before starting the services: the files and the settings of each. */
final class Rollout {

  private static final AtomicInteger DATABASES = new AtomicInteger();

  private final Path folder;
  private final Footing footing;
  private final EmbeddedIssuer issuer;
  private final Topology topology;

  Rollout(Path folder, Footing footing, EmbeddedIssuer issuer, Topology topology) {
    this.folder = folder;
    this.footing = footing;
    this.issuer = issuer;
    this.topology = topology;
    Force force = Force.usual();
    DirectoryServer directory = footing.directory();
    write("organisation.yaml", force.organisationYaml());
    write("hr.csv", force.hrCsv());
    write("reader.password", directory.reader().password());
    write("officer.password", directory.officer().password());
    write("writer.password", directory.writer().password());
    write("directories.yaml", directoriesYaml(directory));
  }

  Path folder() {
    return folder;
  }

  /** Starts a service with good settings. */
  ServiceProcess start(Part part) {
    return start(part, settings(part));
  }

  /** Starts a service with these settings. */
  ServiceProcess start(Part part, Map<String, String> settings) {
    return ServiceProcess.start(jar(part), settings, folder.resolve(part.module() + ".log"));
  }

  static Path jar(Part part) {
    Path root = Path.of(System.getProperty("rollcall.root", "..")).toAbsolutePath().normalize();
    return root.resolve(part.module()).resolve("target").resolve("quarkus-app");
  }

  /** Good settings, with a new database. */
  Map<String, String> settings(Part part) {
    Map<String, String> settings = new LinkedHashMap<>(patience());
    settings.putAll(database(footing.database(databaseName(part))));
    settings.putAll(broker(footing.broker()));
    settings.put("rollcall.delivery.exchange", topology.exchange());
    settings.put("rollcall.delivery.queue", topology.prefix() + part.queue());
    settings.put("quarkus.oidc.auth-server-url", issuer.issuer());
    settings.put("quarkus.oidc.token.audience", EmbeddedIssuer.AUDIENCE);
    settings.put("rollcall.organisation-file", file("organisation.yaml"));
    switch (part) {
      case READER, REMEDIATION ->
          settings.put("rollcall.directories-file", file("directories.yaml"));
      case CLASSIFIER -> settings.put("rollcall.hr-file", file("hr.csv"));
    }
    return settings;
  }

  /** Where production waits minutes, a test waits seconds; nothing else is different. */
  private static Map<String, String> patience() {
    return Map.ofEntries(
        Map.entry("rollcall.delivery.inbox.first-delay", "200ms"),
        Map.entry("rollcall.delivery.inbox.longest-delay", "2s"),
        Map.entry("rollcall.delivery.inbox.not-yet-delay", "100ms"),
        Map.entry("rollcall.delivery.inbox.held-delay", "1s"),
        Map.entry("rollcall.delivery.relay.first-delay", "200ms"),
        Map.entry("rollcall.delivery.relay.longest-delay", "2s"),
        Map.entry("rollcall.delivery.reconnect.first", "100ms"),
        Map.entry("rollcall.delivery.reconnect.longest", "1s"),
        Map.entry("rollcall.reader.lease", "4s"),
        Map.entry("rollcall.reader.heartbeat", "1s"),
        Map.entry("rollcall.reader.retry", "1s"),
        Map.entry("rollcall.reader.check", "1s"),
        Map.entry("rollcall.proposing.look-again", "PT1S"),
        Map.entry("rollcall.proof.look-again", "PT1S"),
        Map.entry("rollcall.guard.settle", "PT0.3S"),
        Map.entry("rollcall.guard.window", "PT1S"),
        Map.entry("rollcall.guard.percent", "1"),
        Map.entry("rollcall.change.lease", "PT8S"),
        Map.entry("rollcall.change.operation-timeout", "PT2S"),
        Map.entry("rollcall.change.margin", "PT1S"),
        Map.entry("rollcall.change.back-off", "PT0.3S"),
        Map.entry("rollcall.change.read-again", "PT0.5S"));
  }

  private static String databaseName(Part part) {
    return part.name().toLowerCase(Locale.ROOT) + "_" + DATABASES.incrementAndGet();
  }

  private static Map<String, String> database(Database database) {
    return Map.of(
        "quarkus.datasource.username", database.role(),
        "quarkus.datasource.password", database.password(),
        "quarkus.datasource.jdbc.url", database.jdbcUrl(),
        "quarkus.datasource.reactive.url", database.reactiveUrl());
  }

  static Map<String, String> broker(BrokerServer broker) {
    return Map.of(
        "rabbitmq-host", broker.host(),
        "rabbitmq-port", Integer.toString(broker.port()),
        "rabbitmq-username", broker.user(),
        "rabbitmq-password", broker.password());
  }

  /** Writes a file into this rollout's folder and returns its path. */
  String write(String name, String content) {
    try {
      return Files.writeString(folder.resolve(name), content).toString();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  String file(String name) {
    return folder.resolve(name).toString();
  }

  private String directoriesYaml(DirectoryServer directory) {
    return """
    apiVersion: rollcall/v1
    kind: Directories
    spec:
      directories:
        - name: %s
          url: %s
          security: PLAIN_LOOPBACK
          baseDn: %s
          filter: (|(mail=*)(objectClass=groupOfNames))
          timeout: PT5S
          reader: {%s}
          seat:
            %s
            views:
              - {list: Global Address List, baseDn: "%s", filter: "%s"}
          writer:
            %s
            attributes: [msExchHideFromAddressLists]
    """
        .formatted(
            Directory.NAME,
            directory.url(),
            Force.BASE_DN,
            account(directory.reader(), "reader", ", "),
            account(directory.officer(), "officer", "\n        "),
            Directory.PEOPLE,
            Directory.VIEW,
            account(directory.writer(), "writer", "\n        "));
  }

  private static String account(Login login, String name, String between) {
    return "bindDn: \"" + login.dn() + "\"" + between + "passwordFile: " + name + ".password";
  }
}
