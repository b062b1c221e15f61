package org.rollcall.reader.timetable;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.rollcall.reader.files.ReaderSettings;
import org.rollcall.reader.reading.Directory;

/** The agendas of all directories. Thread-safe. */
@ApplicationScoped
public class Agendas {
  private final ReaderSettings settings;
  private final Map<String, Agenda> all = new ConcurrentHashMap<>();

  Agendas(ReaderSettings settings) {
    this.settings = settings;
  }

  /** The agenda of a directory. */
  public Agenda of(Directory directory) {
    return all.computeIfAbsent(
        directory.name(),
        name ->
            new Agenda(
                new Timetable(directory.schedule(), settings.retry()), directory.changesEvery()));
  }
}
