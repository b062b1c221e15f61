package org.rollcall.reader.figures;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.ToDoubleFunction;
import org.jboss.logging.Logger;
import org.rollcall.reader.files.Directories;
import org.rollcall.reader.progress.Position;
import org.rollcall.reader.progress.Progress;
import org.rollcall.reader.progress.Standing;
import org.rollcall.reader.reading.Directory;

/**
 * How each directory stands, as gauges; looked up every few seconds, not at every scrape. An age is
 * NaN where there is nothing that could be old.
 */
@ApplicationScoped
class DirectoriesAsGauges {
  private static final Logger LOG = Logger.getLogger(DirectoriesAsGauges.class);
  private static final double MILLIS = 1000;

  private final Directories directories;
  private final Progress progress;
  private final InstantSource clock;
  private final MeterRegistry meters;
  private final Map<String, Seen> latest = new ConcurrentHashMap<>();

  private record Seen(Standing standing, Optional<Position> position) {
    static final Seen NOTHING = new Seen(Standing.NONE, Optional.empty());
  }

  DirectoriesAsGauges(
      Directories directories, Progress progress, InstantSource clock, MeterRegistry meters) {
    this.directories = directories;
    this.progress = progress;
    this.clock = clock;
    this.meters = meters;
  }

  void register(@Observes StartupEvent started) {
    for (Directory directory : directories.all()) {
      String name = directory.name();
      gauge("reader.entries.known", name, seen -> seen.standing().known());
      gauge("reader.changes.since.full", name, seen -> seen.standing().changedSince());
      gauge(
          "reader.full.age.seconds",
          name,
          seen -> age(seen.standing().full().map(Standing.Full::at)));
      gauge("reader.position.age.seconds", name, seen -> age(seen.position().map(Position::at)));
    }
  }

  @Scheduled(every = "5s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
  void look() {
    for (Directory directory : directories.all()) {
      String name = directory.name();
      try {
        latest.put(name, new Seen(progress.standing(name), progress.position(name)));
      } catch (RuntimeException databaseDown) {
        LOG.debugf("standing not looked up directory=%s", name);
      }
    }
  }

  private void gauge(String name, String directory, ToDoubleFunction<Seen> figure) {
    Gauge.builder(
            name,
            this,
            gauges -> figure.applyAsDouble(gauges.latest.getOrDefault(directory, Seen.NOTHING)))
        .tag("directory", directory)
        .register(meters);
  }

  private double age(Optional<Instant> at) {
    return at.map(since -> Duration.between(since, clock.instant()).toMillis() / MILLIS)
        .orElse(Double.NaN);
  }
}
