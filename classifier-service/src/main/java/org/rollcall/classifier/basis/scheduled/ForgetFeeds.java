package org.rollcall.classifier.basis.scheduled;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import org.jboss.logging.Logger;
import org.rollcall.classifier.hr.postgres.Feeds;

/** Removes the persons of feeds that serve nothing any more, once a day and after a start. */
@ApplicationScoped
class ForgetFeeds {
  private static final Logger LOG = Logger.getLogger(ForgetFeeds.class);

  private final Feeds feeds;
  private final HrSettings settings;
  private final InstantSource clock;

  ForgetFeeds(Feeds feeds, HrSettings settings, InstantSource clock) {
    this.feeds = feeds;
    this.settings = settings;
    this.clock = clock;
  }

  @Scheduled(
      every = "{rollcall.hr-forget}",
      concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
  void forget() {
    int parts = feeds.removeContentBefore(clock.instant().minus(settings.keepContent()));
    if (parts > 0) {
      LOG.infof("old HR feeds forgotten parts=%d", parts);
    }
  }
}
