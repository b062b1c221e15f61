package org.rollcall.classifier;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import com.google.common.hash.Hashing;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.InflaterInputStream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rollcall.contracts.ObservedEntry;
import org.rollcall.testkit.embedded.Database;
import org.rollcall.testkit.embedded.EmbeddedBroker;
import org.rollcall.testkit.embedded.EmbeddedIssuer;
import org.rollcall.testkit.quarkus.Part;
import org.rollcall.testkit.quarkus.RunningParts;

/**
 * Feeds that are sent: taken in, refused, waiting for two people, and without whoever is erased.
 */
@QuarkusTest
@SuppressWarnings("NullAway.Init")
class HrUploadTest {
  private static final Duration LONG = Duration.ofSeconds(30);
  private static final String FEEDS = "/api/v1/hr/feeds";
  private static final int NEWCOMERS = 30;

  @Part RunningParts parts;
  @Part EmbeddedBroker broker;
  @Part EmbeddedIssuer issuer;
  @Part Database database;

  private String good;
  private String hr;

  @BeforeEach
  void remember() throws IOException {
    hr = issuer.token("personnel system", "hr-feed");
    good = Files.readString(file("hr.csv"));
    awaitFeed("CURRENT", sent(good));
  }

  @AfterEach
  void restore() {
    awaitFeed("CURRENT", sent(good));
  }

  @Test
  void isRefusedWithEveryProblemIfItCannotBeRead() {
    String missing = good.replaceFirst("surname", "lastname");

    upload("text/csv", missing, Instant.now())
        .statusCode(422)
        .body("code", equalTo("feed-unreadable"))
        .body("problems", hasItem(containsString("upload:1: surname")))
        .body("mend", containsString("send it again"));
    given()
        .auth()
        .oauth2(hr)
        .get(FEEDS)
        .then()
        .statusCode(200)
        .body("[0].state", equalTo("REFUSED"))
        .body("[0].problems", hasItem(containsString("missing-column")));
  }

  @Test
  void mustSayWhenItWasMade() {
    given()
        .auth()
        .oauth2(hr)
        .contentType("text/csv")
        .body(good)
        .post(FEEDS)
        .then()
        .statusCode(400)
        .body("code", equalTo("stated-time-required"));
    upload("text/csv", good, Instant.now().plus(Duration.ofHours(1)))
        .statusCode(400)
        .body("code", equalTo("stated-time-in-the-future"));
    upload("text/plain", good, Instant.now()).statusCode(415);
  }

  @Test
  void isTakenOnlyFromThoseWhoMay() {
    given().contentType("text/csv").body(good).post(FEEDS).then().statusCode(401);
    given()
        .auth()
        .oauth2(issuer.token("Megan Price", "viewer", "approver"))
        .contentType("text/csv")
        .body(good)
        .queryParam("statedAt", Instant.now().toString())
        .post(FEEDS)
        .then()
        .statusCode(403);
  }

  @Test
  void anOlderOneThanTheOneThatIsJudgedByIsRefused() {
    long number = sent(good, Instant.now().minus(Duration.ofHours(20)));

    awaitFeed("REFUSED", number);
    view(number).body("reasons", hasItem(containsString("made before")));
  }

  @Test
  void aListOfScimUsersIsTakenInAndOneWithoutMostIsJudgedByWithCare() {
    String user =
        """
        {"totalResults": 1, "Resources": [{"externalId": "P1", "userType": "STAFF", "active": true,
          "name": {"familyName": "Price"}, "emails": [{"value": "p@force.example"}]}]}""";

    long number =
        upload("application/scim+json", user, Instant.now())
            .statusCode(202)
            .extract()
            .jsonPath()
            .getLong("number");

    awaitFeed("CURRENT", number);
    view(number)
        .body("rows", equalTo(1))
        .body("acceptedAt", equalTo(null))
        .body("reasons", hasItem(containsString("less than spec.hr.minCoverage allows")));
    Awaitility.await()
        .atMost(LONG)
        .untilAsserted(
            () ->
                given()
                    .auth()
                    .oauth2(hr("viewer"))
                    .get("/api/v1/hr")
                    .then()
                    .statusCode(200)
                    .body("shrunken", equalTo(true)));
  }

  @Test
  void aFeedInWhichPersonsShareTheirKeysIsRefused() {
    String[] lines = good.split("\r\n", -1);
    String number = lines[1].split(",", -1)[1];
    String shared =
        IntStream.range(0, lines.length)
            .mapToObj(
                i ->
                    i == 0 || i % 4 != 0 || lines[i].isEmpty()
                        ? lines[i]
                        : withNumber(lines[i], number))
            .collect(Collectors.joining("\r\n"));

    long feed = sent(shared);

    awaitFeed("REFUSED", feed);
    view(feed).body("reasons", hasItem(containsString("duplicates")));
  }

  private static String withNumber(String line, String number) {
    return line.replaceFirst("^([^,]*),[^,]*,", "$1," + number + ",");
  }

  @Test
  void waitsForTwoPeopleIfItWouldMoveTooMany() throws IOException {
    // Given thirty unknown people with addresses of ours
    String domain =
        good.lines()
            .skip(1)
            .map(HrUploadTest::domain)
            .filter(text -> !text.isEmpty())
            .findFirst()
            .orElseThrow();
    ObservedEntry[] entries =
        IntStream.range(0, NEWCOMERS)
            .mapToObj(i -> Entries.unlisted("newcomers", "n" + i, 1, "n" + i + "@" + domain))
            .toArray(ObservedEntry[]::new);
    new Reader(broker, organisationHash(), "newcomers").reads(entries);
    awaitVerdict("n7", "UNCERTAIN");
    // When a feed says that all of them work here
    String all =
        good
            + IntStream.range(0, NEWCOMERS)
                .mapToObj(
                    i ->
                        "X%d,,New,,Comer,,n%d@%s,,,,,STAFF,ACTIVE,2020-01-01,\r\n"
                            .formatted(i, i, domain))
                .collect(Collectors.joining());
    long feed = sent(all);
    // Then it waits
    awaitFeed("WAITING", feed);
    view(feed).body("reasons", hasItem(containsString(NEWCOMERS + " of ")));
    awaitVerdict("n7", "UNCERTAIN");
    // And one person's word is not enough, neither twice nor by a machine
    String one = issuer.token("Rhys Bowen", "approver");
    accept(feed, one).statusCode(200).body("acceptances", equalTo(1));
    accept(feed, one).statusCode(409).body("code", equalTo("already-accepted"));
    accept(feed, hr("viewer")).statusCode(403);
    view(feed).body("state", equalTo("WAITING"));
    // When a second person says so too
    accept(feed, issuer.token("Megan Price", "approver"))
        .statusCode(200)
        .body("acceptances", equalTo(2));
    // Then they are colleagues, and it is the measure
    awaitVerdict("n7", "INTERNAL");
    view(feed).body("state", equalTo("CURRENT")).body("acceptedAt", not(equalTo(null)));
    accept(feed, issuer.token("Aled Jones", "approver"))
        .statusCode(409)
        .body("code", equalTo("illegal-transition"));
    given()
        .auth()
        .oauth2(issuer.token("Sara Audit", "auditor"))
        .get("/api/v1/hr/events")
        .then()
        .statusCode(200)
        .body("findAll { it.feed == " + feed + " }.action", hasItem("ACCEPTED"))
        .body("findAll { it.action == 'ACCEPTED' }.by", hasItem("Rhys Bowen"));
  }

  @Test
  void whoeverIsErasedIsGoneFromAllThatIsKeptAndStaysOut() throws SQLException, IOException {
    // Given a leaver and a colleague
    String leaver = idOf("LEFT");
    String colleague = idOf("ACTIVE");
    assertThat(kept()).contains("\"" + leaver + "\"");
    // When
    erase(colleague).statusCode(409).body("code", equalTo("still-employed"));
    erase(leaver).statusCode(200);
    given()
        .auth()
        .oauth2(issuer.token("Olwen Roberts", "viewer"))
        .contentType("application/json")
        .body("{\"personId\": \"" + leaver + "\"}")
        .post("/api/v1/hr/erasures")
        .then()
        .statusCode(403);
    // Then
    assertThat(kept()).doesNotContain("\"" + leaver + "\"").contains("\"" + colleague + "\"");
    awaitFeed("CURRENT", sent(good + "\r\n"));
    assertThat(kept()).doesNotContain("\"" + leaver + "\"");
    given()
        .auth()
        .oauth2(issuer.token("Sara Audit", "auditor"))
        .get("/api/v1/hr/events")
        .then()
        .body("action", hasItem("PERSON_ERASED"))
        .body("action", everyItem(not(containsString(leaver))));
    // And comes back when the erasure is withdrawn
    given()
        .auth()
        .oauth2(issuer.token("Olwen Roberts", "operator"))
        .contentType("application/json")
        .body("{\"personId\": \"" + leaver + "\"}")
        .post("/api/v1/hr/erasures/withdrawals")
        .then()
        .statusCode(204);
    awaitFeed("CURRENT", sent(good));
    assertThat(kept()).contains("\"" + leaver + "\"");
  }

  private ValidatableResponse erase(String id) {
    return given()
        .auth()
        .oauth2(issuer.token("Olwen Roberts", "operator"))
        .contentType("application/json")
        .body("{\"personId\": \"" + id + "\"}")
        .post("/api/v1/hr/erasures")
        .then();
  }

  private String idOf(String status) {
    return good.lines()
        .filter(line -> line.contains("," + status + ","))
        .map(line -> line.substring(0, line.indexOf(',')))
        .findFirst()
        .orElseThrow();
  }

  private static String domain(String line) {
    int at = line.indexOf('@');
    return at < 0 ? "" : line.substring(at + 1, line.indexOf(',', at));
  }

  /** Everything that is kept of persons. */
  private String kept() throws SQLException, IOException {
    StringBuilder all = new StringBuilder();
    try (Connection connection = database.connect();
        Statement statement = connection.createStatement();
        ResultSet rows =
            statement.executeQuery("select encode(content, 'base64') from hr_feed_part")) {
      while (rows.next()) {
        byte[] part = Base64.getMimeDecoder().decode(rows.getString(1));
        try (InflaterInputStream in =
            new InflaterInputStream(new java.io.ByteArrayInputStream(part))) {
          all.append(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        }
      }
    }
    return all.toString();
  }

  private ValidatableResponse upload(String type, String body, Instant statedAt) {
    return given()
        .config(
            io.restassured.RestAssured.config()
                .encoderConfig(
                    io.restassured.config.EncoderConfig.encoderConfig()
                        .defaultContentCharset(StandardCharsets.UTF_8)
                        .encodeContentTypeAs(
                            "application/scim+json", io.restassured.http.ContentType.TEXT)
                        .encodeContentTypeAs("text/csv", io.restassured.http.ContentType.TEXT)
                        .appendDefaultContentCharsetToContentTypeIfUndefined(false)))
        .auth()
        .oauth2(hr)
        .contentType(type)
        .queryParam("statedAt", statedAt.toString())
        .body(body)
        .post(FEEDS)
        .then();
  }

  private long sent(String csv) {
    return sent(csv, Instant.now());
  }

  private long sent(String csv, Instant at) {
    return upload("text/csv", csv, at).statusCode(202).extract().jsonPath().getLong("number");
  }

  private void awaitFeed(String state, long number) {
    Awaitility.await().atMost(LONG).untilAsserted(() -> view(number).body("state", equalTo(state)));
  }

  private ValidatableResponse view(long number) {
    return given().auth().oauth2(hr).get(FEEDS + "/" + number).then().statusCode(200);
  }

  private ValidatableResponse accept(long number, String token) {
    return given().auth().oauth2(token).post(FEEDS + "/" + number + "/acceptances").then();
  }

  private void awaitVerdict(String id, String verdict) {
    Awaitility.await()
        .atMost(LONG)
        .untilAsserted(
            () ->
                given()
                    .auth()
                    .oauth2(hr("viewer"))
                    .get("/api/v1/contacts/newcomers/" + id)
                    .then()
                    .statusCode(200)
                    .body("verdict", equalTo(verdict)));
  }

  private String hr(String role) {
    return issuer.token("Megan Price", role);
  }

  private String organisationHash() throws IOException {
    return Hashing.sha256().hashBytes(Files.readAllBytes(file("organisation.yaml"))).toString();
  }

  private Path file(String name) {
    return parts.folder().path().resolve(name);
  }
}
