package org.rollcall.classifier.basis.scheduled;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jboss.logging.Logger;
import org.rollcall.classifier.basis.Basis;
import org.rollcall.classifier.hr.FeedCondition;
import org.rollcall.classifier.hr.HrFeed;
import org.rollcall.classifier.hr.Plausibility;
import org.rollcall.classifier.hr.postgres.Decision;
import org.rollcall.classifier.hr.postgres.Feeds;
import org.rollcall.classifier.hr.postgres.KeptFeed;
import org.rollcall.classifier.rejudging.postgres.CountMoves;
import org.rollcall.classifier.rules.RuleSet;
import org.rollcall.settings.Organisation;

/**
 * Says what becomes of each feed that came. What it would move is measured against the last
 * accepted feed, not against the verdicts of now: after a bad feed the next good one only puts
 * things right. Called by one thread at a time, which may block.
 */
@ApplicationScoped
class DecideFeeds {
  private static final Logger LOG = Logger.getLogger(DecideFeeds.class);

  private final Feeds feeds;
  private final HeldFeeds held;
  private final CountMoves moves;
  private final HrSettings settings;

  DecideFeeds(Feeds feeds, HeldFeeds held, CountMoves moves, HrSettings settings) {
    this.feeds = feeds;
    this.held = held;
    this.moves = moves;
    this.settings = settings;
  }

  /** Decides about all that came. */
  void decide(Organisation organisation, RuleSet rules, Instant now) {
    Optional<KeptFeed> next = feeds.nextArrived();
    while (next.isPresent()) {
      KeptFeed arrived = next.get();
      Decision decision = decision(plausibility(arrived, new By(organisation, rules, now)), now);
      feeds.decide(arrived.number(), decision, now);
      LOG.infof(
          "HR feed decided feed=%d state=%s accepted=%s rows=%d addresses=%d numbers=%d",
          arrived.number(),
          decision.state(),
          decision.acceptedAt().isPresent(),
          arrived.size().rows(),
          arrived.size().addresses(),
          arrived.size().numbers());
      next = feeds.nextArrived();
    }
  }

  private static Decision decision(Plausibility plausibility, Instant now) {
    return switch (plausibility) {
      case Plausibility.Accepted accepted ->
          new Decision(KeptFeed.State.CURRENT, List.of(), Optional.of(now));
      case Plausibility.Doubted doubted ->
          new Decision(KeptFeed.State.CURRENT, doubted.reasons(), Optional.empty());
      case Plausibility.Waiting waiting ->
          new Decision(KeptFeed.State.WAITING, waiting.reasons(), Optional.empty());
      case Plausibility.Refused refused ->
          new Decision(KeptFeed.State.REFUSED, refused.reasons(), Optional.empty());
    };
  }

  private Plausibility plausibility(KeptFeed arrived, By by) {
    Optional<HrFeed> feed = held.feed(arrived);
    if (feed.isEmpty()) {
      return refused("Nothing is kept of its persons. Deliver it again.");
    }
    if (isOutOfOrder(arrived)) {
      return refused("It was made before the feed that is judged by. Deliver the newest one.");
    }
    Optional<KeptFeed> measure =
        feeds.lastAccepted().filter(last -> !last.hash().equals(arrived.hash()));
    FeedCondition condition =
        FeedCondition.of(
            arrived.size(),
            Duration.between(since(arrived, by.now()), by.now()),
            measure.map(KeptFeed::size),
            by.organisation().hr());
    double share = by.organisation().hr().minCoverage();
    List<String> losses =
        measure.map(last -> arrived.size().losses(last.size(), share)).orElse(List.of());
    Candidate candidate = new Candidate(by, feed.get(), condition);
    return guarded(Plausibility.of(feed.get(), condition, losses), measure, candidate);
  }

  private static Plausibility refused(String reason) {
    return new Plausibility.Refused(List.of(reason));
  }

  /** A file's time changes when it is copied; whoever sends a feed says when it was made. */
  private boolean isOutOfOrder(KeptFeed arrived) {
    return arrived.source() == KeptFeed.Source.UPLOAD
        && feeds
            .current()
            .filter(current -> current.source() == KeptFeed.Source.UPLOAD)
            .filter(current -> arrived.statedAt().isBefore(current.statedAt()))
            .isPresent();
  }

  /** Since when it has been known. */
  Instant since(KeptFeed kept, Instant now) {
    return kept.source() == KeptFeed.Source.FILE
        ? FeedCondition.since(feeds.firstSeen(kept.hash(), now), kept.statedAt())
        : kept.statedAt();
  }

  private Plausibility guarded(Plausibility seen, Optional<KeptFeed> measure, Candidate candidate) {
    return switch (seen) {
      case Plausibility.Refused refused -> refused;
      case Plausibility.Waiting waiting -> waiting;
      case Plausibility.Accepted accepted -> guarded(seen, List.of(), measure, candidate);
      case Plausibility.Doubted doubted -> guarded(seen, doubted.reasons(), measure, candidate);
    };
  }

  private Plausibility guarded(
      Plausibility seen, List<String> reasons, Optional<KeptFeed> measure, Candidate candidate) {
    Optional<HrFeed> before = measure.flatMap(held::feed);
    if (before.isEmpty()) {
      return seen;
    }
    CountMoves.Moves moved =
        moves.count(
            candidate.basis(before.get(), FeedCondition.FRESH).judge(),
            candidate.basis(candidate.feed(), candidate.condition()).judge());
    double most =
        Math.max(settings.alwaysMayMove(), settings.mostMovedPercent() * moved.contacts() / 100.0);
    if (moved.moved() <= most) {
      return seen;
    }
    List<String> all = new ArrayList<>(reasons);
    all.add(
        "It would move %d of %d contacts to INTERNAL and %d to EXTERNAL, more than the guard allows."
            .formatted(moved.internal(), moved.contacts(), moved.external()));
    return new Plausibility.Waiting(all);
  }

  /** What else is judged by. */
  private record By(Organisation organisation, RuleSet rules, Instant now) {}

  /** A feed that may be judged by. */
  private record Candidate(By by, HrFeed feed, FeedCondition condition) {
    Basis basis(HrFeed other, FeedCondition believed) {
      LocalDate day = LocalDate.ofInstant(by.now(), ZoneOffset.UTC);
      return new Basis(by.organisation(), other, believed, by.rules(), day);
    }
  }
}
