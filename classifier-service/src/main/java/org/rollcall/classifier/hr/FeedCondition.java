package org.rollcall.classifier.hr;

import java.time.Duration;
import java.time.Instant;
import java.util.OptionalInt;
import org.rollcall.settings.HrPolicy;

/**
 * How far a feed is to be believed. From one that is stale or shrunken, nobody's absence follows.
 *
 * @param stale older than the policy allows
 * @param shrunken much smaller than the last accepted one
 */
public record FeedCondition(boolean stale, boolean shrunken) {
  /** Recent and complete. */
  public static final FeedCondition FRESH = new FeedCondition(false, false);

  /**
   * The condition of a feed.
   *
   * @param rows its rows
   * @param age how long ago it was made; negative counts as new
   * @param accepted the rows of the last accepted feed; empty for the first feed ever
   */
  public static FeedCondition of(int rows, Duration age, OptionalInt accepted, HrPolicy policy) {
    boolean stale = age.compareTo(Duration.ofDays(policy.maxAgeDays())) > 0;
    boolean shrunken = accepted.isPresent() && rows < policy.minCoverage() * accepted.getAsInt();
    return new FeedCondition(stale, shrunken);
  }

  /** The age of a feed. */
  public static Duration age(Instant made, Instant now) {
    return Duration.between(made, now);
  }

  /** Whether absence from the feed means anything. */
  public boolean isFresh() {
    return !stale && !shrunken;
  }
}
