package org.rollcall.reader.timetable;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.jboss.logging.Logger;
import org.rollcall.reader.figures.CountReadings;
import org.rollcall.reader.progress.Progress;
import org.rollcall.reader.reading.Beginning;
import org.rollcall.reader.reading.Directory;
import org.rollcall.reader.reading.ReadDirectory;
import org.rollcall.reader.reading.Reading;
import org.rollcall.reader.reading.ReadingKind;
import org.rollcall.reader.reading.ReadingOutcome;

/** Full passes; however they began, their directory's agenda learns how they ended. */
@ApplicationScoped
public class Passes {
  private static final Logger LOG = Logger.getLogger(Passes.class);

  private final ReadDirectory readDirectory;
  private final Agendas agendas;
  private final Progress progress;
  private final CountReadings figures;
  private final InstantSource clock;
  private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();

  Passes(
      ReadDirectory readDirectory,
      Agendas agendas,
      Progress progress,
      CountReadings figures,
      InstantSource clock) {
    this.readDirectory = readDirectory;
    this.agendas = agendas;
    this.progress = progress;
    this.figures = figures;
    this.clock = clock;
  }

  /** Begins a full pass, and has it carried out beside the caller: LDAP blocks. */
  public Beginning start(Directory directory) {
    return goOn(readDirectory.begin(directory, ReadingKind.FULL));
  }

  /** Begins a full pass that tells every entry, and has it carried out beside the caller. */
  public Beginning startTellingEverything(Directory directory) {
    return goOn(readDirectory.beginTellingEverything(directory));
  }

  /** Makes a full pass, and returns when it has ended. */
  Beginning carryOut(Directory directory) {
    Beginning beginning = readDirectory.begin(directory, ReadingKind.FULL);
    switch (beginning) {
      case Beginning.AlreadyRunning ignored -> {}
      case Beginning.Begun begun -> carryOut(begun);
    }
    return beginning;
  }

  private Beginning goOn(Beginning beginning) {
    switch (beginning) {
      case Beginning.AlreadyRunning ignored -> {}
      case Beginning.Begun begun -> threads.execute(() -> carryOut(begun));
    }
    return beginning;
  }

  private void carryOut(Beginning.Begun begun) {
    Reading reading = begun.reading();
    try {
      ReadingOutcome outcome = readDirectory.carryOut(begun);
      Said.pass(reading, outcome);
      figures.ended(reading.directory(), ReadingKind.FULL, outcome);
      Agenda agenda = agendas.of(begun.directory());
      agenda.fullEnded(outcome, clock.instant());
      if (outcome.isBrokenOff() || progress.isResumable(reading.directory())) {
        agenda.fullAgain(clock.instant());
      }
    } catch (RuntimeException broken) {
      LOG.errorf(
          broken, "Reading broke off directory=%s reading=%s", reading.directory(), reading.id());
    }
  }

  @PreDestroy
  void stop() {
    threads.shutdownNow();
  }
}
