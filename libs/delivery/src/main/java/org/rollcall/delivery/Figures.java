package org.rollcall.delivery;

import java.time.Duration;
import java.util.Objects;

/**
 * How much waits.
 *
 * @param unsent messages in the outbox
 * @param oldestUnsent how long the oldest of them has waited; zero if there is none
 * @param unhandled messages in the inbox that are new or held
 * @param parked messages in the inbox that wait for people
 */
public record Figures(long unsent, Duration oldestUnsent, long unhandled, long parked) {
  public Figures {
    Objects.requireNonNull(oldestUnsent, "oldestUnsent");
  }

  /** Counts now. */
  public interface Counted {
    /** The figures of this moment. */
    Figures now() throws java.sql.SQLException;
  }
}
