package org.rollcall.remediation.webhook;

import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What becomes of a delivery after an attempt. */
public sealed interface AfterAttempt {
  /** How the attempt ended, in words. */
  String result();

  /** The receiver has taken it. */
  record Delivered(String result) implements AfterAttempt {
    public Delivered {
      Objects.requireNonNull(result, "result");
    }
  }

  /**
   * It is tried again.
   *
   * @param next when
   * @param pauseUntil until when nothing at all is sent to the endpoint; null for no pause
   */
  record Again(String result, Instant next, @Nullable Instant pauseUntil) implements AfterAttempt {
    public Again {
      Objects.requireNonNull(result, "result");
      Objects.requireNonNull(next, "next");
    }
  }

  /** That was the last attempt. */
  record GivenUp(String result) implements AfterAttempt {
    public GivenUp {
      Objects.requireNonNull(result, "result");
    }
  }

  /** The endpoint is gone (410): nothing is sent to it until an operator enables it again. */
  record EndpointGone(String result) implements AfterAttempt {
    public EndpointGone {
      Objects.requireNonNull(result, "result");
    }
  }
}
