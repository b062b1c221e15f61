package org.rollcall.reader.reading.http;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.rollcall.reader.entry.Counts;
import org.rollcall.reader.reading.Reading;
import org.rollcall.reader.reading.Trouble;

/** A reading as the interface shows it. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record ReadingView(
    UUID id,
    String directory,
    String kind,
    String state,
    String holder,
    Instant startedAt,
    @Nullable Instant finishedAt,
    CountsView counts,
    @Nullable TroubleView trouble) {

  static ReadingView of(Reading reading) {
    Counts counts = reading.counts();
    return new ReadingView(
        reading.id(),
        reading.directory(),
        reading.kind().name(),
        reading.state().name(),
        reading.holder(),
        reading.startedAt(),
        reading.finishedAt(),
        new CountsView(counts.seen(), counts.changed(), counts.fresh(), counts.vanished()),
        reading.trouble().map(TroubleView::of).orElse(null));
  }

  /** What it met. {@code fresh} are entries never seen before, or back again. */
  record CountsView(long seen, long changed, long fresh, long vanished) {}

  /** Why it was refused or failed. */
  record TroubleView(String code, String what, String mend) {
    static TroubleView of(Trouble trouble) {
      return new TroubleView(trouble.code(), trouble.what(), trouble.mend());
    }
  }
}
