package org.rollcall.remediation.webhook;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who wants to be told.
 *
 * @param name its name in the configuration
 * @param url where to send to
 * @param secretFile the signing secrets, one a line
 * @param events the types to tell; empty for all
 * @param caFile PEM certificates to trust instead of the JDK's; null for the JDK's
 */
public record Endpoint(
    String name, URI url, Path secretFile, List<String> events, @Nullable Path caFile) {
  private static final Pattern NAME = Pattern.compile("[A-Za-z0-9]([A-Za-z0-9_-]{0,62})");
  private static final int HTTPS = 443;
  private static final int HTTP = 80;

  public Endpoint {
    Objects.requireNonNull(url, "url");
    Objects.requireNonNull(secretFile, "secretFile");
    events = List.copyOf(events);
    if (!NAME.matcher(name).matches()) {
      throw new IllegalArgumentException(
          "a webhook's name is letters, digits, hyphens and underscores: " + name);
    }
    if (url.getHost() == null || url.getUserInfo() != null || url.getFragment() != null) {
      throw new IllegalArgumentException(
          "webhook " + name + ": the URL needs a host, and no user, password or fragment");
    }
    if (!secure(url) && !"http".equalsIgnoreCase(url.getScheme())) {
      throw new IllegalArgumentException("webhook " + name + ": the URL must be https");
    }
  }

  /** Whether it wants to hear of this type. */
  public boolean wants(String type) {
    return events.isEmpty() || events.contains(type);
  }

  /** Whether the connection is TLS. */
  public boolean secure() {
    return secure(url);
  }

  /** The host without the brackets of an IPv6 literal. */
  public String host() {
    String host = Objects.requireNonNull(url.getHost(), "host");
    return host.startsWith("[") ? host.substring(1, host.length() - 1) : host;
  }

  /** The port, the scheme's own where the URL has none. */
  public int port() {
    int port = url.getPort();
    return port > 0 ? port : secure() ? HTTPS : HTTP;
  }

  private static boolean secure(URI url) {
    return "https".equalsIgnoreCase(url.getScheme());
  }
}
