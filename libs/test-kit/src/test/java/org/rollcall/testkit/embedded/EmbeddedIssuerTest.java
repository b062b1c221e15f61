package org.rollcall.testkit.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Map;
import org.jose4j.json.JsonUtil;
import org.jose4j.jwk.HttpsJwks;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.consumer.InvalidJwtException;
import org.jose4j.jwt.consumer.JwtConsumer;
import org.jose4j.jwt.consumer.JwtConsumerBuilder;
import org.jose4j.keys.resolvers.HttpsJwksVerificationKeyResolver;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.rollcall.testkit.embedded.EmbeddedIssuer.Flaw;

class EmbeddedIssuerTest {
  private static final HttpClient HTTP = HttpClient.newHttpClient();
  private static EmbeddedIssuer issuer;

  @BeforeAll
  static void start() {
    issuer = EmbeddedIssuer.start();
  }

  @AfterAll
  static void stop() {
    issuer.close();
  }

  @Test
  void aServiceThatReadsTheDiscoveryAcceptsItsTokens() throws Exception {
    Map<String, Object> discovery =
        get(URI.create(issuer.issuer() + "/.well-known/openid-configuration"));
    assertThat(discovery).containsEntry("issuer", issuer.issuer());

    JwtClaims claims =
        service(String.valueOf(discovery.get("jwks_uri")))
            .processToClaims(issuer.token("cerys.pugh", "approver", "viewer"));

    assertThat(claims.getStringClaimValue("person")).isEqualTo("cerys.pugh");
    assertThat(claims.getStringListClaimValue("groups")).containsExactly("approver", "viewer");
    assertThat(claims.getSubject()).isNotBlank();
    assertThat(claims.hasClaim("auth_time")).isTrue();
  }

  @ParameterizedTest
  @EnumSource(
      value = Flaw.class,
      names = {"EXPIRED", "WRONG_AUDIENCE", "WRONG_ISSUER", "WRONG_KEY"})
  void aFlawedTokenIsRefused(Flaw flaw) {
    String token = issuer.flawedToken(flaw, "cerys.pugh", "approver");

    assertThatThrownBy(() -> service(issuer.issuer() + "/jwks").processToClaims(token))
        .isInstanceOf(InvalidJwtException.class);
  }

  @Test
  void aServiceAccountsTokenNamesNobody() throws Exception {
    String token = issuer.flawedToken(Flaw.NO_PERSON, "backup", "approver");

    JwtClaims claims = service(issuer.issuer() + "/jwks").processToClaims(token);

    assertThat(claims.hasClaim("person")).isFalse();
  }

  @Test
  void aKnownPersonSignsInWithTheirPasswordOnly() throws Exception {
    String password = issuer.addPerson("aled.morgan", "proposer");

    HttpResponse<String> right = signIn("aled.morgan", password);
    HttpResponse<String> wrong = signIn("aled.morgan", "guess");
    HttpResponse<String> unknown = signIn("nobody", password);

    assertThat(right.statusCode()).isEqualTo(200);
    String token = String.valueOf(JsonUtil.parseJson(right.body()).get("access_token"));
    JwtClaims claims = service(issuer.issuer() + "/jwks").processToClaims(token);
    assertThat(claims.getStringListClaimValue("groups")).containsExactly("proposer");
    assertThat(wrong.statusCode()).isEqualTo(400);
    assertThat(unknown.statusCode()).isEqualTo(400);
    assertThat(wrong.body()).isEqualTo(unknown.body());
  }

  @Test
  void passwordsInAnAddressAreNotLookedAt() throws Exception {
    String password = issuer.addPerson("mair.rees", "viewer");
    URI address =
        URI.create(
            issuer.tokenEndpoint()
                + "?grant_type=password&username=mair.rees&password="
                + password);

    HttpResponse<String> answer =
        HTTP.send(HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.ofString());

    assertThat(answer.statusCode()).isEqualTo(405);
  }

  private static JwtConsumer service(String keys) {
    return new JwtConsumerBuilder()
        .setExpectedIssuer(issuer.issuer())
        .setExpectedAudience(EmbeddedIssuer.AUDIENCE)
        .setRequireExpirationTime()
        .setVerificationKeyResolver(new HttpsJwksVerificationKeyResolver(new HttpsJwks(keys)))
        .build();
  }

  private static HttpResponse<String> signIn(String person, String password)
      throws IOException, InterruptedException {
    String form = "grant_type=password&username=" + person + "&password=" + password;
    return HTTP.send(
        HttpRequest.newBuilder(URI.create(issuer.tokenEndpoint()))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(HttpRequest.BodyPublishers.ofString(form))
            .build(),
        HttpResponse.BodyHandlers.ofString());
  }

  private static Map<String, Object> get(URI address) throws Exception {
    HttpResponse<String> answer =
        HTTP.send(HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.ofString());
    return JsonUtil.parseJson(answer.body());
  }
}
