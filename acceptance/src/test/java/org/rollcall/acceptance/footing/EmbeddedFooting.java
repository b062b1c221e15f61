package org.rollcall.acceptance.footing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.rollcall.testkit.embedded.Database;
import org.rollcall.testkit.embedded.EmbeddedBroker;
import org.rollcall.testkit.embedded.EmbeddedDatabase;
import org.rollcall.testkit.embedded.EmbeddedDirectory;
import org.rollcall.testkit.force.Force;

/** Everything in this JVM, or a child of it; nothing has to be installed. */
final class EmbeddedFooting implements Footing {

  private final Path folder;
  private final EmbeddedDatabase database;
  private final EmbeddedDirectory directory;
  private EmbeddedBroker broker;

  private EmbeddedFooting(Path folder) {
    this.folder = folder;
    this.database = EmbeddedDatabase.start(folder);
    this.broker = EmbeddedBroker.start();
    this.directory = EmbeddedDirectory.of(Force.usual());
  }

  static EmbeddedFooting start() {
    try {
      return new EmbeddedFooting(Files.createTempDirectory("rollcall-acceptance"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public Database database(String name) {
    return database.createDatabase(name);
  }

  @Override
  public BrokerServer broker() {
    return new BrokerServer(broker.host(), broker.port(), broker.user(), broker.password(), false);
  }

  @Override
  public DirectoryServer directory() {
    return new DirectoryServer(
        directory.url(),
        directory.ldap(),
        Login.of(directory.reader()),
        Login.of(directory.officer()),
        Login.of(directory.writer()));
  }

  @Override
  public Optional<Mortal> ownBroker() {
    return Optional.of(
        new Mortal() {
          @Override
          public void kill() {
            broker.close();
          }

          @Override
          public void startAgain() {
            broker = broker.startAgain();
          }
        });
  }

  @Override
  public Optional<Mortal> ownDatabase() {
    return Optional.of(new MortalPostgres(folder.resolve("data"), database.port()));
  }

  @Override
  public void close() {
    directory.close();
    broker.close();
    database.close();
  }
}
