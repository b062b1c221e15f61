package org.rollcall.remediation.webhook.http;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rollcall.testkit.embedded.TemporaryFolder;

/** A receiver on loopback, configured as the endpoint {@code siem}. */
public final class ReceiverPart implements QuarkusTestResourceLifecycleManager {
  private @Nullable Receiver receiver;
  private @Nullable TemporaryFolder folder;

  @Override
  public Map<String, String> start() {
    receiver = Receiver.start();
    folder = TemporaryFolder.create();
    String secret = "whsec_" + "A".repeat(44);
    return Map.of(
        "rollcall.webhooks.siem.url",
        "http://localhost:" + receiver.port() + "/a-token-of-theirs",
        "rollcall.webhooks.siem.secret-file",
        folder.write("secret", secret + "\n").toString(),
        "rollcall.webhooks.siem.events",
        "change.verified",
        "rollcall.webhooks.loopback-exemptions",
        "localhost:" + receiver.port(),
        "rollcall.webhooks.exemptions-allowed",
        "true",
        "rollcall.webhook-poll",
        "0.2s");
  }

  @Override
  public void stop() {
    if (receiver != null) {
      receiver.close();
    }
    if (folder != null) {
      folder.close();
    }
  }
}
