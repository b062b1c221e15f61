package org.rollcall.classifier;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.hash.Hashing;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rollcall.testkit.embedded.Database;
import org.rollcall.testkit.embedded.EmbeddedIssuer;
import org.rollcall.testkit.quarkus.Part;
import org.rollcall.testkit.quarkus.RunningParts;

/** How far the running service believes the HR feed. */
@QuarkusTest
@SuppressWarnings("NullAway.Init")
class HrFeedTest {
  private static final Duration LONG = Duration.ofSeconds(20);

  @Part RunningParts parts;
  @Part EmbeddedIssuer issuer;
  @Part Database database;

  private Path hr;
  private String good;

  @BeforeEach
  void remember() throws IOException {
    hr = parts.folder().path().resolve("hr.csv");
    good = Files.readString(hr);
    await("stale", false);
    await("shrunken", false);
  }

  @AfterEach
  void restore() throws IOException {
    Files.writeString(hr, good);
    await("stale", false);
    await("shrunken", false);
  }

  @Test
  void aFeedThatWasSeenLongAgoStaysStaleThoughItsFileIsNew() throws IOException, SQLException {
    // Given the same rows as other bytes, seen before the file was mounted anew
    String old = good + "\r\n";
    seen(old, Instant.now().minus(Duration.ofDays(4)));

    Files.writeString(hr, old);

    await("stale", true);
  }

  @Test
  void aFileFromTheFutureCountsFromWhenItWasFirstSeen() throws IOException {
    Instant before = Instant.now().minusSeconds(60);
    Files.writeString(hr, good + "\r\n\r\n");
    Files.setLastModifiedTime(hr, FileTime.from(Instant.now().plus(Duration.ofDays(300))));
    String hash = hash(good + "\r\n\r\n");
    Awaitility.await().atMost(LONG).until(() -> isSeen(hash));

    Awaitility.await()
        .during(Duration.ofSeconds(3))
        .atMost(LONG)
        .untilAsserted(() -> assertThat(madeAt()).isBetween(before, Instant.now()));
  }

  @Test
  void aFeedThatLostItsAddressesIsShrunkenThoughItHasAllItsRows() throws IOException {
    Files.writeString(hr, good.replaceAll("[^,;\"\\s]+@[^,;\"\\s]+", ""));

    await("shrunken", true);
  }

  private void seen(String text, Instant at) throws SQLException {
    try (Connection connection = database.connect();
        PreparedStatement insert =
            connection.prepareStatement(
                "insert into seen_hr_feed (hash, first_seen_at) values (?, ?)")) {
      insert.setString(1, hash(text));
      insert.setObject(2, OffsetDateTime.ofInstant(at, ZoneOffset.UTC));
      insert.executeUpdate();
    }
  }

  private boolean isSeen(String hash) throws SQLException {
    try (Connection connection = database.connect();
        PreparedStatement query =
            connection.prepareStatement("select 1 from seen_hr_feed where hash = ?")) {
      query.setString(1, hash);
      return query.executeQuery().next();
    }
  }

  private static String hash(String text) {
    return Hashing.sha256().hashString(text, StandardCharsets.UTF_8).toString();
  }

  private Instant madeAt() {
    return Instant.parse(ask().getString("madeAt"));
  }

  private void await(String field, boolean expected) {
    Awaitility.await().atMost(LONG).until(() -> ask().getBoolean(field) == expected);
  }

  private io.restassured.path.json.JsonPath ask() {
    return given()
        .auth()
        .oauth2(issuer.token("Megan Price", "viewer"))
        .get("/api/v1/hr")
        .then()
        .statusCode(200)
        .extract()
        .jsonPath();
  }
}
