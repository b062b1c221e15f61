package org.rollcall.settings.yaml;

import com.google.common.net.InetAddresses;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;

/** Where a service of the web is: by TLS, unless it is on this same machine. */
final class WebAddress {
  private WebAddress() {}

  /**
   * {@code https://host}; with {@code loopbackOnly} only a loopback address, with or without TLS.
   */
  static Optional<URI> read(Place place, boolean loopbackOnly) {
    Optional<URI> url = place.text().flatMap(text -> url(place, text));
    if (url.isEmpty()) {
      return url;
    }
    boolean loopback = isLoopback(url.get().getHost());
    if (loopbackOnly && !loopback) {
      place.problem(
          "token-not-loopback",
          "a token from a file may only go to this same machine",
          "Use certificateFile or workloadIdentityTokenFile.");
      return Optional.empty();
    }
    if (!"https".equals(url.get().getScheme()) && !loopback) {
      place.problem(
          "plain-not-loopback",
          "an unprotected connection may only lead to this same machine",
          "Write the address with https://.");
      return Optional.empty();
    }
    return url;
  }

  private static Optional<URI> url(Place place, String text) {
    try {
      URI url = new URI(text);
      boolean known = "https".equals(url.getScheme()) || "http".equals(url.getScheme());
      boolean more =
          url.getRawQuery() != null || url.getRawFragment() != null || url.getRawUserInfo() != null;
      boolean path = url.getRawPath() != null && !url.getRawPath().matches("/?");
      if (known && url.getHost() != null && !more && !path) {
        return Optional.of(
            new URI(url.getScheme(), null, url.getHost(), url.getPort(), null, null, null));
      }
    } catch (URISyntaxException notAUrl) {
      // the same answer as for a URL of another kind
    }
    place.problem(
        "not-a-web-address",
        "this is no address of a web service",
        "Write it as https://graph.microsoft.com, and nothing after it.");
    return Optional.empty();
  }

  /** By the written address alone: names are not looked up, since an answer can change. */
  static boolean isLoopback(String host) {
    return "localhost".equals(host)
        || (InetAddresses.isUriInetAddress(host)
            && InetAddresses.forUriString(host).isLoopbackAddress());
  }
}
