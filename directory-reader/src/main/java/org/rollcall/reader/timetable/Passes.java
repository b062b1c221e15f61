package org.rollcall.reader.timetable;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import org.jboss.logging.Logger;
import org.rollcall.reader.entry.Counts;
import org.rollcall.reader.reading.Beginning;
import org.rollcall.reader.reading.Directory;
import org.rollcall.reader.reading.ReadDirectory;
import org.rollcall.reader.reading.Reading;
import org.rollcall.reader.reading.ReadingKind;
import org.rollcall.reader.reading.ReadingOutcome;
import org.rollcall.reader.reading.Trouble;

/** Full passes, each on a virtual thread of its own: LDAP blocks. */
@ApplicationScoped
public class Passes {
  private static final Logger LOG = Logger.getLogger(Passes.class);

  private final ReadDirectory readDirectory;
  private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();

  Passes(ReadDirectory readDirectory) {
    this.readDirectory = readDirectory;
  }

  /**
   * Begins a full pass, and has it carried out beside the caller.
   *
   * @param ended is told how it ended; told nothing if it broke off by an error
   */
  public Beginning start(Directory directory, Consumer<ReadingOutcome> ended) {
    return goOn(readDirectory.begin(directory, ReadingKind.FULL), ended);
  }

  /** Begins a full pass that tells every entry, and has it carried out beside the caller. */
  public Beginning startTellingEverything(Directory directory) {
    return goOn(readDirectory.beginTellingEverything(directory), outcome -> {});
  }

  private Beginning goOn(Beginning beginning, Consumer<ReadingOutcome> ended) {
    switch (beginning) {
      case Beginning.AlreadyRunning ignored -> {}
      case Beginning.Begun begun -> threads.execute(() -> carryOut(begun, ended));
    }
    return beginning;
  }

  private void carryOut(Beginning.Begun begun, Consumer<ReadingOutcome> ended) {
    Reading reading = begun.reading();
    try {
      ReadingOutcome outcome = readDirectory.carryOut(begun);
      log(reading, outcome);
      ended.accept(outcome);
    } catch (RuntimeException broken) {
      LOG.errorf(
          broken, "Reading broke off directory=%s reading=%s", reading.directory(), reading.id());
    }
  }

  private static void log(Reading reading, ReadingOutcome outcome) {
    switch (outcome) {
      case ReadingOutcome.Complete complete -> {
        Counts counts = complete.counts();
        LOG.infof(
            "Reading complete directory=%s reading=%s seen=%d new=%d changed=%d vanished=%d",
            reading.directory(),
            reading.id(),
            counts.seen(),
            counts.fresh(),
            counts.changed(),
            counts.vanished());
      }
      case ReadingOutcome.Refused refused -> warn(reading, "refused", refused.trouble());
      case ReadingOutcome.Failed failed -> warn(reading, "failed", failed.trouble());
    }
  }

  private static void warn(Reading reading, String how, Trouble trouble) {
    LOG.warnf(
        "Reading %s directory=%s reading=%s outcome=%s: %s",
        how, reading.directory(), reading.id(), trouble.code(), trouble.text());
  }

  @PreDestroy
  void stop() {
    threads.shutdownNow();
  }
}
