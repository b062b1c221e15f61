package org.rollcall.classifier.basis.scheduled;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rollcall.classifier.hr.FeedCondition;
import org.rollcall.classifier.hr.FeedSize;
import org.rollcall.classifier.hr.HrFeed;
import org.rollcall.classifier.hr.postgres.Feeds;
import org.rollcall.classifier.hr.postgres.KeptFeed;
import org.rollcall.settings.HrPolicy;

/** The feed that is judged by. Used by one thread at a time, which may block. */
@ApplicationScoped
class JudgedFeed {
  private final Feeds feeds;
  private final HeldFeeds held;
  private final DecideFeeds decide;
  private @Nullable Measured last;

  JudgedFeed(Feeds feeds, HeldFeeds held, DecideFeeds decide) {
    this.feeds = feeds;
    this.held = held;
    this.decide = decide;
  }

  /** Whether there is none yet. */
  boolean isMissing() {
    return feeds.current().isEmpty();
  }

  /** It, and how far it is to be believed now; empty if there is none yet. */
  Optional<Now> now(HrPolicy policy, Instant now) {
    Optional<KeptFeed> current = feeds.current();
    current.ifPresent(kept -> held.keepOnly(Set.of(kept.number())));
    return current.flatMap(
        kept -> held.feed(kept).map(feed -> believed(measured(kept, now), feed, policy, now)));
  }

  private static Now believed(Measured measured, HrFeed feed, HrPolicy policy, Instant now) {
    KeptFeed kept = measured.kept();
    Duration age = Duration.between(measured.since(), now);
    FeedCondition condition = FeedCondition.of(kept.size(), age, measured.measure(), policy);
    return new Now(kept, feed, condition, measured.since());
  }

  /** Its measure and its first sight do not change while it is judged by. */
  private Measured measured(KeptFeed kept, Instant now) {
    Measured known = last;
    if (known != null && known.kept().equals(kept)) {
      return known;
    }
    Optional<FeedSize> measure =
        kept.acceptedAt().isPresent()
            ? Optional.empty()
            : feeds
                .lastAccepted()
                .filter(accepted -> !accepted.hash().equals(kept.hash()))
                .map(KeptFeed::size);
    Measured measured = new Measured(kept, measure, decide.since(kept, now));
    last = measured;
    return measured;
  }

  /**
   * The feed that is judged by.
   *
   * @param kept where it comes from
   * @param feed everybody in it
   * @param condition how far it is to be believed
   * @param since since when it has been known
   */
  record Now(KeptFeed kept, HrFeed feed, FeedCondition condition, Instant since) {}

  private record Measured(KeptFeed kept, Optional<FeedSize> measure, Instant since) {}
}
