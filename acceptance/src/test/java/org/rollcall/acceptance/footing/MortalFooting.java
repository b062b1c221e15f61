package org.rollcall.acceptance.footing;

import java.util.Optional;
import org.rollcall.testkit.embedded.Database;

/**
 * A RabbitMQ that the test starts and may kill, with the other parts embedded. What was confirmed
 * has to survive there, which an embedded broker, with its messages in memory, cannot show.
 */
public final class MortalFooting implements Footing {

  private final OwnRabbitMq rabbit;
  private final EmbeddedFooting others;

  private MortalFooting(OwnRabbitMq rabbit, EmbeddedFooting others) {
    this.rabbit = rabbit;
    this.others = others;
  }

  /** Starts it; skips the test where RabbitMQ is not installed. */
  public static MortalFooting start() {
    OwnRabbitMq rabbit =
        OwnRabbitMq.startIfInstalled()
            .orElseThrow(() -> Skipped.because("RabbitMQ is not installed here"));
    return new MortalFooting(rabbit, EmbeddedFooting.start());
  }

  @Override
  public Database database(String name) {
    return others.database(name);
  }

  @Override
  public BrokerServer broker() {
    return rabbit.server();
  }

  @Override
  public DirectoryServer directory() {
    return others.directory();
  }

  @Override
  public Optional<Mortal> ownBroker() {
    return Optional.of(rabbit);
  }

  @Override
  public Optional<Mortal> ownDatabase() {
    return others.ownDatabase();
  }

  @Override
  public void close() {
    others.close();
    rabbit.close();
  }
}
