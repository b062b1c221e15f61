package org.rollcall.remediation.webhook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What is configured, and what holds where nothing is. */
class WebhookSettingsTest {
  @Test
  void withoutConfigurationNobodyIsTold() {
    WebhookSettings settings = Configured.with(Map.of());

    assertThat(settings.endpoints()).isEmpty();
    assertThat(settings.loopbackExemptions()).isEmpty();
    assertThat(settings.exemptionsAllowed()).isFalse();
    assertThat(settings.timeout()).isEqualTo(Duration.ofSeconds(20));
    assertThat(settings.schedule())
        .hasSize(10)
        .startsWith(Duration.ZERO, Duration.ofSeconds(5), Duration.ofMinutes(5))
        .endsWith(Duration.ofHours(20), Duration.ofHours(24));
  }

  @Test
  void endpointsAndRulesStandSideBySide() {
    WebhookSettings settings =
        Configured.with(
            Map.of(
                "rollcall.webhooks.siem.url", "https://siem.example/rollcall",
                "rollcall.webhooks.siem.secret-file", "/run/secrets/siem",
                "rollcall.webhooks.siem.events", "change.verified,change.conflict",
                "rollcall.webhooks.loopback-exemptions", "127.0.0.1:9000",
                "rollcall.webhooks.exemptions-allowed", "true",
                "rollcall.webhooks.refused-networks", "192.0.2.0/24",
                "rollcall.webhooks.timeout", "5s"));

    Endpoints endpoints = new Endpoints(settings);

    assertThat(endpoints.all()).extracting(Endpoint::name).containsExactly("siem");
    assertThat(endpoints.wanting("change.verified")).hasSize(1);
    assertThat(endpoints.wanting("proposal.made")).isEmpty();
    assertThat(settings.loopbackExemptions()).hasValueSatisfying(l -> assertThat(l).hasSize(1));
  }

  @Test
  void onlyGoodUrlsAreAccepted() {
    for (String url :
        new String[] {
          "ftp://siem.example/",
          "file:///etc/passwd",
          "gopher://siem.example/",
          "https://user:password@siem.example/",
          "https:///nohost",
          "https://siem.example/#fragment",
          "https://127.1/",
          "siem.example"
        }) {
      assertThatThrownBy(() -> endpoint(url))
          .as(url)
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessageContaining("siem");
    }
    assertThat(endpoint("https://siem.example").port()).isEqualTo(443);
    assertThat(endpoint("https://[2001:db8::1]:8443/x").host()).isEqualTo("2001:db8::1");
  }

  private static Endpoint endpoint(String url) {
    return new Endpoint(
        "siem", URI.create(url), java.nio.file.Path.of("secret"), java.util.List.of(), null);
  }
}
