package org.rollcall.classifier.hr.postgres;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.rollcall.classifier.hr.FeedSize;
import org.rollcall.classifier.hr.HrFeed;
import org.rollcall.settings.Problem;

/**
 * A feed that comes.
 *
 * @param feed what it says; empty if it could not be read
 * @param source by which way
 * @param statedAt when it was made
 * @param receivedAt when it came
 * @param by who sent it; empty for files
 * @param problems bad values in it, or why it cannot be read, one line each
 */
public record Arrival(
    Optional<HrFeed> feed,
    KeptFeed.Source source,
    Instant statedAt,
    Instant receivedAt,
    Optional<String> by,
    List<String> problems) {
  private static final FeedSize NOTHING = new FeedSize(0, 0, 0, Map.of());

  public Arrival {
    Objects.requireNonNull(feed, "feed");
    Objects.requireNonNull(source, "source");
    Objects.requireNonNull(statedAt, "statedAt");
    Objects.requireNonNull(receivedAt, "receivedAt");
    Objects.requireNonNull(by, "by");
    problems = List.copyOf(problems);
  }

  /** Problems as they are kept: one line each. */
  public static List<String> lines(List<Problem> problems) {
    return problems.stream().map(Problem::text).toList();
  }

  String hash() {
    return feed.map(HrFeed::hash).orElse("");
  }

  FeedSize size() {
    return feed.map(HrFeed::size).orElse(NOTHING);
  }
}
