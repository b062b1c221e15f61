package org.rollcall.classifier.basis.scheduled;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.rollcall.classifier.hr.HrFeed;
import org.rollcall.classifier.hr.HrRead;
import org.rollcall.classifier.hr.postgres.Arrival;
import org.rollcall.classifier.hr.postgres.Erasures;
import org.rollcall.classifier.hr.postgres.Feeds;
import org.rollcall.classifier.hr.postgres.KeptFeed;
import org.rollcall.settings.Problem;

/**
 * Takes the HR file in as a feed, whenever it says something else than the file before. Called by
 * one thread at a time, which may block.
 */
@ApplicationScoped
class TakeHrFile {
  private final HrFileWatch watch;
  private final Feeds feeds;
  private final Erasures erasures;
  private final HeldFeeds held;

  TakeHrFile(
      @ConfigProperty(name = "rollcall.hr-file") Path file,
      Feeds feeds,
      Erasures erasures,
      HeldFeeds held) {
    this.watch = new HrFileWatch(file);
    this.feeds = feeds;
    this.erasures = erasures;
    this.held = held;
  }

  /** Looks at the file. */
  void look(Instant now) {
    watch.look().ifPresent(news -> take(news, now));
  }

  /** Why the present file is refused; empty if it is not. */
  List<Problem> refusal() {
    return watch.refusal();
  }

  private void take(HrFileWatch.News news, Instant now) {
    switch (news.read()) {
      case HrRead.Accepted accepted -> {
        Optional<KeptFeed> known = known(accepted.feed());
        known.ifPresent(kept -> restate(kept, news.madeAt()));
        if (known.isEmpty()) {
          HrFeed feed = erasures.without(accepted.feed());
          held.hold(feeds.arrive(arrival(Optional.of(feed), accepted.problems(), news, now)), feed);
        }
      }
      case HrRead.Refused refused ->
          feeds.arrive(arrival(Optional.empty(), refused.problems(), news, now));
    }
  }

  /** A restart is no news. */
  private Optional<KeptFeed> known(HrFeed feed) {
    return feeds.lastFrom(KeptFeed.Source.FILE).filter(last -> last.hash().equals(feed.hash()));
  }

  /** The same content with another time: it may be older than was thought. */
  private void restate(KeptFeed kept, Instant madeAt) {
    Instant stated = madeAt.truncatedTo(ChronoUnit.MICROS);
    if (!stated.equals(kept.statedAt())) {
      feeds.restate(kept.number(), stated);
    }
  }

  private static Arrival arrival(
      Optional<HrFeed> feed, List<Problem> problems, HrFileWatch.News news, Instant now) {
    return new Arrival(
        feed, KeptFeed.Source.FILE, news.madeAt(), now, Optional.empty(), Arrival.lines(problems));
  }
}
