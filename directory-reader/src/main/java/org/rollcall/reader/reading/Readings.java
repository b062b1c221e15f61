package org.rollcall.reader.reading;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.rollcall.reader.lease.Tenure;

/** All readings. Thread-safe; every call may block. */
public interface Readings {
  /**
   * Writes down that a reading has begun, and closes every one of that directory that its reader
   * left open when it died.
   *
   * @return false if the tenure is lost
   */
  boolean open(Reading reading, Tenure tenure);

  /** Writes down how it ended, if it has not ended yet. */
  void close(UUID reading, ReadingOutcome outcome, Instant at);

  /** The latest of a directory, newest first. */
  List<Reading> latest(String directory, int limit);

  /** One of them. */
  Optional<Reading> find(String directory, UUID reading);
}
