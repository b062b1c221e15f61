package org.rollcall.reader.assembly;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.rollcall.reader.entry.KnownEntries;
import org.rollcall.reader.files.Directories;
import org.rollcall.reader.files.LoadDirectories;
import org.rollcall.reader.files.ReaderSettings;
import org.rollcall.reader.lease.Leases;
import org.rollcall.reader.progress.Progress;
import org.rollcall.reader.reading.ReadDirectory;
import org.rollcall.reader.reading.Reader;
import org.rollcall.reader.reading.Readings;
import org.rollcall.reader.reread.ReReads;
import org.rollcall.reader.reread.ReadAgain;

/** Puts the use cases together from what this deployment has. */
@ApplicationScoped
class Assembly {
  private static final Logger LOG = Logger.getLogger(Assembly.class);

  @Produces
  @Singleton
  Directories directories(
      @ConfigProperty(name = "rollcall.organisation-file") Optional<Path> organisationFile,
      @ConfigProperty(name = "rollcall.directories-file") Optional<Path> directoriesFile,
      InstantSource clock) {
    Directories directories = new LoadDirectories(clock).load(organisationFile, directoriesFile);
    directories
        .problems()
        .ifPresent(problems -> LOG.errorf("Nothing is read until this is mended:%n%s", problems));
    return directories;
  }

  @Produces
  @Singleton
  Reader reader(ReaderSettings settings, InstantSource clock) {
    String holder = "reader-" + ProcessHandle.current().pid() + "-" + UUID.randomUUID();
    return new Reader(holder, settings.heartbeat(), clock, UUID::randomUUID);
  }

  @Produces
  @Singleton
  ReadDirectory readDirectory(
      Leases leases, Readings readings, KnownEntries entries, Progress progress, Reader reader) {
    return new ReadDirectory(leases, readings, entries, progress, reader);
  }

  @Produces
  @Singleton
  ReadAgain readAgain(ReReads reReads, ReadDirectory readDirectory, InstantSource clock) {
    return new ReadAgain(reReads, readDirectory, clock);
  }
}
