package org.rollcall.quickstart;

import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * What runs inside this process writes for its own people; a user of the demo sees our lines only.
 */
final class QuietLogs {
  private static final Logger ROOT = Logger.getLogger("");

  private QuietLogs() {}

  static void settle() {
    System.setProperty("slf4j.internal.verbosity", "ERROR");
    ROOT.setLevel(Level.OFF);
  }
}
