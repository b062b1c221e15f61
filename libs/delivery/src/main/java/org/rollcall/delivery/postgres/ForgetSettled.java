package org.rollcall.delivery.postgres;

import io.quarkus.runtime.StartupEvent;
import io.quarkus.runtime.configuration.ConfigurationException;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.time.InstantSource;
import javax.sql.DataSource;
import org.jboss.logging.Logger;
import org.rollcall.delivery.DeliverySettings;
import org.rollcall.delivery.Reason;

/** Forgets the bodies of settled messages soon, and their keys much later. */
@ApplicationScoped
class ForgetSettled {
  private static final Logger LOG = Logger.getLogger(ForgetSettled.class);
  private static final Duration SHORTEST_MEMORY = Duration.ofDays(30);
  private static final String BODIES =
      "update inbox set body = null where settled_at < ? and body is not null";
  private static final String KEYS = "delete from inbox where settled_at < ?";

  private final DataSource database;
  private final InstantSource clock;
  private final DeliverySettings.Memory memory;

  ForgetSettled(DataSource database, InstantSource clock, DeliverySettings settings) {
    this.database = database;
    this.clock = clock;
    this.memory = settings.memory();
  }

  void check(@Observes StartupEvent starting) {
    if (memory.keys().compareTo(SHORTEST_MEMORY) < 0) {
      throw new ConfigurationException(
          "Not started: rollcall.delivery.memory.keys is under 30 days; a repeat could take effect"
              + " twice. Set it to 30d or more.");
    }
  }

  @Scheduled(every = "1h", delayed = "1m", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
  void forget() {
    try {
      int bodies = forget(BODIES, memory.bodies());
      int keys = forget(KEYS, memory.keys());
      LOG.debugf("settled messages forgotten: bodies=%d keys=%d", bodies, keys);
    } catch (SQLException later) {
      LOG.warnf("settled messages not forgotten: reason=%s", Reason.of(later));
    }
  }

  private int forget(String statement, Duration age) throws SQLException {
    try (Connection connection = database.getConnection();
        PreparedStatement forget = connection.prepareStatement(statement)) {
      forget.setObject(1, Times.sql(clock.instant().minus(age)));
      return forget.executeUpdate();
    }
  }
}
