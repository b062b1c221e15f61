package org.rollcall.access;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.rollcall.testkit.embedded.EmbeddedIssuer;

/** An issuer that lives as long as the tests. */
public class IssuerAtHand implements QuarkusTestResourceLifecycleManager {
  private static @Nullable EmbeddedIssuer issuer;

  static EmbeddedIssuer issuer() {
    return Objects.requireNonNull(issuer);
  }

  @Override
  public Map<String, String> start() {
    issuer = EmbeddedIssuer.start();
    return Map.of(
        "quarkus.oidc.auth-server-url",
        issuer().issuer(),
        "quarkus.oidc.token.audience",
        EmbeddedIssuer.AUDIENCE,
        "quarkus.http.test-port",
        "0");
  }

  @Override
  public void stop() {
    issuer().close();
  }
}
