package org.rollcall.classifier.basis.scheduled;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.rollcall.settings.Loaded;
import org.rollcall.settings.Organisation;
import org.rollcall.settings.Problem;
import org.rollcall.settings.yaml.OrganisationFile;

/**
 * Reads organisation.yaml until it is good, and then no more: a changed one takes effect at the
 * next start, in all services together. Not thread-safe.
 */
final class OrganisationWatch {
  private final Path file;
  private Optional<Organisation> good = Optional.empty();
  private List<Problem> problems = List.of();

  OrganisationWatch(Path file) {
    this.file = file;
  }

  void look() {
    if (good.isPresent()) {
      return;
    }
    switch (OrganisationFile.read(file)) {
      case Loaded.Good<Organisation> loaded -> {
        good = Optional.of(loaded.value());
        problems = List.of();
      }
      case Loaded.Broken<Organisation> broken -> problems = broken.problems();
    }
  }

  Optional<Organisation> good() {
    return good;
  }

  List<Problem> problems() {
    return problems;
  }
}
