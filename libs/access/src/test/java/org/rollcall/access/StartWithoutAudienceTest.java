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
@TestProfile(StartWithoutAudienceTest.IssuerOnly.class)
class StartWithoutAudienceTest {

  @Test
  @Launch(
      value = {},
      exitCode = 1)
  void serviceRefusesAndSaysWhatIsMissing(LaunchResult refused) {
    assertThat(refused.getOutput() + refused.getErrorOutput())
        .contains("Not started: quarkus.oidc.token.audience is missing; set it to");
  }

  /** A service whose people forgot the audience. Nobody needs to answer at the address. */
  public static class IssuerOnly implements QuarkusTestProfile {
    @Override
    public Map<String, String> getConfigOverrides() {
      return Map.of(
          "quarkus.oidc.auth-server-url", "http://127.0.0.1:9", "quarkus.http.test-port", "0");
    }
  }
}
