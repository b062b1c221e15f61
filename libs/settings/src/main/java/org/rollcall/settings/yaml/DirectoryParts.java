package org.rollcall.settings.yaml;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.rollcall.settings.DirectorySettings;
import org.rollcall.settings.DirectorySettings.Vanishing;

/** One item of {@code directories.yaml}, and what the items of all kinds have in common. */
final class DirectoryParts {
  static final Vanishing VANISHING = new Vanishing(25, 5, 5);
  private static final Duration LONGEST_SCHEDULE = Duration.ofDays(31);
  private static final Duration LONGEST_BETWEEN_CHANGES = Duration.ofDays(1);

  private final Path file;

  DirectoryParts(Path file) {
    this.file = file;
  }

  Optional<DirectorySettings> directory(Place place) {
    Optional<Section> section = place.section();
    if (section.isEmpty()) {
      return Optional.empty();
    }
    Optional<Place> kind = section.get().maybe("kind");
    Optional<Kind> known = kind.flatMap(value -> value.oneOf(Kind.class));
    if (kind.isPresent() && known.isEmpty()) {
      return Optional.empty();
    }
    return switch (known.orElse(Kind.LDAP)) {
      case LDAP -> new LdapParts(this).directory(place).map(DirectorySettings.class::cast);
      case GRAPH -> new GraphParts(this).directory(place).map(DirectorySettings.class::cast);
      case LDIF -> new LdifParts(this).directory(place).map(DirectorySettings.class::cast);
    };
  }

  /** What kind of directory an item is about; one that does not say so is an LDAP server. */
  private enum Kind {
    LDAP,
    GRAPH,
    LDIF
  }

  static Optional<Duration> schedule(Place place) {
    return place.duration(Duration.ofSeconds(1), LONGEST_SCHEDULE);
  }

  static Optional<Duration> changesEvery(Place place) {
    return place.duration(Duration.ofMillis(100), LONGEST_BETWEEN_CHANGES);
  }

  static Optional<Vanishing> vanishing(Place place) {
    return place
        .section("count", "percent", "floor")
        .map(
            section ->
                new Vanishing(
                    section
                        .maybe("count")
                        .flatMap(value -> value.whole(0, Integer.MAX_VALUE))
                        .orElse(VANISHING.count()),
                    section
                        .maybe("percent")
                        .flatMap(value -> value.number(0, 100))
                        .orElse(VANISHING.percent()),
                    section
                        .maybe("floor")
                        .flatMap(value -> value.whole(0, Integer.MAX_VALUE))
                        .orElse(VANISHING.floor())));
  }

  /** A path; a relative one is below the folder of the settings. */
  Optional<Path> path(Place place) {
    return place
        .text()
        .flatMap(
            text -> {
              try {
                return Optional.of(file.resolveSibling(text).normalize());
              } catch (InvalidPathException notAPath) {
                place.problem("not-a-path", "this is no path", "Name a file.");
                return Optional.empty();
              }
            });
  }
}
