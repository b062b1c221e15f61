package org.rollcall.reader.timetable;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;
import org.rollcall.reader.figures.CountReadings;
import org.rollcall.reader.progress.Progress;
import org.rollcall.reader.progress.Standing;
import org.rollcall.reader.reading.Beginning;
import org.rollcall.reader.reading.Directory;
import org.rollcall.reader.reading.Following;
import org.rollcall.reader.reading.ReadDirectory;
import org.rollcall.reader.reading.Reader;
import org.rollcall.reader.reading.ReadingKind;
import org.rollcall.reader.reread.ReadAgain;

/**
 * Watches over one directory, on a thread of its own, so that a slow directory holds up no other.
 * It rests until something is due, the directory tells something by itself, or a second has gone,
 * since re-reads may have been asked for.
 */
final class Watch implements Runnable {
  private static final Logger LOG = Logger.getLogger(Watch.class);
  private static final Duration LONGEST_REST = Duration.ofSeconds(1);

  private final Directory directory;
  private final Agenda agenda;
  private final Work work;
  private final boolean atStart;
  private final Semaphore bell = new Semaphore(0);
  private boolean begun;

  /**
   * What a watch works with.
   *
   * @param passes full passes
   * @param readDirectory changes
   * @param readAgain entries that remediation changed
   * @param progress what earlier starts have done
   * @param figures how readings ended
   * @param reader who reads
   */
  record Work(
      Passes passes,
      ReadDirectory readDirectory,
      ReadAgain readAgain,
      Progress progress,
      CountReadings figures,
      Reader reader) {}

  Watch(Directory directory, Agenda agenda, Work work, boolean atStart) {
    this.directory = directory;
    this.agenda = agenda;
    this.work = work;
    this.atStart = atStart;
  }

  @Override
  public void run() {
    directory.source().onNews(bell::release);
    while (!Thread.currentThread().isInterrupted()) {
      Duration rest = LONGEST_REST;
      try {
        round();
        rest = agenda.untilNext(clock().instant());
      } catch (RuntimeException storeIsAway) {
        if (!Thread.currentThread().isInterrupted()) {
          LOG.warnf(
              "Nothing can be read until the database answers directory=%s outcome=%s",
              directory.name(), storeIsAway.getClass().getSimpleName());
        }
      }
      rest(rest.compareTo(LONGEST_REST) < 0 ? rest : LONGEST_REST);
    }
  }

  /** Does what is due. */
  void round() {
    Instant now = clock().instant();
    if (!begun) {
      agenda.begin(now, atStart, lastFull());
      begun = true;
    }
    if (agenda.isQuiet(now)) {
      return;
    }
    work.readAgain().carryOut(directory);
    if (agenda.isFullDue(now)) {
      readAll(now);
    } else if (agenda.isLookDue(now)) {
      look(now);
    }
  }

  private void readAll(Instant now) {
    agenda.fullBegins(now);
    switch (work.passes().carryOut(directory)) {
      case Beginning.Begun ignored -> {}
      case Beginning.AlreadyRunning running -> busy(running.holder());
    }
  }

  private void look(Instant now) {
    agenda.looked(now);
    if (!work.readDirectory().hasNews(directory)) {
      return;
    }
    switch (work.readDirectory().follow(directory)) {
      case Following.Ended ended -> {
        agenda.followed(ended.outcome(), clock().instant());
        Said.changes(directory, ended.outcome());
        work.figures().ended(directory.name(), ReadingKind.CHANGES, ended.outcome());
      }
      case Following.NotFollowed ignored -> {}
      case Following.AlreadyRunning running -> busy(running.holder());
    }
  }

  private void busy(String holder) {
    if (agenda.isBusy(holder.equals(work.reader().holder()), clock().instant())) {
      directory.source().close();
    }
  }

  /** A pass counts if it was complete and told everything under the present organisation.yaml. */
  private Optional<Instant> lastFull() {
    return work.progress().isResumable(directory.name())
        ? Optional.empty()
        : work.progress()
            .standing(directory.name())
            .full()
            .filter(full -> full.organisationHash().equals(directory.organisationHash()))
            .map(Standing.Full::at);
  }

  private void rest(Duration rest) {
    try {
      if (bell.tryAcquire(rest.toMillis(), TimeUnit.MILLISECONDS)) {
        bell.drainPermits();
        agenda.news(clock().instant());
      }
    } catch (InterruptedException stop) {
      Thread.currentThread().interrupt();
    }
  }

  private InstantSource clock() {
    return work.reader().clock();
  }
}
