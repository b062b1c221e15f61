package org.rollcall.delivery;

import java.util.Objects;

/** What became of publishing a message. */
public sealed interface Publication {
  /** The broker has it, and it went to a queue: it may be forgotten here. */
  record Confirmed() implements Publication {}

  /**
   * The broker does not take it, or could route it nowhere: it waits longer each time.
   *
   * @param reason why
   */
  record Refused(String reason) implements Publication {
    public Refused {
      Objects.requireNonNull(reason, "reason");
    }
  }

  /**
   * Nobody knows: the connection broke, or no confirm came in time. It is published again as soon
   * as there is a connection, perhaps for the second time.
   *
   * @param reason what broke
   */
  record Unknown(String reason) implements Publication {
    public Unknown {
      Objects.requireNonNull(reason, "reason");
    }
  }
}
