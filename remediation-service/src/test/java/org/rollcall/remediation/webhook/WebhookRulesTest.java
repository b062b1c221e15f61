package org.rollcall.remediation.webhook;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.runtime.StartupEvent;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** With unsafe rules the service does not start. */
class WebhookRulesTest {
  private static void start(Map<String, String> properties) {
    WebhookSettings settings = Configured.with(properties);
    WebhookRules rules = new WebhookRules();
    rules.check(
        new StartupEvent(),
        settings,
        new Endpoints(settings),
        rules.destinations(settings),
        rules.schedule(settings));
  }

  @Test
  void loopbackExemptionsAreRefusedOutsideDemosAndTests() {
    assertThatThrownBy(
            () -> start(Map.of("rollcall.webhooks.loopback-exemptions", "127.0.0.1:9000")))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("exemptions-allowed");
    assertThatCode(
            () ->
                start(
                    Map.of(
                        "rollcall.webhooks.loopback-exemptions", "127.0.0.1:9000",
                        "rollcall.webhooks.exemptions-allowed", "true")))
        .doesNotThrowAnyException();
  }

  @Test
  void anEndpointWithoutTlsIsRefused() {
    assertThatThrownBy(
            () ->
                start(
                    Map.of(
                        "rollcall.webhooks.siem.url", "http://siem.example/",
                        "rollcall.webhooks.siem.secret-file", "secret")))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("rollcall.webhooks.siem.url must be https");
  }

  @Test
  void aNegativeWaitIsRefused() {
    assertThatThrownBy(() -> start(Map.of("rollcall.webhooks.schedule", "-PT1S")))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
