package org.rollcall.classifier;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.Map;

/** Lets the service look and try again more often than it would in production. */
public final class InAHurry implements QuarkusTestResourceLifecycleManager {
  @Override
  public Map<String, String> start() {
    return Map.of(
        "rollcall.hr-poll", "1s",
        "rollcall.risk-poll", "off",
        "rollcall.delivery.inbox.not-yet-delay", "50ms",
        "rollcall.delivery.inbox.held-delay", "200ms",
        "rollcall.delivery.inbox.first-delay", "100ms");
  }

  @Override
  public void stop() {}
}
