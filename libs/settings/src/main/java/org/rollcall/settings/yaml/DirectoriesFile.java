package org.rollcall.settings.yaml;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.rollcall.settings.DirectorySettings;
import org.rollcall.settings.Loaded;

/** Reads {@code directories.yaml}. */
public final class DirectoriesFile {
  private DirectoriesFile() {}

  /**
   * Reads the file. Total: whatever the file holds, and also if there is none, it answers. Relative
   * paths in it are below its own folder; the files that they name are not opened here.
   *
   * @return what it says, or every problem that it has
   */
  public static Loaded<List<DirectorySettings>> read(Path file) {
    Problems problems = new Problems(file.toString());
    return SettingsText.read(file, problems)
        .map(text -> parse(text, file.toAbsolutePath().normalize(), problems))
        .orElseGet(() -> new Loaded.Broken<>(problems.all()));
  }

  static Loaded<List<DirectorySettings>> parse(SettingsText text, Path file, Problems problems) {
    DirectoryParts parts = new DirectoryParts(file);
    Optional<List<DirectorySettings>> directories =
        YamlTree.of(text.text(), problems)
            .flatMap(root -> Head.of(new Place(root, "", problems), "Directories"))
            .flatMap(head -> head.need("spec"))
            .flatMap(place -> place.section("directories"))
            .flatMap(spec -> spec.need("directories"))
            .map(place -> Fields.unique(place, false, parts::directory, DirectorySettings::name));
    return directories.isPresent() && problems.none()
        ? new Loaded.Good<>(List.copyOf(directories.get()))
        : new Loaded.Broken<>(problems.all());
  }
}
