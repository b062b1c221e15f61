package org.rollcall.classifier.contact.micrometer;

import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.context.ApplicationScoped;

/** Counts observations by what became of them. */
@ApplicationScoped
public class ObservationCounts {
  private static final String NAME = "rollcall.observations";

  private final MeterRegistry registry;

  ObservationCounts(MeterRegistry registry) {
    this.registry = registry;
  }

  /** So many were judged. */
  public void judged(String directory, int entries) {
    count(directory, "judged", entries);
  }

  /** So many were not newer than what was known, and were dropped. */
  public void dropped(String directory, int entries) {
    count(directory, "dropped", entries);
  }

  private void count(String directory, String outcome, int entries) {
    registry.counter(NAME, "directory", directory, "outcome", outcome).increment(entries);
  }
}
