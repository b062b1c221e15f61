package org.rollcall.remediation.guard;

import java.time.Duration;
import java.util.Objects;

/** Whether an approved change may be written now. */
public sealed interface Clearance {
  /** It may. */
  record Go() implements Clearance {}

  /**
   * Not now.
   *
   * @param reason why
   * @param time when to ask again
   */
  record Wait(String reason, Duration time) implements Clearance {
    public Wait {
      Objects.requireNonNull(reason, "reason");
      Objects.requireNonNull(time, "time");
    }
  }

  /**
   * Never: its finding is not open any more.
   *
   * @param reason why
   */
  record Overtaken(String reason) implements Clearance {
    public Overtaken {
      Objects.requireNonNull(reason, "reason");
    }
  }
}
