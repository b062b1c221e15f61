package org.rollcall.acceptance.footing;

import org.opentest4j.TestAbortedException;

/** A footing that cannot be had here. The journeys are skipped with this reason, never passed. */
final class Skipped {

  private Skipped() {}

  static TestAbortedException because(String reason) {
    return new TestAbortedException(reason);
  }
}
