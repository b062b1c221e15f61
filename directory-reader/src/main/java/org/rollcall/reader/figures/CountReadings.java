package org.rollcall.reader.figures;

import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Locale;
import org.rollcall.reader.entry.Counts;
import org.rollcall.reader.reading.ReadingKind;
import org.rollcall.reader.reading.ReadingOutcome;
import org.rollcall.reader.reading.Trouble;

/** Counts readings by how they ended, refused and failed ones by their code too. Thread-safe. */
@ApplicationScoped
public class CountReadings {
  private static final String DIRECTORY = "directory";

  private final MeterRegistry meters;

  CountReadings(MeterRegistry meters) {
    this.meters = meters;
  }

  /** A reading of that directory ended so. */
  public void ended(String directory, ReadingKind kind, ReadingOutcome outcome) {
    Counts counts = outcome.counts();
    meters
        .counter("reader.changes", DIRECTORY, directory)
        .increment((double) counts.changed() + counts.fresh() + counts.vanished());
    switch (outcome) {
      case ReadingOutcome.Complete ignored -> count(directory, kind, "complete");
      case ReadingOutcome.Refused refused -> {
        count(directory, kind, "refused");
        troubled(directory, "refused", refused.trouble());
      }
      case ReadingOutcome.Failed failed -> {
        count(directory, kind, "failed");
        troubled(directory, "failed", failed.trouble());
      }
    }
  }

  private void count(String directory, ReadingKind kind, String outcome) {
    String name = kind.name().toLowerCase(Locale.ROOT);
    meters
        .counter("reader.readings", DIRECTORY, directory, "kind", name, "outcome", outcome)
        .increment();
  }

  private void troubled(String directory, String outcome, Trouble trouble) {
    meters
        .counter("reader.readings." + outcome, DIRECTORY, directory, "code", trouble.code())
        .increment();
  }
}
