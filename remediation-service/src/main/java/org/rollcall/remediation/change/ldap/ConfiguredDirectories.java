package org.rollcall.remediation.change.ldap;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;
import org.rollcall.settings.DirectorySettings;
import org.rollcall.settings.GraphDirectory;
import org.rollcall.settings.LdapDirectory;
import org.rollcall.settings.LdifDirectory;
import org.rollcall.settings.Loaded;
import org.rollcall.settings.yaml.DirectoriesFile;

/**
 * The LDAP directories of {@code directories.yaml}. While the file is broken there are none, and
 * nothing is written; it is read until it is good, and then no more.
 */
@ApplicationScoped
public class ConfiguredDirectories {
  private final Optional<Path> file;
  private volatile @Nullable List<LdapDirectory> good;

  ConfiguredDirectories(@ConfigProperty(name = "rollcall.directories-file") Optional<Path> file) {
    this.file = file;
  }

  /** The directory of this name, if there is one. */
  public Optional<LdapDirectory> named(String name) {
    return all().stream().filter(directory -> directory.name().equals(name)).findFirst();
  }

  /** All of them; none while the file is broken. */
  public List<LdapDirectory> all() {
    List<LdapDirectory> known = good;
    if (known != null) {
      return known;
    }
    return file.map(this::read).orElse(List.of());
  }

  private List<LdapDirectory> read(Path path) {
    return switch (DirectoriesFile.read(path)) {
      case Loaded.Good<List<DirectorySettings>> loaded -> {
        List<LdapDirectory> ldap = writable(loaded.value());
        good = ldap;
        yield ldap;
      }
      case Loaded.Broken<List<DirectorySettings>> broken -> List.of();
    };
  }

  /** A directory of another kind has nothing that this service could write to. */
  private static List<LdapDirectory> writable(List<DirectorySettings> all) {
    List<LdapDirectory> ldap = new ArrayList<>();
    for (DirectorySettings directory : all) {
      switch (directory) {
        case LdapDirectory one -> ldap.add(one);
        case GraphDirectory ignored -> {}
        case LdifDirectory ignored -> {}
      }
    }
    return List.copyOf(ldap);
  }
}
