package org.rollcall.access;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.smallrye.jwt.auth.principal.DefaultJWTCallerPrincipal;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.consumer.InvalidJwtException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CallerTest {
  private static Caller caller(String personClaim) throws InvalidJwtException {
    JwtClaims claims =
        JwtClaims.parse(
            "{\"iss\": \"https://id\", \"sub\": \"8f3\", \"person\": " + personClaim + "}");
    return new Caller(
        QuarkusSecurityIdentity.builder()
            .setPrincipal(new DefaultJWTCallerPrincipal(claims))
            .build(),
        () -> "person");
  }

  @ParameterizedTest
  @CsvSource({"'\"ann\"', ann", "'\" ann \"', ann", "4711, 4711"})
  void stringOrNumberNamesAPerson(String claim, String person) throws InvalidJwtException {
    assertThat(caller(claim).person()).contains(new Person("https://id", "8f3", person));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[\"ann\"]",
        "[\"ann\", \"bob\"]",
        "[]",
        "{\"name\": \"ann\"}",
        "{}",
        "true",
        "null",
        "\" \""
      })
  void anythingElseNamesNobody(String claim) throws InvalidJwtException {
    assertThat(caller(claim).person()).isEmpty();
  }
}
