package org.rollcall.classifier.basis.scheduled;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalInt;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.rollcall.classifier.hr.FeedCondition;
import org.rollcall.classifier.hr.HrFeed;
import org.rollcall.classifier.hr.postgres.AcceptedFeeds;
import org.rollcall.settings.HrPolicy;

/**
 * Says how far a feed is to be believed. One that is neither stale nor shrunken is accepted, and is
 * the measure for the next. Called by one thread at a time, which may block.
 */
@ApplicationScoped
class AssessFeed {
  private static final Logger LOG = Logger.getLogger(AssessFeed.class);

  private final AcceptedFeeds accepted;
  private @Nullable Assessed last;

  AssessFeed(AcceptedFeeds accepted) {
    this.accepted = accepted;
  }

  FeedCondition condition(HrFileWatch.GoodFeed good, HrPolicy policy, Instant now) {
    Assessed known = last;
    OptionalInt measure =
        known != null && known.feed() == good.feed() ? known.measure() : measureFor(good.feed());
    FeedCondition condition =
        FeedCondition.of(
            good.feed().rows(), FeedCondition.age(good.madeAt(), now), measure, policy);
    if (known == null || known.feed() != good.feed()) {
      take(good.feed(), measure, condition, now);
    }
    return condition;
  }

  private void take(HrFeed feed, OptionalInt measure, FeedCondition condition, Instant now) {
    if (condition.isFresh()) {
      accepted.accept(feed, now);
    }
    last = new Assessed(feed, measure);
    LOG.infof(
        "HR feed read rows=%d stale=%s shrunken=%s",
        feed.rows(), condition.stale(), condition.shrunken());
  }

  /** The very feed that was accepted last is never shrunken. */
  private OptionalInt measureFor(HrFeed feed) {
    Optional<AcceptedFeeds.Accepted> before = accepted.last();
    return before.isPresent() && !before.get().hash().equals(feed.hash())
        ? OptionalInt.of(before.get().rows())
        : OptionalInt.empty();
  }

  private record Assessed(HrFeed feed, OptionalInt measure) {}
}
