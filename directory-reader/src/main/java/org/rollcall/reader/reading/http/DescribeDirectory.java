package org.rollcall.reader.reading.http;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.rollcall.reader.lease.Leases;
import org.rollcall.reader.progress.Progress;
import org.rollcall.reader.progress.Standing;
import org.rollcall.reader.reading.Directory;
import org.rollcall.reader.reading.Reading;
import org.rollcall.reader.reading.Readings;
import org.rollcall.reader.timetable.Agenda;
import org.rollcall.reader.timetable.Agendas;

/** Gathers what is shown of a directory. */
@ApplicationScoped
class DescribeDirectory {
  private static final int LATEST = 100;
  private static final int MOST_REFUSED = 5;

  private final Readings readings;
  private final Leases leases;
  private final Progress progress;
  private final Agendas agendas;
  private final InstantSource clock;

  DescribeDirectory(
      Readings readings, Leases leases, Progress progress, Agendas agendas, InstantSource clock) {
    this.readings = readings;
    this.leases = leases;
    this.progress = progress;
    this.agendas = agendas;
    this.clock = clock;
  }

  DirectoryView describe(Directory directory) {
    Instant now = clock.instant();
    String name = directory.name();
    Standing standing = progress.standing(name);
    Optional<Instant> full = standing.full().map(Standing.Full::at);
    Agenda agenda = agendas.of(directory);
    List<Reading> latest = readings.latest(name, LATEST);
    return new DirectoryView(
        name,
        directory.schedule(),
        directory.changesEvery(),
        DirectoryView.SourceView.of(directory.source().status()),
        leases.holder(name).orElse(null),
        standing.known(),
        standing.changedSince(),
        full.orElse(null),
        full.map(at -> Duration.between(at, now)).orElse(null),
        progress.position(name).map(at -> DirectoryView.PositionView.of(at, now)).orElse(null),
        agenda.nextFull().orElse(null),
        agenda.notBefore(now).orElse(null),
        refused(latest),
        latest.stream().findFirst().map(ReadingView::of).orElse(null));
  }

  private static List<ReadingView> refused(List<Reading> latest) {
    return latest.stream()
        .filter(reading -> reading.state() == Reading.State.REFUSED)
        .limit(MOST_REFUSED)
        .map(ReadingView::of)
        .toList();
  }
}
