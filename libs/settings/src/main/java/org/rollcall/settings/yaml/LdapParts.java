package org.rollcall.settings.yaml;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.rollcall.settings.LdapDirectory;
import org.rollcall.settings.LdapDirectory.Account;
import org.rollcall.settings.LdapDirectory.Groups;
import org.rollcall.settings.LdapDirectory.Seat;
import org.rollcall.settings.LdapDirectory.Security;
import org.rollcall.settings.LdapDirectory.Source;
import org.rollcall.settings.LdapDirectory.Tracking;
import org.rollcall.settings.LdapDirectory.View;
import org.rollcall.settings.LdapDirectory.Writer;

/**
 * An LDAP server in {@code directories.yaml}: an item without {@code kind}, or of {@code kind:
 * ldap}.
 */
final class LdapParts {
  private static final int PAGE = 500;
  private static final Duration TIMEOUT = Duration.ofSeconds(30);
  private static final Duration LONGEST_TIMEOUT = Duration.ofMinutes(10);
  private static final int MOST_REQUESTS = 10_000;

  private final DirectoryParts parts;

  LdapParts(DirectoryParts parts) {
    this.parts = parts;
  }

  Optional<LdapDirectory> directory(Place place) {
    return place
        .section(
            "name",
            "kind",
            "url",
            "security",
            "caFile",
            "baseDn",
            "filter",
            "pageSize",
            "timeout",
            "schedule",
            "source",
            "changesEvery",
            "requestsPerSecond",
            "groups",
            "vanishing",
            "reader",
            "seat",
            "writer")
        .flatMap(section -> directory(place, section));
  }

  private Optional<LdapDirectory> directory(Place place, Section section) {
    int before = place.problems().count();
    var name = section.need("name").flatMap(Fields::directoryName);
    var security = section.need("security").flatMap(value -> value.oneOf(Security.class));
    var url = section.need("url").flatMap(value -> ServerAddress.read(value, security));
    var caFile = section.maybe("caFile").flatMap(parts::path);
    var baseDn = section.need("baseDn").flatMap(Fields::dn);
    var filter = section.need("filter").flatMap(Fields::filter);
    var pageSize = section.maybe("pageSize").flatMap(value -> value.whole(1, PAGE));
    var timeout =
        section
            .maybe("timeout")
            .flatMap(value -> value.duration(Duration.ofMillis(1), LONGEST_TIMEOUT));
    var schedule = section.maybe("schedule").flatMap(DirectoryParts::schedule);
    var tracking = tracking(section);
    var requestsPerSecond =
        section.maybe("requestsPerSecond").flatMap(value -> value.whole(1, MOST_REQUESTS));
    var groups = section.maybe("groups").flatMap(LdapParts::groups);
    var vanishing = section.maybe("vanishing").flatMap(DirectoryParts::vanishing);
    var reader = section.need("reader").flatMap(this::account);
    var seat = section.maybe("seat").flatMap(this::seat);
    var writer = section.maybe("writer").flatMap(this::writer);
    return OrganisationParts.built(
        place,
        before,
        () ->
            new LdapDirectory(
                name.orElseThrow(),
                url.orElseThrow(),
                security.orElseThrow(),
                caFile.orElse(null),
                baseDn.orElseThrow(),
                filter.orElseThrow(),
                pageSize.orElse(PAGE),
                timeout.orElse(TIMEOUT),
                schedule.orElse(null),
                tracking,
                requestsPerSecond.orElse(null),
                groups.orElse(null),
                vanishing.orElse(DirectoryParts.VANISHING),
                reader.orElseThrow(),
                seat.orElse(null),
                writer.orElse(null)));
  }

  private static Tracking tracking(Section section) {
    var source = section.maybe("source").flatMap(value -> value.oneOf(Source.class));
    var every = section.maybe("changesEvery").flatMap(DirectoryParts::changesEvery);
    return new Tracking(
        source.orElse(Tracking.USUAL.source()), every.orElse(Tracking.USUAL.every()));
  }

  private static Optional<Groups> groups(Place place) {
    return place
        .section("baseDn", "filter")
        .flatMap(
            section -> {
              var baseDn = section.need("baseDn").flatMap(Fields::dn);
              var filter = section.need("filter").flatMap(Fields::filter);
              return baseDn.flatMap(dn -> filter.map(text -> new Groups(dn, text)));
            });
  }

  private Optional<Account> account(Place place) {
    return place.section("bindDn", "passwordFile").flatMap(this::account);
  }

  private Optional<Account> account(Section section) {
    var bindDn = section.need("bindDn").flatMap(Fields::bindName);
    var passwordFile = section.need("passwordFile").flatMap(parts::path);
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
                      .map(list -> Fields.unique(list, true, LdapParts::view, View::list))
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
}
