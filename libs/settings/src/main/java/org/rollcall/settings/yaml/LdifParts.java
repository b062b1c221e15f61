package org.rollcall.settings.yaml;

import java.util.Optional;
import org.rollcall.settings.LdifDirectory;

/** A folder of exports in {@code directories.yaml}: an item of {@code kind: LDIF}. */
final class LdifParts {
  private final DirectoryParts parts;

  LdifParts(DirectoryParts parts) {
    this.parts = parts;
  }

  Optional<LdifDirectory> directory(Place place) {
    return place
        .section("name", "kind", "folder", "baseDn", "filter", "schedule", "vanishing")
        .flatMap(section -> directory(place, section));
  }

  private Optional<LdifDirectory> directory(Place place, Section section) {
    int before = place.problems().count();
    var name = section.need("name").flatMap(Fields::directoryName);
    var folder = section.need("folder").flatMap(parts::path);
    var baseDn = section.need("baseDn").flatMap(Fields::dn);
    var filter = section.need("filter").flatMap(Fields::filter);
    var schedule = section.maybe("schedule").flatMap(DirectoryParts::schedule);
    var vanishing = section.maybe("vanishing").flatMap(DirectoryParts::vanishing);
    return OrganisationParts.built(
        place,
        before,
        () ->
            new LdifDirectory(
                name.orElseThrow(),
                folder.orElseThrow(),
                baseDn.orElseThrow(),
                filter.orElseThrow(),
                schedule.orElse(null),
                vanishing.orElse(DirectoryParts.VANISHING)));
  }
}
