package org.rollcall.access;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.rollcall.testkit.embedded.EmbeddedIssuer;
import org.rollcall.testkit.embedded.EmbeddedIssuer.Flaw;

@QuarkusTest
@QuarkusTestResource(value = IssuerAtHand.class, restrictToAnnotatedClass = true)
class AccessTest {
  private static final String COUNT = "{\"number\": 3, \"at\": \"2026-01-01T00:00:00Z\"}";

  @Test
  void nobodyGetsNothing() {
    problem(given().get("/counter").then(), 401, "not-signed-in");
  }

  @ParameterizedTest
  @EnumSource(
      value = Flaw.class,
      names = {"EXPIRED", "WRONG_AUDIENCE", "WRONG_ISSUER", "WRONG_KEY"})
  void flawedTokenGetsNothing(Flaw flaw) {
    String token = issuer().flawedToken(flaw, "ann", Roles.VIEWER);

    problem(given().auth().oauth2(token).get("/counter").then(), 401, "not-signed-in");
  }

  @Test
  void unsignedTokenGetsNothing() {
    String good = issuer().token("ann", Roles.VIEWER);
    String claims = good.split("\\.")[1];
    String header =
        Base64.getUrlEncoder()
            .withoutPadding()
            .encodeToString("{\"alg\":\"none\"}".getBytes(StandardCharsets.UTF_8));

    problem(
        given().auth().oauth2(header + "." + claims + ".").get("/counter").then(),
        401,
        "not-signed-in");
  }

  @Test
  void goodTokenReadsAndItsPersonIsKnown() {
    given()
        .auth()
        .oauth2(issuer().token("ann", Roles.VIEWER, Roles.APPROVER))
        .get("/counter")
        .then()
        .statusCode(200)
        .body("person", equalTo("ann"), "approver", equalTo(true));
  }

  @Test
  void tokenWithoutPersonReadsButDoesNotWrite() {
    String token = issuer().flawedToken(Flaw.NO_PERSON, "robot", Roles.VIEWER, Roles.PROPOSER);

    given()
        .auth()
        .oauth2(token)
        .get("/counter")
        .then()
        .statusCode(200)
        .body("person", equalTo("nobody"));
    problem(post(token, COUNT), 403, "no-person").body("mend", containsString("'person'"));
  }

  @Test
  void personWritesWithTheRoleOnly() {
    post(issuer().token("ann", Roles.PROPOSER), COUNT)
        .statusCode(200)
        .body("by", equalTo("ann"), "number", equalTo(3));
    problem(post(issuer().token("ann", Roles.VIEWER), COUNT), 403, "not-allowed");
  }

  @Test
  void endpointThatNobodyThoughtAboutIsClosed() {
    String token =
        issuer().token("ann", Roles.VIEWER, Roles.PROPOSER, Roles.APPROVER, Roles.OPERATOR);

    problem(given().auth().oauth2(token).get("/counter/forgotten").then(), 403, "not-allowed");
  }

  @Test
  void problemsKeepTheirCodeAndSayTheMend() {
    problem(viewer().get("/counter/stale").then(), 412, "stale-version")
        .body("detail", equalTo("Somebody was faster."), "mend", equalTo("Read it again."));
  }

  @Test
  void unknownPathIsAProblem() {
    problem(viewer().get("/nowhere").then(), 404, "not-found");
  }

  @Test
  void brokenJsonIsAProblemThatRepeatsNothing() {
    String proposer = issuer().token("ann", Roles.PROPOSER);

    problem(post(proposer, "{\"number\": \"jane.doe@example.org\"}"), 400, "bad-request")
        .body(not(containsString("jane.doe")));
    problem(post(proposer, "{\"number\": "), 400, "bad-request");
  }

  @Test
  void invalidValueIsAProblemThatNamesTheField() {
    problem(
            post(issuer().token("ann", Roles.PROPOSER), COUNT.replace("3", "10")),
            400,
            "bad-request")
        .body("violations[0].field", containsString("number"));
  }

  @Test
  void bugIsAProblemThatTellsNothing() {
    problem(viewer().get("/counter/broken").then(), 500, "internal-error")
        .body(not(containsString("jane.doe")));
  }

  @Test
  void personSaysNothingPersonal() {
    assertThat(new Person("https://id", "8f3", "ann").toString()).doesNotContain("ann", "8f3");
  }

  private static EmbeddedIssuer issuer() {
    return IssuerAtHand.issuer();
  }

  private static io.restassured.specification.RequestSpecification viewer() {
    return given().auth().oauth2(issuer().token("ann", Roles.VIEWER));
  }

  private static ValidatableResponse post(String token, String json) {
    return given()
        .auth()
        .oauth2(token)
        .contentType("application/json")
        .body(json)
        .post("/counter")
        .then();
  }

  private static ValidatableResponse problem(ValidatableResponse answer, int status, String code) {
    return answer
        .statusCode(status)
        .contentType("application/problem+json")
        .body("code", equalTo(code), "status", equalTo(status));
  }
}
