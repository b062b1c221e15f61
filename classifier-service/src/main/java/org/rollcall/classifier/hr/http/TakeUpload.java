package org.rollcall.classifier.hr.http;

import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.enterprise.context.RequestScoped;
import java.io.IOException;
import java.io.InputStream;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rollcall.access.Caller;
import org.rollcall.access.Person;
import org.rollcall.access.Problems;
import org.rollcall.classifier.hr.HrFeed;
import org.rollcall.classifier.hr.HrRead;
import org.rollcall.classifier.hr.file.Format;
import org.rollcall.classifier.hr.file.HrFile;
import org.rollcall.classifier.hr.postgres.Arrival;
import org.rollcall.classifier.hr.postgres.Erasures;
import org.rollcall.classifier.hr.postgres.Feeds;
import org.rollcall.classifier.hr.postgres.KeptFeed;
import org.rollcall.settings.Problem;

/** Takes in a feed that somebody sends. */
@RequestScoped
class TakeUpload {
  /** Clocks differ by a little. */
  private static final Duration AHEAD = Duration.ofMinutes(5);

  private final Feeds feeds;
  private final Erasures erasures;
  private final Caller caller;
  private final InstantSource clock;

  TakeUpload(Feeds feeds, Erasures erasures, Caller caller, InstantSource clock) {
    this.feeds = feeds;
    this.erasures = erasures;
    this.caller = caller;
    this.clock = clock;
  }

  /** Keeps it, and gives its number. */
  long take(Format format, @Nullable String statedAt, InputStream body) throws IOException {
    Instant made = stated(statedAt);
    return switch (HrFile.read("upload", format, body)) {
      case HrRead.Accepted accepted ->
          feeds.arrive(
              arrival(Optional.of(erasures.without(accepted.feed())), made, accepted.problems()));
      case HrRead.Refused refused -> {
        long number = feeds.arrive(arrival(Optional.empty(), made, refused.problems()));
        throw unreadable(number, refused.problems());
      }
    };
  }

  private Instant stated(@Nullable String statedAt) {
    if (statedAt == null || statedAt.isBlank()) {
      throw Problems.of(
          400,
          "stated-time-required",
          "it is not said when the feed was made",
          "Add ?statedAt=2027-03-31T04:00:00Z with the time of the export.");
    }
    try {
      Instant made = OffsetDateTime.parse(statedAt.strip()).toInstant();
      if (made.isAfter(clock.instant().plus(AHEAD))) {
        throw Problems.of(
            400,
            "stated-time-in-the-future",
            "the feed says that it was made in the future",
            "Check the clock of the machine that exports.");
      }
      return made;
    } catch (DateTimeException notATime) {
      throw Problems.of(
          400,
          "stated-time-unreadable",
          "statedAt is no time with a zone",
          "Write it as 2027-03-31T04:00:00Z (ISO 8601).");
    }
  }

  private Arrival arrival(Optional<HrFeed> feed, Instant made, List<Problem> problems) {
    return new Arrival(
        feed,
        KeptFeed.Source.UPLOAD,
        made,
        clock.instant(),
        caller.person().map(Person::naturalPerson),
        Arrival.lines(problems));
  }

  private static HttpProblem unreadable(long number, List<Problem> problems) {
    HttpProblem plain =
        Problems.of(
            422,
            "feed-unreadable",
            "the feed cannot be read, and is refused as a whole: " + problems.getFirst().text(),
            "Mend what problems lists, and send it again.");
    return HttpProblem.builder(plain)
        .with("problems", Arrival.lines(problems))
        .with("feed", number)
        .build();
  }
}
