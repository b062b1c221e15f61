package org.rollcall.access;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.runtime.StartupEvent;
import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RequireIssuerAndAudienceTest {
  private static final String ISSUER = "quarkus.oidc.auth-server-url";
  private static final String AUDIENCE = "quarkus.oidc.token.audience";

  @Test
  void bothSetIsFine() {
    assertThatCode(() -> start(Map.of(ISSUER, "https://id", AUDIENCE, "rollcall")))
        .doesNotThrowAnyException();
  }

  @Test
  void emptyIsMissing() {
    assertThatThrownBy(() -> start(Map.of(ISSUER, "https://id", AUDIENCE, "")))
        .hasMessageContaining(AUDIENCE + " is missing");
    assertThatThrownBy(() -> start(Map.of(AUDIENCE, "rollcall")))
        .hasMessageContaining(ISSUER + " is missing");
  }

  @Test
  void anyAudienceOrIssuerIsNone() {
    assertThatThrownBy(() -> start(Map.of(ISSUER, "https://id", AUDIENCE, "any")))
        .hasMessageContaining(AUDIENCE + "=any");
    assertThatThrownBy(
            () ->
                start(
                    Map.of(
                        ISSUER, "https://id", AUDIENCE, "a", "quarkus.oidc.token.issuer", "any")))
        .hasMessageContaining("quarkus.oidc.token.issuer=any");
  }

  private static void start(Map<String, String> settings) {
    new RequireIssuerAndAudience(
            new SmallRyeConfigBuilder()
                .withSources(new PropertiesConfigSource(new HashMap<>(settings), "test", 100))
                .build())
        .check(new StartupEvent());
  }
}
