package org.rollcall.reader.reading.http;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rollcall.reader.progress.Position;
import org.rollcall.reader.reading.SourceStatus;

/**
 * A directory as the interface shows it.
 *
 * @param schedule time between full passes, ISO 8601; absent for none
 * @param changesEvery how often it is looked whether something has changed
 * @param source by which means it is read, and why
 * @param reader who reads it now; absent if nobody
 * @param entries entries known to be there
 * @param changesSince entries told as new, changed or gone since the last complete full pass
 * @param lastComplete when the last complete full pass ended; absent if there was none
 * @param lastCompleteAge how long ago that was
 * @param position from where on changes are told; absent before the first complete full pass, and
 *     where changes cannot be told
 * @param nextPass when the next full pass is due; absent if only when somebody asks
 * @param notBefore until when the directory asked to be left alone; absent if it does not ask
 * @param refused the latest readings that were not believed, newest first
 * @param last how the latest reading stands; absent if there was none
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record DirectoryView(
    String name,
    @Nullable Duration schedule,
    Duration changesEvery,
    SourceView source,
    @Nullable String reader,
    long entries,
    long changesSince,
    @Nullable Instant lastComplete,
    @Nullable Duration lastCompleteAge,
    @Nullable PositionView position,
    @Nullable Instant nextPass,
    @Nullable Instant notBefore,
    List<ReadingView> refused,
    @Nullable ReadingView last) {
  DirectoryView {
    refused = List.copyOf(refused);
  }

  /** By which means a directory is read. */
  record SourceView(String kind, String because, Map<String, String> facts) {
    SourceView {
      facts = Map.copyOf(facts);
    }

    static SourceView of(SourceStatus status) {
      return new SourceView(status.kind().name(), status.because(), status.facts());
    }
  }

  /**
   * A position, never its text: that may hold tokens.
   *
   * @param characters how long its text is
   * @param stoppedBy code of the trouble that made it worthless until the next complete full pass
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record PositionView(int characters, Instant at, Duration age, @Nullable String stoppedBy) {
    static PositionView of(Position position, Instant now) {
      return new PositionView(
          position.bookmark().cursor().length(),
          position.at(),
          Duration.between(position.at(), now),
          position.stoppedBy().orElse(null));
    }
  }
}
