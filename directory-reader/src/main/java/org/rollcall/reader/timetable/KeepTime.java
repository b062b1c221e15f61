package org.rollcall.reader.timetable;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.ArrayList;
import java.util.List;
import org.rollcall.reader.figures.CountReadings;
import org.rollcall.reader.files.Directories;
import org.rollcall.reader.files.ReaderSettings;
import org.rollcall.reader.progress.Progress;
import org.rollcall.reader.reading.Directory;
import org.rollcall.reader.reading.ReadDirectory;
import org.rollcall.reader.reading.Reader;
import org.rollcall.reader.reread.ReadAgain;

/** Sets a watch over each directory, as long as the service runs. */
@ApplicationScoped
class KeepTime {
  private final Directories directories;
  private final ReaderSettings settings;
  private final Agendas agendas;
  private final Watch.Work work;
  private final List<Thread> watches = new ArrayList<>();

  KeepTime(
      Directories directories,
      ReaderSettings settings,
      Agendas agendas,
      Passes passes,
      ReadDirectory readDirectory,
      ReadAgain readAgain,
      Progress progress,
      CountReadings figures,
      Reader reader) {
    this.directories = directories;
    this.settings = settings;
    this.agendas = agendas;
    this.work = new Watch.Work(passes, readDirectory, readAgain, progress, figures, reader);
  }

  void begin(@Observes StartupEvent started) {
    for (Directory directory : directories.all()) {
      Watch watch = new Watch(directory, agendas.of(directory), work, settings.readAtStart());
      watches.add(Thread.ofVirtual().name("watch-" + directory.name()).start(watch));
    }
  }

  void end(@Observes ShutdownEvent stopped) {
    watches.forEach(Thread::interrupt);
    directories.all().forEach(directory -> directory.source().close());
  }
}
