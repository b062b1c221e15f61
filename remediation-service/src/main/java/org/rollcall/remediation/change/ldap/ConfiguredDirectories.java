package org.rollcall.remediation.change.ldap;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;
import org.rollcall.settings.DirectorySettings;
import org.rollcall.settings.LdapDirectory;
import org.rollcall.settings.Loaded;
import org.rollcall.settings.yaml.DirectoriesFile;

/**
 * The directories of {@code directories.yaml}. While the file is broken there are none, and nothing
 * is written; it is read until it is good, and then no more.
 */
@ApplicationScoped
public class ConfiguredDirectories {
  private final Optional<Path> file;
  private volatile @Nullable List<DirectorySettings> good;

  ConfiguredDirectories(@ConfigProperty(name = "rollcall.directories-file") Optional<Path> file) {
    this.file = file;
  }

  /** The LDAP directory of this name, if there is one. */
  public Optional<LdapDirectory> named(String name) {
    return all().stream().filter(directory -> directory.name().equals(name)).findFirst();
  }

  /** The directory of this name, whatever it is; this service can write to LDAP ones only. */
  Optional<DirectorySettings> ofAnyKind(String name) {
    return ofAllKinds().stream().filter(directory -> directory.name().equals(name)).findFirst();
  }

  /** All LDAP directories; none while the file is broken. */
  public List<LdapDirectory> all() {
    return ofAllKinds().stream()
        .filter(LdapDirectory.class::isInstance)
        .map(LdapDirectory.class::cast)
        .toList();
  }

  private List<DirectorySettings> ofAllKinds() {
    List<DirectorySettings> known = good;
    if (known != null) {
      return known;
    }
    return file.map(this::read).orElse(List.of());
  }

  private List<DirectorySettings> read(Path path) {
    return switch (DirectoriesFile.read(path)) {
      case Loaded.Good<List<DirectorySettings>> loaded -> {
        good = List.copyOf(loaded.value());
        yield loaded.value();
      }
      case Loaded.Broken<List<DirectorySettings>> broken -> List.of();
    };
  }
}
