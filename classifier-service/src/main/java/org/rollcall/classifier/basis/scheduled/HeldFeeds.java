package org.rollcall.classifier.basis.scheduled;

import com.google.common.hash.Hashing;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.rollcall.classifier.hr.HrFeed;
import org.rollcall.classifier.hr.postgres.Erasures;
import org.rollcall.classifier.hr.postgres.Feeds;
import org.rollcall.classifier.hr.postgres.KeptFeed;

/**
 * The few feeds that are in memory, without whoever was erased. Used by one thread at a time, which
 * may block.
 */
@ApplicationScoped
class HeldFeeds {
  private final Feeds feeds;
  private final Erasures erasures;
  private final Map<Long, HrFeed> held = new HashMap<>();
  private String erased = "";

  HeldFeeds(Feeds feeds, Erasures erasures) {
    this.feeds = feeds;
    this.erasures = erasures;
  }

  /** A feed that was just read need not be fetched. */
  void hold(long number, HrFeed feed) {
    forgetIfSomebodyWasErased();
    held.put(number, named(feed));
  }

  /** Its persons; empty if they were removed. */
  Optional<HrFeed> feed(KeptFeed kept) {
    forgetIfSomebodyWasErased();
    HrFeed known = held.get(kept.number());
    if (known != null) {
      return Optional.of(known);
    }
    Optional<HrFeed> fetched = feeds.content(kept).map(feed -> named(erasures.without(feed)));
    fetched.ifPresent(feed -> held.put(kept.number(), feed));
    return fetched;
  }

  /** Lets go of all others. */
  void keepOnly(Set<Long> numbers) {
    held.keySet().retainAll(numbers);
  }

  private void forgetIfSomebodyWasErased() {
    String now = erasures.state();
    if (!now.equals(erased)) {
      erased = now;
      held.clear();
    }
  }

  /** Known by something else once somebody was erased, so that all is judged again. */
  private HrFeed named(HrFeed feed) {
    return erased.isEmpty()
        ? feed
        : feed.knownBy(
            feed.hash()
                + "-"
                + Hashing.sha256().hashString(erased, StandardCharsets.UTF_8).toString());
  }
}
