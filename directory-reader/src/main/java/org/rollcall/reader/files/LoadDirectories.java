package org.rollcall.reader.files;

import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rollcall.reader.reading.Directory;
import org.rollcall.reader.reading.DirectorySource;
import org.rollcall.reader.reading.VanishingLimit;
import org.rollcall.reader.reading.graph.GraphDirectorySource;
import org.rollcall.reader.reading.ldap.LdapDirectorySource;
import org.rollcall.reader.reading.ldap.TextFilter;
import org.rollcall.reader.reading.ldif.LdifDirectorySource;
import org.rollcall.settings.AddressList;
import org.rollcall.settings.DirectorySettings;
import org.rollcall.settings.GraphDirectory;
import org.rollcall.settings.LdapDirectory;
import org.rollcall.settings.LdifDirectory;
import org.rollcall.settings.Loaded;
import org.rollcall.settings.Organisation;
import org.rollcall.settings.Problem;
import org.rollcall.settings.yaml.DirectoriesFile;
import org.rollcall.settings.yaml.OrganisationFile;

/** Makes directories to read from the two files. */
public final class LoadDirectories {
  private static final Duration NEVER = Duration.ofDays(365);

  private final InstantSource clock;
  private final List<Problem> problems = new ArrayList<>();

  public LoadDirectories(InstantSource clock) {
    this.clock = clock;
  }

  /**
   * Reads both files.
   *
   * @return directories without any, and the problems, if a file is missing or broken, or if they
   *     do not fit together
   */
  public Directories load(Optional<Path> organisationFile, Optional<Path> directoriesFile) {
    Optional<Organisation> organisation =
        organisationFile.map(OrganisationFile::read).flatMap(this::good);
    Optional<List<DirectorySettings>> settings =
        directoriesFile.map(DirectoriesFile::read).flatMap(this::good);
    if (organisationFile.isEmpty()) {
      problems.add(missing("rollcall.organisation-file", "organisation.yaml"));
    }
    if (directoriesFile.isEmpty()) {
      problems.add(missing("rollcall.directories-file", "directories.yaml"));
    }
    if (organisation.isPresent() && settings.isPresent()) {
      String file = organisationFile.map(Path::toString).orElse("organisation.yaml");
      problems.addAll(new ListsAndDirectories(file, settings.get()).problems(organisation.get()));
    }
    return organisation.isPresent() && settings.isPresent() && problems.isEmpty()
        ? Directories.of(
            settings.get().stream().map(one -> directory(one, organisation.get())).toList(),
            organisation.get().hash())
        : Directories.broken(new Loaded.Broken<>(problems).text());
  }

  private Directory directory(DirectorySettings settings, Organisation organisation) {
    DirectorySettings.Vanishing vanishing = settings.vanishing();
    return new Directory(
        settings.name(),
        organisation.hash(),
        new VanishingLimit(vanishing.count(), vanishing.percent(), vanishing.floor()),
        settings.schedule(),
        changesEvery(settings),
        source(settings, organisation));
  }

  private static Duration changesEvery(DirectorySettings settings) {
    return switch (settings) {
      case LdapDirectory ldap -> ldap.tracking().every();
      case GraphDirectory graph -> graph.changesEvery();
      case LdifDirectory ignored -> NEVER;
    };
  }

  private DirectorySource source(DirectorySettings settings, Organisation organisation) {
    List<AddressList> lists = ListsAndDirectories.listsOf(settings, organisation);
    return switch (settings) {
      case LdapDirectory ldap -> LdapDirectorySource.of(ldap, lists);
      case GraphDirectory graph ->
          GraphDirectorySource.of(graph, organisation, TextFilter::read, clock);
      case LdifDirectory ldif -> LdifDirectorySource.of(ldif, lists);
    };
  }

  private <T> Optional<T> good(Loaded<T> loaded) {
    return switch (loaded) {
      case Loaded.Good<T> good -> Optional.of(good.value());
      case Loaded.Broken<T> broken -> {
        problems.addAll(broken.problems());
        yield Optional.empty();
      }
    };
  }

  private static Problem missing(String key, String file) {
    return new Problem(
        "missing-setting", key, 0, "", "no " + file + " is named", "Set " + key + " to its path.");
  }
}
