package org.rollcall.settings.yaml;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;
import org.rollcall.settings.LdapDirectory.Security;

/** Where a directory server is, and whether that fits the protection asked for. */
final class ServerAddress {
  private static final int LDAP = 389;
  private static final int LDAPS = 636;

  private ServerAddress() {}

  /** {@code ldap://host:port} or {@code ldaps://host:port}; a missing port is the usual one. */
  static Optional<URI> read(Place place, Optional<Security> security) {
    Optional<URI> url = place.text().flatMap(text -> url(place, text));
    if (url.isPresent() && security.isPresent()) {
      checkScheme(place, url.get(), security.get());
    }
    return url;
  }

  private static Optional<URI> url(Place place, String text) {
    try {
      URI url = new URI(text);
      boolean path = url.getRawPath() != null && !url.getRawPath().matches("/?");
      boolean known = "ldap".equals(url.getScheme()) || "ldaps".equals(url.getScheme());
      boolean more = path || url.getRawQuery() != null || url.getRawFragment() != null;
      if (known && url.getHost() != null && url.getRawUserInfo() == null && !more) {
        int usual = "ldaps".equals(url.getScheme()) ? LDAPS : LDAP;
        int port = url.getPort() == -1 ? usual : url.getPort();
        if (port >= 1 && port <= 65_535) {
          return Optional.of(new URI(url.getScheme(), null, url.getHost(), port, null, null, null));
        }
      }
    } catch (URISyntaxException notAUrl) {
      // the same answer as for a URL of another kind
    }
    place.problem(
        "not-an-ldap-url",
        "this is no address of an LDAP server",
        "Write it as ldaps://host:636 or ldap://host:389, and nothing after it.");
    return Optional.empty();
  }

  private static void checkScheme(Place place, URI url, Security security) {
    switch (security) {
      case LDAPS -> expectScheme(place, url, "ldaps", security);
      case START_TLS -> expectScheme(place, url, "ldap", security);
      case PLAIN_LOOPBACK -> {
        expectScheme(place, url, "ldap", security);
        if (!WebAddress.isLoopback(url.getHost())) {
          place.problem(
              "plain-not-loopback",
              "an unprotected connection may only lead to this same machine",
              "Use LDAPS or START_TLS; PLAIN_LOOPBACK is for 127.0.0.1, ::1 and localhost.");
        }
      }
    }
  }

  private static void expectScheme(Place place, URI url, String scheme, Security security) {
    if (!scheme.equals(url.getScheme())) {
      place.problem(
          "security-mismatch",
          "security " + security + " does not go with " + url.getScheme() + "://",
          "Write the address with " + scheme + "://, or choose another security.");
    }
  }
}
