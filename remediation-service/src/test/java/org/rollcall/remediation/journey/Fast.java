package org.rollcall.remediation.journey;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.util.Map;

/** Short waits, and nothing else different from what ships. */
public final class Fast implements QuarkusTestProfile {
  @Override
  public Map<String, String> getConfigOverrides() {
    return Map.of(
        "rollcall.guard.settle", "PT0.3S",
        "rollcall.change.operation-timeout", "PT2S",
        "rollcall.change.lease", "PT20S",
        "rollcall.proposing.after-trouble", "PT2S",
        "rollcall.proof.look-again", "PT2S",
        "rollcall.delivery.inbox.first-delay", "200ms");
  }
}
