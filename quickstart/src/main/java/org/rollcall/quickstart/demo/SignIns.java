package org.rollcall.quickstart.demo;

import java.io.IOException;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import org.rollcall.testkit.embedded.EmbeddedIssuer;

/**
 * The demo's people at the demo's issuer; their passwords are in files that only the user reads.
 */
final class SignIns {
  private final EmbeddedIssuer issuer;
  private final Map<DemoPeople, Path> passwordFiles = new EnumMap<>(DemoPeople.class);

  private SignIns(EmbeddedIssuer issuer) {
    this.issuer = issuer;
  }

  /** Lets everybody in. */
  static SignIns at(EmbeddedIssuer issuer, DemoFolder folder) throws IOException {
    SignIns signIns = new SignIns(issuer);
    for (DemoPeople person : DemoPeople.values()) {
      String password = issuer.addPerson(person.signIn(), person.roles());
      signIns.passwordFiles.put(
          person, folder.write("people/" + person.signIn() + ".password", password));
    }
    return signIns;
  }

  /** Gives a new token of that person each time. */
  Supplier<String> tokens(DemoPeople person) {
    return () -> issuer.token(person.signIn(), person.roles());
  }

  Path passwordFile(DemoPeople person) {
    return Objects.requireNonNull(passwordFiles.get(person));
  }

  String tokenEndpoint() {
    return issuer.tokenEndpoint();
  }

  /** What a service has to know to trust the issuer. */
  Map<String, String> settings() {
    return Map.of(
        "quarkus.oidc.auth-server-url",
        issuer.issuer(),
        "quarkus.oidc.token.audience",
        EmbeddedIssuer.AUDIENCE);
  }
}
