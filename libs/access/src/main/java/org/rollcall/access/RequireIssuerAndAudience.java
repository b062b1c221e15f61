package org.rollcall.access;

import io.quarkus.runtime.StartupEvent;
import io.quarkus.runtime.configuration.ConfigurationException;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import org.eclipse.microprofile.config.Config;

/**
 * Refuses to start a service that would let anybody in: without an issuer there is nobody to trust,
 * and without an audience a token for any other application would do.
 */
@ApplicationScoped
class RequireIssuerAndAudience {
  private static final int FIRST = 1;

  private final Config config;

  RequireIssuerAndAudience(Config config) {
    this.config = config;
  }

  void check(@Observes @Priority(FIRST) StartupEvent starting) {
    require(
        "quarkus.oidc.auth-server-url",
        "set it to the address of your identity provider, e.g."
            + " https://id.example.org/realms/force");
    require(
        "quarkus.oidc.token.audience",
        "set it to the audience that your identity provider gives Rollcall's tokens, e.g. rollcall");
    refuseAny("quarkus.oidc.token.audience");
    refuseAny("quarkus.oidc.token.issuer");
  }

  private void require(String property, String mend) {
    if (values(property).stream().allMatch(String::isBlank)) {
      throw new ConfigurationException("Not started: " + property + " is missing; " + mend + ".");
    }
  }

  private void refuseAny(String property) {
    if (values(property).contains("any")) {
      throw new ConfigurationException(
          "Not started: " + property + "=any would accept tokens meant for others; name one.");
    }
  }

  private List<String> values(String property) {
    return config.getOptionalValues(property, String.class).orElse(List.of());
  }
}
