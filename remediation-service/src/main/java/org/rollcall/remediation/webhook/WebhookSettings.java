package org.rollcall.remediation.webhook;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import io.smallrye.config.WithParentName;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** {@code rollcall.webhooks}: who is told what, and how often it is tried. */
@ConfigMapping(prefix = "rollcall.webhooks")
public interface WebhookSettings {
  /** {@code rollcall.webhooks.<name>...}: the endpoints by name. */
  @WithParentName
  Map<String, EndpointSettings> endpoints();

  /**
   * Exact {@code host:port} of endpoints that may be on the loopback interface, then also without
   * TLS. Refused unless {@link #exemptionsAllowed()}.
   */
  Optional<List<String>> loopbackExemptions();

  /** True in demo and test profiles only. */
  @WithDefault("false")
  boolean exemptionsAllowed();

  /** Networks (CIDR) that are refused beside the special-purpose ones, e.g. a cluster's own. */
  Optional<List<String>> refusedNetworks();

  /** The wait before each attempt, the first one included; as many attempts as there are waits. */
  @WithDefault("0s,5s,5m,30m,2h,5h,10h,14h,20h,24h")
  List<Duration> schedule();

  /** The longest time that one attempt may take, from connecting to the status line. */
  @WithDefault("20s")
  Duration timeout();

  /** One endpoint. */
  interface EndpointSettings {
    /** Where to send to; https, except for loopback exemptions. */
    URI url();

    /**
     * A file with the signing secret ({@code whsec_...}, 24 to 64 bytes). Several lines are several
     * secrets, each of which signs: that is how a secret is changed without losing a message.
     */
    Path secretFile();

    /** The types to tell; empty or absent for all. */
    Optional<List<String>> events();

    /** PEM certificates to trust instead of the JDK's. */
    Optional<Path> caFile();
  }
}
