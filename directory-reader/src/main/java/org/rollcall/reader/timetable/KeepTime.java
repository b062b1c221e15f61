package org.rollcall.reader.timetable;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jboss.logging.Logger;
import org.rollcall.reader.files.Directories;
import org.rollcall.reader.files.ReaderSettings;
import org.rollcall.reader.reading.Beginning;
import org.rollcall.reader.reading.Directory;
import org.rollcall.reader.reading.ReadingOutcome;
import org.rollcall.reader.reread.ReadAgain;

/** Looks once a second at what is due. */
@ApplicationScoped
class KeepTime {
  private static final Logger LOG = Logger.getLogger(KeepTime.class);

  private final Directories directories;
  private final ReaderSettings settings;
  private final Passes passes;
  private final ReadAgain readAgain;
  private final InstantSource clock;

  /** No value: nothing is due until somebody asks for it. */
  private final Map<String, Optional<Instant>> due = new ConcurrentHashMap<>();

  KeepTime(
      Directories directories,
      ReaderSettings settings,
      Passes passes,
      ReadAgain readAgain,
      InstantSource clock) {
    this.directories = directories;
    this.settings = settings;
    this.passes = passes;
    this.readAgain = readAgain;
    this.clock = clock;
  }

  @Scheduled(every = "1s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
  void look() {
    for (Directory directory : directories.all()) {
      try {
        readAgain.carryOut(directory);
        startIfDue(directory);
      } catch (RuntimeException storeIsAway) {
        LOG.warnf(
            "Nothing can be read until the database answers directory=%s outcome=%s",
            directory.name(), storeIsAway.getClass().getSimpleName());
      }
    }
  }

  private void startIfDue(Directory directory) {
    Timetable timetable = new Timetable(directory.schedule(), settings.retry());
    Instant now = clock.instant();
    Optional<Instant> next =
        due.computeIfAbsent(directory.name(), name -> timetable.first(now, settings.readAtStart()));
    if (next.isEmpty() || next.get().isAfter(now)) {
      return;
    }
    // Until the pass has ended well it counts as due again soon: it may break off without a word.
    due.put(directory.name(), timetable.soon(now));
    Beginning beginning = passes.start(directory, outcome -> ended(directory, outcome));
    if (beginning instanceof Beginning.AlreadyRunning running) {
      LOG.debugf(
          "Somebody reads already directory=%s holder=%s", directory.name(), running.holder());
    }
  }

  private void ended(Directory directory, ReadingOutcome outcome) {
    Timetable timetable = new Timetable(directory.schedule(), settings.retry());
    due.put(directory.name(), timetable.after(outcome, clock.instant()));
  }
}
