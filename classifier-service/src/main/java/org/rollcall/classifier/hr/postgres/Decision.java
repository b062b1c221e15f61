package org.rollcall.classifier.hr.postgres;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What becomes of a feed.
 *
 * @param state its state from now on
 * @param reasons why it waits, is refused or is not believed in full
 * @param acceptedAt from when on it is the measure for the next; empty if it is not
 */
public record Decision(KeptFeed.State state, List<String> reasons, Optional<Instant> acceptedAt) {
  public Decision {
    Objects.requireNonNull(state, "state");
    reasons = List.copyOf(reasons);
    Objects.requireNonNull(acceptedAt, "acceptedAt");
  }
}
