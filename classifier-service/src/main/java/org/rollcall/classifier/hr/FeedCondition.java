package org.rollcall.classifier.hr;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.rollcall.settings.HrPolicy;

/**
 * How far a feed is to be believed. From one that is stale or shrunken, nobody's absence follows.
 *
 * @param stale older than the policy allows
 * @param shrunken much smaller than the last accepted one, in rows or in keys
 */
public record FeedCondition(boolean stale, boolean shrunken) {
  /** Recent and complete. */
  public static final FeedCondition FRESH = new FeedCondition(false, false);

  /**
   * The condition of a feed.
   *
   * @param size how much it says
   * @param age how long it has been known
   * @param accepted how much the last accepted feed said; empty for the first feed ever
   */
  public static FeedCondition of(
      FeedSize size, Duration age, Optional<FeedSize> accepted, HrPolicy policy) {
    boolean stale = age.compareTo(Duration.ofDays(policy.maxAgeDays())) > 0;
    boolean shrunken =
        accepted.isPresent() && size.isShrunken(accepted.get(), policy.minCoverage());
    return new FeedCondition(stale, shrunken);
  }

  /**
   * Since when a feed has been known. The file's time alone would make a feed young again whenever
   * somebody copies or mounts it anew, and one from the future young for ever.
   *
   * @param firstSeen when this very content was first seen
   * @param fileTime the time of its file
   */
  public static Instant since(Instant firstSeen, Instant fileTime) {
    return fileTime.isBefore(firstSeen) ? fileTime : firstSeen;
  }

  /** Whether absence from the feed means anything. */
  public boolean isFresh() {
    return !stale && !shrunken;
  }
}
