package org.rollcall.classifier.basis.scheduled;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.rollcall.classifier.hr.FeedCondition;
import org.rollcall.classifier.hr.FeedSize;
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

  Assessment assess(HrFileWatch.GoodFeed good, HrPolicy policy, Instant now) {
    Assessed known = last;
    Assessed assessed = known == null || known.feed() != good.feed() ? measured(good, now) : known;
    FeedCondition condition =
        FeedCondition.of(
            good.feed().size(),
            Duration.between(assessed.since(), now),
            assessed.measure(),
            policy);
    if (assessed != known) {
      take(assessed, condition, now);
    }
    return new Assessment(condition, assessed.since());
  }

  private Assessed measured(HrFileWatch.GoodFeed good, Instant now) {
    HrFeed feed = good.feed();
    Instant since = FeedCondition.since(accepted.firstSeen(feed, now), good.madeAt());
    return new Assessed(feed, measureFor(feed), since);
  }

  private void take(Assessed assessed, FeedCondition condition, Instant now) {
    HrFeed feed = assessed.feed();
    if (condition.isFresh()) {
      accepted.accept(feed, now);
    }
    last = assessed;
    LOG.infof(
        "HR feed read rows=%d addresses=%d numbers=%d stale=%s shrunken=%s",
        feed.size().rows(),
        feed.size().addresses(),
        feed.size().numbers(),
        condition.stale(),
        condition.shrunken());
  }

  /** The very feed that was accepted last is never shrunken. */
  private Optional<FeedSize> measureFor(HrFeed feed) {
    return accepted
        .last()
        .filter(before -> !before.hash().equals(feed.hash()))
        .map(AcceptedFeeds.Accepted::size);
  }

  /**
   * What to make of a feed now.
   *
   * @param condition how far it is to be believed
   * @param since when it has been known
   */
  record Assessment(FeedCondition condition, Instant since) {}

  private record Assessed(HrFeed feed, Optional<FeedSize> measure, Instant since) {}
}
