package org.rollcall.quickstart.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.rollcall.quickstart.bench.crowd.Crowd;
import org.rollcall.quickstart.bench.crowd.CrowdFiles;
import org.rollcall.quickstart.bench.http.BenchReadings;
import org.rollcall.quickstart.bench.ldap.BenchDirectory;
import org.rollcall.quickstart.bench.postgres.Books;
import org.rollcall.quickstart.demo.DemoFolder;
import org.rollcall.quickstart.demo.DemoServices;
import org.rollcall.quickstart.demo.Installation;
import org.rollcall.quickstart.demo.KeptLogs;
import org.rollcall.quickstart.demo.Narrator;
import org.rollcall.quickstart.demo.Running;
import org.rollcall.quickstart.demo.Service;
import org.rollcall.quickstart.demo.Watchdog;
import org.rollcall.quickstart.demo.postgres.DemoDatabases;
import org.rollcall.quickstart.demo.rabbit.DemoBroker;
import org.rollcall.testkit.embedded.EmbeddedIssuer;
import org.rollcall.testkit.processes.JvmFlags;

/**
 * Everything that runs during a bench.
 *
 * @param directory what is read
 * @param services the three
 * @param told what each service was told
 * @param books what they have written down
 * @param readings how readings are begun
 * @param broker which broker, in words
 * @param database which database, in words
 */
record BenchScene(
    BenchDirectory directory,
    DemoServices services,
    Map<Service, Map<String, String>> told,
    Books books,
    BenchReadings readings,
    String broker,
    String database) {
  /** A personnel file of a million rows takes its time. */
  private static final Duration READY_WITHIN = Duration.ofMinutes(5);

  static BenchScene set(Running running, BenchOptions options, Narrator narrator) throws Exception {
    Installation.found().demandBuilt();
    narrator.say("Filling the directory with " + options.crowd().size() + " people ...");
    BenchDirectory directory =
        running.start(
            "the directory", () -> BenchDirectory.open(options.directory(), options.crowd()));
    narrator.detail("LDAP directory: " + directory.where());
    narrator.say("Starting: database, broker, issuer, then the three services ...");
    DemoFolder folder = running.start("the folder", DemoFolder::create);
    Watchdog watchdog = running.start("the watchdog", () -> Watchdog.over(folder));
    KeptLogs logs =
        running.start("the logs", () -> new KeptLogs(folder.folder("logs"), options.keepLogs()));
    DemoDatabases databases =
        running.start(
            "the database",
            () -> DemoDatabases.open(options.database(), folder.root().resolve("postgresql")));
    DemoBroker broker =
        running.start(
            "the broker", () -> DemoBroker.open(options.broker(), folder.root().resolve("broker")));
    EmbeddedIssuer issuer = running.start("the issuer", () -> EmbeddedIssuer.start(0));
    Map<Service, Map<String, String>> told = new EnumMap<>(Service.class);
    for (Service service : Service.values()) {
      Map<String, String> settings = new HashMap<>();
      settings.putAll(databases.settingsFor(service.folder()));
      settings.putAll(broker.settings());
      settings.put("quarkus.oidc.auth-server-url", issuer.issuer());
      settings.put("quarkus.oidc.token.audience", EmbeddedIssuer.AUDIENCE);
      settings.putAll(files(service, directory, options.crowd(), folder));
      told.put(service, settings);
    }
    DemoServices services =
        running.start(
            "the services",
            () ->
                DemoServices.start(
                    Installation.found(),
                    service -> Objects.requireNonNull(told.get(service)),
                    logs.folder(),
                    watchdog,
                    JvmFlags.SHIPPED));
    services.awaitReady(narrator, READY_WITHIN);
    Books books =
        running.start(
            "the books", () -> Books.open(service -> Objects.requireNonNull(told.get(service))));
    BenchReadings readings =
        new BenchReadings(
            services.url(Service.READER), () -> issuer.token("bench", "viewer", "operator"));
    return new BenchScene(
        directory, services, told, books, readings, broker.where(), databases.where());
  }

  /** Each service gets a folder of its own with no password in it that is not its business. */
  private static Map<String, String> files(
      Service service, BenchDirectory directory, Crowd crowd, DemoFolder folder)
      throws IOException {
    String own = service.folder() + "/";
    Map<String, String> settings = new HashMap<>();
    settings.put(
        "rollcall.organisation-file",
        folder.write(own + "organisation.yaml", directory.organisationYaml()).toString());
    switch (service) {
      case READER, REMEDIATION -> {
        folder.write(own + "account.password", directory.password());
        settings.put(
            "rollcall.directories-file",
            folder.write(own + "directories.yaml", directory.directoriesYaml()).toString());
      }
      case CLASSIFIER -> {
        Path personnel = folder.folder(service.folder()).resolve("hr.csv");
        CrowdFiles.writePersonnel(crowd, personnel);
        settings.put("rollcall.hr-file", personnel.toString());
      }
    }
    return settings;
  }
}
