package org.rollcall.testkit.embedded;

import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;

/** Keeps the parts from telling their whole life in the log of those who only use them. */
final class Quiet {
  /** Held here, because the logging system forgets the level of a logger that nobody holds. */
  private static final List<Logger> LOGGERS =
      Stream.of("org.apache.qpid", "qpid.message", "qpid.statistics", "io.zonky.test")
          .map(Logger::getLogger)
          .toList();

  private Quiet() {}

  static void please() {
    LOGGERS.forEach(logger -> logger.setLevel(Level.WARNING));
  }
}
