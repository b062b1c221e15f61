package org.rollcall.remediation.webhook;

import java.time.Duration;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What came back from one attempt. */
public sealed interface Answer {
  /**
   * The receiver answered.
   *
   * @param status the HTTP status
   * @param retryAfter how long the receiver asks to be left alone; null if it does not say
   */
  record Answered(int status, @Nullable Duration retryAfter) implements Answer {}

  /**
   * There was no answer, or nothing was sent.
   *
   * @param reason why, without secrets
   */
  record Failed(String reason) implements Answer {
    public Failed {
      Objects.requireNonNull(reason, "reason");
    }
  }
}
