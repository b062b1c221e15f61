package org.rollcall.reader.entry;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.rollcall.contracts.ReadingFinished;
import org.rollcall.reader.progress.Bookmark;

/**
 * How a complete reading is closed.
 *
 * @param kind the whole directory, or single entries
 * @param pages pages of observed entries that it has sent
 * @param counts what it has met, the vanished ones not yet among them
 * @param startedAt when it began
 * @param finishedAt when the last entry had been read
 * @param after from where on changes are to be told after a full pass; empty if they cannot be
 */
public record Closing(
    ReadingFinished.Kind kind,
    int pages,
    Counts counts,
    Instant startedAt,
    Instant finishedAt,
    Optional<Bookmark> after) {
  public Closing {
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(counts, "counts");
    Objects.requireNonNull(startedAt, "startedAt");
    Objects.requireNonNull(finishedAt, "finishedAt");
    Objects.requireNonNull(after, "after");
  }

  /** Whether it was about the whole directory. */
  public boolean isFull() {
    return switch (kind) {
      case FULL -> true;
      case TARGETED -> false;
    };
  }

  /** The last message of the reading. */
  public ReadingFinished message(Pass pass, int vanishedPages) {
    return new ReadingFinished(
        pass.directory(),
        pass.organisationHash(),
        pass.reading(),
        kind,
        pages + vanishedPages,
        counts.seen(),
        startedAt,
        finishedAt);
  }
}
