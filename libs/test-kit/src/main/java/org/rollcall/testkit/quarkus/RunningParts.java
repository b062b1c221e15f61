package org.rollcall.testkit.quarkus;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rollcall.testkit.embedded.Database;
import org.rollcall.testkit.embedded.EmbeddedBroker;
import org.rollcall.testkit.embedded.EmbeddedDatabase;
import org.rollcall.testkit.embedded.EmbeddedDirectory;
import org.rollcall.testkit.embedded.EmbeddedIssuer;
import org.rollcall.testkit.embedded.TemporaryFolder;
import org.rollcall.testkit.force.Force;
import org.rollcall.testkit.rabbit.Topology;

/**
 * The parts of one test run, all running.
 *
 * @param folder holds organisation.yaml, hr.csv, directories.yaml and the password files
 * @param postgres the server
 * @param database the service's database in it
 * @param broker with the standard topology
 * @param issuer whom the service trusts
 * @param force whose files and entries these are
 * @param directory the force's directory; null unless it was asked for
 */
public record RunningParts(
    TemporaryFolder folder,
    EmbeddedDatabase postgres,
    Database database,
    EmbeddedBroker broker,
    EmbeddedIssuer issuer,
    Force force,
    @Nullable EmbeddedDirectory directory)
    implements AutoCloseable {

  /** Starts them; takes about 5 s. */
  static RunningParts start(String service, boolean withDirectory) {
    Force force = Force.usual();
    EmbeddedDatabase postgres = EmbeddedDatabase.start();
    EmbeddedBroker broker = EmbeddedBroker.start();
    Topology.declare(broker.connectionFactory(), false);
    RunningParts parts =
        new RunningParts(
            TemporaryFolder.create(),
            postgres,
            postgres.createDatabase(service.replace('-', '_')),
            broker,
            EmbeddedIssuer.start(),
            force,
            withDirectory ? EmbeddedDirectory.of(force) : null);
    parts.writeFiles();
    return parts;
  }

  /** The directory of a run that asked for one. */
  public EmbeddedDirectory demandDirectory() {
    return Objects.requireNonNull(directory, "this run has no directory: give directory=true");
  }

  private void writeFiles() {
    folder.write("organisation.yaml", force.organisationYaml());
    folder.write("hr.csv", force.hrCsv());
    if (directory != null) {
      folder.write("directories.yaml", force.directoriesYaml(directory.url()));
      directory.writePasswordsTo(folder.path());
    }
  }

  /** The configuration that leads a service to them. */
  public Map<String, String> configuration() {
    Map<String, String> configuration = new LinkedHashMap<>();
    configuration.put("quarkus.datasource.username", database.role());
    configuration.put("quarkus.datasource.password", database.password());
    configuration.put("quarkus.datasource.jdbc.url", database.jdbcUrl());
    configuration.put("quarkus.datasource.reactive.url", database.reactiveUrl());
    configuration.put("rabbitmq-host", broker.host());
    configuration.put("rabbitmq-port", Integer.toString(broker.port()));
    configuration.put("rabbitmq-username", broker.user());
    configuration.put("rabbitmq-password", broker.password());
    configuration.put("quarkus.oidc.auth-server-url", issuer.issuer());
    configuration.put("quarkus.oidc.token.audience", EmbeddedIssuer.AUDIENCE);
    configuration.put("rollcall.organisation-file", file("organisation.yaml"));
    configuration.put("rollcall.hr-file", file("hr.csv"));
    if (directory != null) {
      configuration.put("rollcall.directories-file", file("directories.yaml"));
    }
    return configuration;
  }

  private String file(String name) {
    Path path = folder.path().resolve(name);
    return path.toString();
  }

  /** This record and every part in it. */
  List<Object> all() {
    Stream<Object> always = Stream.of(this, folder, postgres, database, broker, issuer, force);
    return Stream.concat(always, Optional.ofNullable(directory).stream()).toList();
  }

  /** Stops them in the opposite order. */
  @Override
  public void close() {
    List<AutoCloseable> parts =
        directory == null
            ? List.of(issuer, broker, postgres, folder)
            : List.of(directory, issuer, broker, postgres, folder);
    for (AutoCloseable part : parts) {
      try {
        part.close();
      } catch (Exception broken) {
        throw new IllegalStateException(part.getClass().getSimpleName() + " stays", broken);
      }
    }
  }

  @Override
  public String toString() {
    return "RunningParts[" + database + "]";
  }
}
