package org.rollcall.quickstart.demo;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.rollcall.quickstart.demo.http.Asked;
import org.rollcall.quickstart.demo.http.Findings;
import org.rollcall.quickstart.demo.http.Proposals;
import org.rollcall.quickstart.demo.http.Readings;
import org.rollcall.quickstart.demo.postgres.DemoDatabases;
import org.rollcall.quickstart.demo.rabbit.DemoBroker;
import org.rollcall.testkit.embedded.EmbeddedDirectory;
import org.rollcall.testkit.embedded.EmbeddedIssuer;
import org.rollcall.testkit.force.Force;
import org.rollcall.testkit.graph.GraphSimulator;

/** Everything that runs during a demo: the parts and the services on them. */
record Scene(DemoForce force, SignIns signIns, DemoServices services, Narrator narrator) {

  /** Starts it all, in the order in which one needs the other, and waits until it is ready. */
  static Scene set(Running running, DemoOptions options, Narrator narrator) throws Exception {
    Installation.found().demandBuilt();
    options.ports().demandFree();
    narrator.say(
        "Starting: database, broker, directory, tenant, issuer, then the three services ...");
    DemoFolder folder = running.start("the folder", DemoFolder::create);
    Watchdog watchdog = running.start("the watchdog", () -> Watchdog.over(folder));
    KeptLogs logs =
        running.start("the logs", () -> new KeptLogs(folder.folder("logs"), options.keepLogs()));
    DemoDatabases databases = databases(running, options, folder);
    narrator.detail("PostgreSQL: " + databases.where());
    DemoBroker broker = broker(running, options, folder);
    narrator.detail("AMQP broker: " + broker.where());
    DemoForce force = force(running, folder);
    narrator.detail("LDAP directory: " + force.url() + ", " + force.size() + " entries");
    DemoTenant tenant = force.tenant();
    narrator.detail("simulated Graph: " + tenant.url() + ", " + tenant.size() + " objects");
    SignIns signIns = SignIns.at(issuer(running, options), folder);
    DemoServices services =
        running.start(
            "the services",
            () ->
                DemoServices.start(
                    Installation.found(),
                    service -> settings(service, options, databases, broker, force, signIns),
                    logs.folder(),
                    watchdog));
    services.awaitReady(narrator);
    return new Scene(force, signIns, services, narrator);
  }

  private static DemoDatabases databases(Running running, DemoOptions options, DemoFolder folder)
      throws Exception {
    Path own = folder.root().resolve("postgresql");
    return running.start("the database", () -> DemoDatabases.open(options.database(), own));
  }

  private static DemoBroker broker(Running running, DemoOptions options, DemoFolder folder)
      throws Exception {
    Path own = folder.root().resolve("broker");
    return running.start("the broker", () -> DemoBroker.open(options.broker(), own));
  }

  private static DemoForce force(Running running, DemoFolder folder) throws Exception {
    Force force = Force.usual();
    EmbeddedDirectory directory = running.start("the directory", () -> EmbeddedDirectory.of(force));
    GraphSimulator graph = running.start("the tenant", GraphSimulator::start);
    return DemoForce.writeFiles(force, directory, DemoTenant.settle(force, graph), folder);
  }

  private static EmbeddedIssuer issuer(Running running, DemoOptions options) throws Exception {
    int port = options.ports().of(Ports.Seat.ISSUER);
    return running.start("the issuer", () -> EmbeddedIssuer.start(port));
  }

  private static Map<String, String> settings(
      Service service,
      DemoOptions options,
      DemoDatabases databases,
      DemoBroker broker,
      DemoForce force,
      SignIns signIns) {
    Map<String, String> settings = new HashMap<>();
    settings.put("quarkus.http.host", "127.0.0.1");
    settings.put("quarkus.http.port", Integer.toString(options.ports().of(service.seat())));
    settings.putAll(databases.settingsFor(service.folder()));
    settings.putAll(broker.settings());
    settings.putAll(signIns.settings());
    settings.putAll(force.settingsFor(service));
    return settings;
  }

  /** Has both directories read for the first time; returns what can be done then. */
  Instructions firstPass() {
    String entries = readings().complete(Force.DIRECTORY);
    narrator.detail("first reading: " + entries + " entries");
    Asked asked = proposals(DemoPeople.FIRST_APPROVER).awaitAbout(force.accident().key());
    return new Instructions(
        force, signIns, services, new Instructions.Found(asked.id(), firstOfTenant()));
  }

  /** Has the tenant read for the first time; returns why what is found there cannot be hidden. */
  private String firstOfTenant() {
    String entries = readings().complete(DemoTenant.DIRECTORY);
    narrator.detail("first reading of the tenant: " + entries + " entries");
    return findings(DemoPeople.FIRST_APPROVER).awaitImpossible(force.tenant().misplaced());
  }

  /** Readings, as the operator starts them. */
  Readings readings() {
    return new Readings(services.url(Service.READER), signIns.tokens(DemoPeople.OPERATOR));
  }

  /** What Rollcall says is misplaced. */
  private Findings findings(DemoPeople person) {
    return new Findings(services.url(Service.REMEDIATION), signIns.tokens(person));
  }

  /** What Rollcall asks a person. */
  Proposals proposals(DemoPeople person) {
    return new Proposals(services.url(Service.REMEDIATION), signIns.tokens(person));
  }

  /** Plays the four days twice, and says what differed. */
  void replay() {
    new Replay(this).play();
  }
}
