package org.rollcall.settings.yaml;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.rollcall.settings.DirectorySettings;
import org.rollcall.settings.DirectorySettings.Account;
import org.rollcall.settings.DirectorySettings.Seat;
import org.rollcall.settings.DirectorySettings.Security;
import org.rollcall.settings.DirectorySettings.Vanishing;
import org.rollcall.settings.DirectorySettings.View;
import org.rollcall.settings.DirectorySettings.Writer;

/** The parts of {@code directories.yaml}. */
final class DirectoryParts {
  private static final int PAGE = 500;
  private static final Duration TIMEOUT = Duration.ofSeconds(30);
  private static final Duration LONGEST_TIMEOUT = Duration.ofMinutes(10);
  private static final Duration LONGEST_SCHEDULE = Duration.ofDays(31);
  private static final Vanishing VANISHING = new Vanishing(25, 5, 5);

  private final Path file;

  DirectoryParts(Path file) {
    this.file = file;
  }

  Optional<DirectorySettings> directory(Place place) {
    return place
        .section(
            "name",
            "url",
            "security",
            "caFile",
            "baseDn",
            "filter",
            "pageSize",
            "timeout",
            "schedule",
            "vanishing",
            "reader",
            "seat",
            "writer")
        .flatMap(section -> directory(place, section));
  }

  private Optional<DirectorySettings> directory(Place place, Section section) {
    int before = place.problems().count();
    var name = section.need("name").flatMap(Fields::directoryName);
    var security = section.need("security").flatMap(value -> value.oneOf(Security.class));
    var url = section.need("url").flatMap(value -> ServerAddress.read(value, security));
    var caFile = section.maybe("caFile").flatMap(this::path);
    var baseDn = section.need("baseDn").flatMap(Fields::dn);
    var filter = section.need("filter").flatMap(Fields::filter);
    var pageSize = section.maybe("pageSize").flatMap(value -> value.whole(1, PAGE));
    var timeout =
        section
            .maybe("timeout")
            .flatMap(value -> value.duration(Duration.ofMillis(1), LONGEST_TIMEOUT));
    var schedule =
        section
            .maybe("schedule")
            .flatMap(value -> value.duration(Duration.ofSeconds(1), LONGEST_SCHEDULE));
    var vanishing = section.maybe("vanishing").flatMap(DirectoryParts::vanishing);
    var reader = section.need("reader").flatMap(this::account);
    var seat = section.maybe("seat").flatMap(this::seat);
    var writer = section.maybe("writer").flatMap(this::writer);
    return OrganisationParts.built(
        place,
        before,
        () ->
            new DirectorySettings(
                name.orElseThrow(),
                url.orElseThrow(),
                security.orElseThrow(),
                caFile.orElse(null),
                baseDn.orElseThrow(),
                filter.orElseThrow(),
                pageSize.orElse(PAGE),
                timeout.orElse(TIMEOUT),
                schedule.orElse(null),
                vanishing.orElse(VANISHING),
                reader.orElseThrow(),
                seat.orElse(null),
                writer.orElse(null)));
  }

  private static Optional<Vanishing> vanishing(Place place) {
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

  private Optional<Account> account(Place place) {
    return place.section("bindDn", "passwordFile").flatMap(this::account);
  }

  private Optional<Account> account(Section section) {
    var bindDn = section.need("bindDn").flatMap(Fields::dn);
    var passwordFile = section.need("passwordFile").flatMap(this::path);
    return bindDn.flatMap(dn -> passwordFile.map(path -> new Account(dn, path)));
  }

  private Optional<Seat> seat(Place place) {
    return place
        .section("bindDn", "passwordFile", "views")
        .flatMap(
            section -> {
              var account = account(section);
              var views =
                  section
                      .maybe("views")
                      .map(list -> Fields.unique(list, true, DirectoryParts::view, View::list))
                      .orElse(List.of());
              return account.map(who -> new Seat(who, views));
            });
  }

  private static Optional<View> view(Place place) {
    return place
        .section("list", "baseDn", "filter")
        .flatMap(
            section -> {
              var list = section.need("list").flatMap(Place::text);
              var baseDn = section.need("baseDn").flatMap(Fields::dn);
              var filter = section.need("filter").flatMap(Fields::filter);
              return list.flatMap(
                  name -> baseDn.flatMap(dn -> filter.map(text -> new View(name, dn, text))));
            });
  }

  private Optional<Writer> writer(Place place) {
    return place
        .section("bindDn", "passwordFile", "attributes")
        .flatMap(
            section -> {
              var account = account(section);
              var attributes =
                  section.need("attributes").map(list -> Fields.unique(list, Fields::attribute));
              return account.flatMap(who -> attributes.map(names -> new Writer(who, names)));
            });
  }

  private Optional<Path> path(Place place) {
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
