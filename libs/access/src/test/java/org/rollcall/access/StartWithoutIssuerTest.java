package org.rollcall.access;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.quarkus.test.junit.main.Launch;
import io.quarkus.test.junit.main.LaunchResult;
import io.quarkus.test.junit.main.QuarkusMainTest;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusMainTest
@TestProfile(StartWithoutIssuerTest.NothingSet.class)
class StartWithoutIssuerTest {

  @Test
  @Launch(
      value = {},
      exitCode = 1)
  void serviceRefusesAndSaysWhatIsMissing(LaunchResult refused) {
    assertThat(refused.getOutput() + refused.getErrorOutput())
        .as("Quarkus itself is the first to refuse")
        .contains("'quarkus.oidc.auth-server-url' property must be configured");
  }

  /** A service whose people forgot the issuer. */
  public static class NothingSet implements QuarkusTestProfile {
    @Override
    public Map<String, String> getConfigOverrides() {
      return Map.of("quarkus.http.test-port", "0");
    }
  }
}
