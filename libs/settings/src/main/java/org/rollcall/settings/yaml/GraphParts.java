package org.rollcall.settings.yaml;

import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import org.rollcall.settings.GraphDirectory;
import org.rollcall.settings.GraphDirectory.Credential;

/** An Entra tenant in {@code directories.yaml}: an item of {@code kind: GRAPH}. */
final class GraphParts {
  private static final URI HOST = URI.create("https://graph.microsoft.com");
  private static final URI AUTHORITY = URI.create("https://login.microsoftonline.com");
  private static final Duration CHANGES_EVERY = Duration.ofMinutes(5);
  private static final int REQUESTS_PER_SECOND = 10;
  private static final int MOST_REQUESTS = 1_000;

  private final DirectoryParts parts;

  GraphParts(DirectoryParts parts) {
    this.parts = parts;
  }

  Optional<GraphDirectory> directory(Place place) {
    return place
        .section(
            "name",
            "kind",
            "tenant",
            "clientId",
            "credential",
            "host",
            "authority",
            "schedule",
            "changesEvery",
            "requestsPerSecond",
            "vanishing")
        .flatMap(section -> directory(place, section));
  }

  private Optional<GraphDirectory> directory(Place place, Section section) {
    int before = place.problems().count();
    var name = section.need("name").flatMap(Fields::directoryName);
    var tenant = section.need("tenant").flatMap(Place::text);
    var clientId = section.need("clientId").flatMap(Place::text);
    var credential = section.need("credential").flatMap(this::credential);
    var loopback = credential.filter(Credential.LoopbackToken.class::isInstance).isPresent();
    var host = section.maybe("host").flatMap(value -> WebAddress.read(value, loopback));
    if (loopback && section.maybe("host").isEmpty()) {
      place.problem(
          "token-not-loopback",
          "a token from a file would go to Microsoft, and may only go to this same machine",
          "Name host, e.g. http://127.0.0.1:8443, or use another credential.");
    }
    var authority = section.maybe("authority").flatMap(value -> WebAddress.read(value, loopback));
    var schedule = section.maybe("schedule").flatMap(DirectoryParts::schedule);
    var every = section.maybe("changesEvery").flatMap(DirectoryParts::changesEvery);
    var requests =
        section.maybe("requestsPerSecond").flatMap(value -> value.whole(1, MOST_REQUESTS));
    var vanishing = section.maybe("vanishing").flatMap(DirectoryParts::vanishing);
    return OrganisationParts.built(
        place,
        before,
        () ->
            new GraphDirectory(
                name.orElseThrow(),
                tenant.orElseThrow(),
                clientId.orElseThrow(),
                credential.orElseThrow(),
                host.orElse(HOST),
                authority.orElse(AUTHORITY),
                schedule.orElse(null),
                every.orElse(CHANGES_EVERY),
                requests.orElse(REQUESTS_PER_SECOND),
                vanishing.orElse(DirectoryParts.VANISHING)));
  }

  private Optional<Credential> credential(Place place) {
    return place
        .section("certificateFile", "workloadIdentityTokenFile", "loopbackTokenFile")
        .flatMap(section -> credential(place, section));
  }

  private Optional<Credential> credential(Place place, Section section) {
    var certificate = section.maybe("certificateFile").flatMap(parts::path);
    var workload = section.maybe("workloadIdentityTokenFile").flatMap(parts::path);
    var loopback = section.maybe("loopbackTokenFile").flatMap(parts::path);
    if (certificate.isPresent() && workload.isEmpty() && loopback.isEmpty()) {
      return certificate.map(Credential.Certificate::new);
    }
    if (workload.isPresent() && certificate.isEmpty() && loopback.isEmpty()) {
      return workload.map(Credential.WorkloadIdentity::new);
    }
    if (loopback.isPresent() && certificate.isEmpty() && workload.isEmpty()) {
      return loopback.map(Credential.LoopbackToken::new);
    }
    place.problem(
        "not-one-credential",
        "an app proves who it is in exactly one way",
        "Name certificateFile or workloadIdentityTokenFile; there are no client secrets.");
    return Optional.empty();
  }
}
