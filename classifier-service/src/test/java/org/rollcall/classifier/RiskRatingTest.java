package org.rollcall.classifier;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import com.google.common.hash.Hashing;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.ValidatableResponse;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rollcall.contracts.ContactsJudged;
import org.rollcall.contracts.JudgedContact;
import org.rollcall.contracts.ObservedEntry;
import org.rollcall.contracts.Risk;
import org.rollcall.testkit.embedded.EmbeddedBroker;
import org.rollcall.testkit.embedded.EmbeddedIssuer;
import org.rollcall.testkit.force.Force;
import org.rollcall.testkit.force.Kind;
import org.rollcall.testkit.force.Member;
import org.rollcall.testkit.quarkus.Part;
import org.rollcall.testkit.quarkus.RunningParts;

/** Outsiders are rated when everybody is judged, and said again only when that is news. */
@QuarkusTest
@TestProfile(RiskRatingTest.RatesOften.class)
@SuppressWarnings("NullAway.Init")
class RiskRatingTest {
  private static final Duration LONG = Duration.ofSeconds(20);

  @Part RunningParts parts;
  @Part EmbeddedBroker broker;
  @Part EmbeddedIssuer issuer;
  @Part Force force;

  private Remediation remediation;
  private Reader reader;

  @BeforeEach
  void listen() throws IOException, TimeoutException {
    remediation = new Remediation(broker);
    byte[] organisation = Files.readAllBytes(parts.folder().path().resolve("organisation.yaml"));
    reader =
        new Reader(broker, Hashing.sha256().hashBytes(organisation).toString(), Force.DIRECTORY);
  }

  @AfterEach
  void stopListening() throws IOException {
    remediation.close();
  }

  @Test
  void theAccidentIsRatedSaidAndExplainedAndTheRestIsNoNews() {
    // Given the accident and 200 colleagues
    List<Member> staff = force.all(Kind.STAFF).subList(0, 200);
    Member accident = force.accident();
    ObservedEntry[] entries =
        Stream.concat(Stream.of(accident), staff.stream())
            .map(member -> Entries.of(member, 1))
            .toArray(ObservedEntry[]::new);

    // When they are read
    reader.reads(entries);

    // Then the accident is said again with its risk, and explained with it; colleagues have none
    Risk risk =
        Awaitility.await()
            .atMost(LONG)
            .until(() -> said(accident), Optional::isPresent)
            .orElseThrow();
    assertThat(risk.band()).isGreaterThanOrEqualTo(Risk.Band.HIGH);
    assertThat(risk.reasons().getFirst()).startsWith("It is the first of 201 entries of");
    assertThat(risk.counterfactuals())
        .extracting(Risk.Counterfactual::action)
        .contains("hide", "label");
    explained(accident, 200)
        .body("risk.band", equalTo(risk.band().name()))
        .body("risk.reasons[0]", startsWith("It is the first of"))
        .body("risk.counterfactuals.action", hasItem("hide"));
    explained(staff.getFirst(), 200).body("risk", nullValue());

    // When a colleague comes whom nobody is confused with, and goes through another rating
    Member more = force.all(Kind.STAFF).get(300);
    long before = messages();
    reader.later(1).reads(Entries.of(more, 1));
    Awaitility.await()
        .atMost(LONG)
        .untilAsserted(
            () ->
                explained(accident, 200)
                    .body("risk.reasons[0]", startsWith("It is the first of 202 entries")));

    // Then no outsider was said again
    assertThat(messages()).isEqualTo(before);
  }

  private Optional<Risk> said(Member member) {
    return remediation.lastOf(Force.DIRECTORY, member.key().id()).map(JudgedContact::risk);
  }

  private long messages() {
    return remediation.heardOf(Force.DIRECTORY).stream()
        .map(ContactsJudged::contacts)
        .mapToLong(List::size)
        .sum();
  }

  private ValidatableResponse explained(Member member, int status) {
    return given()
        .auth()
        .oauth2(issuer.token("Megan Price", "viewer"))
        .get("/api/v1/contacts/" + Force.DIRECTORY + "/" + member.key().id())
        .then()
        .statusCode(status);
  }

  /** Looks every second whether something must be rated. */
  public static final class RatesOften implements QuarkusTestProfile {
    @Override
    public Map<String, String> getConfigOverrides() {
      return Map.of("rollcall.risk-poll", "1s");
    }
  }
}
