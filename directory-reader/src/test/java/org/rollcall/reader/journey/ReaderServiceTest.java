package org.rollcall.reader.journey;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import com.unboundid.ldap.sdk.Modification;
import com.unboundid.ldap.sdk.ModificationType;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rollcall.contracts.ChangeVerified;
import org.rollcall.contracts.EntriesObserved;
import org.rollcall.contracts.EntryKey;
import org.rollcall.contracts.Message;
import org.rollcall.contracts.ObservedEntry;
import org.rollcall.contracts.ReadingFinished;
import org.rollcall.reader.files.Directories;
import org.rollcall.reader.lease.LeaseAnswer;
import org.rollcall.reader.lease.Leases;
import org.rollcall.testkit.embedded.EmbeddedBroker;
import org.rollcall.testkit.embedded.EmbeddedDirectory;
import org.rollcall.testkit.embedded.EmbeddedIssuer;
import org.rollcall.testkit.force.Force;
import org.rollcall.testkit.force.Member;
import org.rollcall.testkit.quarkus.EmbeddedParts;
import org.rollcall.testkit.quarkus.Part;

/** A directory is read over REST, and what is new arrives at the classifier's queue. */
@QuarkusTest
@QuarkusTestResource(
    value = EmbeddedParts.class,
    initArgs = {
      @ResourceArg(name = "service", value = "directory-reader"),
      @ResourceArg(name = "queue", value = "reader.changes.v1"),
      @ResourceArg(name = "directory", value = "true")
    })
@SuppressWarnings("NullAway.Init")
class ReaderServiceTest {
  private static final String READINGS = "/api/v1/directories/force/readings";
  private static final Duration SOON = Duration.ofSeconds(30);

  @Part EmbeddedBroker broker;
  @Part EmbeddedIssuer issuer;
  @Part EmbeddedDirectory directory;
  @Part Force force;
  @Inject Directories directories;
  @Inject Leases leases;
  private Listener listener;

  @BeforeEach
  void listen() throws Exception {
    listener = new Listener(broker);
  }

  @AfterEach
  void stopListening() throws Exception {
    listener.close();
  }

  @Test
  void aPassTellsWhatItSawAndChangesAreReadAgainWhenRemediationSaysSo() throws Exception {
    JsonPath complete = readingOf(start());
    assertThat(complete.getString("state")).isEqualTo("COMPLETE");
    List<Message> first = finished(complete.getUUID("id"));
    assertThat(observed(first)).contains(force.accident().key().toString());
    ReadingFinished end = (ReadingFinished) first.getLast();
    assertThat(end.entries()).isEqualTo(complete.getLong("counts.seen")).isGreaterThan(500);
    assertThat(end.pages()).isEqualTo(first.size() - 1);
    assertThat(end.organisationHash()).isEqualTo(directories.organisationHash());

    JsonPath unchanged = readingOf(start());
    assertThat(unchanged.getLong("counts.seen")).isEqualTo(end.entries());
    assertThat(unchanged.getLong("counts.changed") + unchanged.getLong("counts.fresh")).isZero();
    assertThat(finished(unchanged.getUUID("id"))).hasSize(1);

    hide(force.accident());
    listener.say(verified(force.accident(), directories.organisationHash()));

    List<Message> targeted = finished(awaitTargeted());
    ObservedEntry again = ((EntriesObserved) targeted.getFirst()).entries().getFirst();
    assertThat(again.key()).isEqualTo(force.accident().key());
    assertThat(again.hidden()).isTrue();
    assertThat(again.listings()).isEmpty();
    assertThat(again.sequence()).isGreaterThan(sequenceIn(first, again.key()));

    JsonPath everything = readingOf(startTellingEverything());
    assertThat(observed(finished(everything.getUUID("id")))).hasSize((int) end.entries());
  }

  @Test
  void aMessageFromAnotherOrganisationIsHeld() throws Exception {
    listener.say(verified(force.misplacedMembers().get(1), "another"));

    await()
        .atMost(SOON)
        .untilAsserted(
            () ->
                as("operator")
                    .get("/api/v1/parked")
                    .then()
                    .statusCode(200)
                    .body("reason.toString()", containsString("organisation.yaml differs"))
                    .body("state.toString()", containsString("HELD")));
  }

  @Test
  void whoMayNotIsToldSo() {
    given().post(READINGS).then().statusCode(401);
    as("viewer").post(READINGS).then().statusCode(403);
    as("operator").post("/api/v1/directories/nowhere/readings").then().statusCode(404);
    as("viewer").contentType("application/json").post(READINGS).then().statusCode(403);
    String nowhere = "/api/v1/directories/nowhere/readings";
    as("operator").contentType("application/json").post(nowhere).then().statusCode(404);
    as("operator").noContentType().post(nowhere).then().statusCode(404);
    as("operator")
        .get(READINGS + "/" + UUID.randomUUID())
        .then()
        .statusCode(404)
        .body("code", equalTo("no-such-reading"));
    as("viewer").get(READINGS).then().statusCode(200);
    as("viewer").get(READINGS + "?limit=0").then().statusCode(400);
  }

  @Test
  void aDirectoryThatAnotherReaderReadsIsNotReadTwice() {
    LeaseAnswer.Granted other =
        await()
                    .atMost(SOON)
                    .until(
                        () -> leases.ask("force", "the-other-reader"),
                        LeaseAnswer.Granted.class::isInstance)
                instanceof LeaseAnswer.Granted granted
            ? granted
            : null;
    assertThat(other).isNotNull();
    try {
      as("operator")
          .post(READINGS)
          .then()
          .statusCode(409)
          .contentType("application/problem+json")
          .body("code", equalTo("already-reading"))
          .body("detail", containsString("the-other-reader"));
      as("viewer")
          .get("/api/v1/directories")
          .then()
          .body("[0].name", equalTo("force"))
          .body("[0].reader", equalTo("the-other-reader"));
    } finally {
      if (other != null) {
        leases.release(other.tenure());
      }
    }
  }

  @Test
  void itIsReadyAndSaysWhatItReads() {
    await()
        .atMost(SOON)
        .untilAsserted(
            () ->
                given()
                    .get("/q/health/ready")
                    .then()
                    .statusCode(200)
                    .body(
                        "checks.find { it.name == 'directories' }.data.force", equalTo("answers")));
  }

  private String start() {
    return await()
        .atMost(SOON)
        .until(() -> as("operator").post(READINGS), response -> response.statusCode() == 202)
        .header("Location");
  }

  private JsonPath readingOf(String location) {
    return await()
        .atMost(SOON)
        .until(
            () -> as("viewer").get(location).jsonPath(),
            reading -> !"RUNNING".equals(reading.getString("state")));
  }

  private RequestSpecification as(String role) {
    return given().auth().oauth2(issuer.token("somebody", role));
  }

  private String startTellingEverything() {
    return as("operator")
        .contentType("application/json")
        .body("{\"everything\": true}")
        .post(READINGS)
        .then()
        .statusCode(202)
        .extract()
        .header("Location");
  }

  private static long sequenceIn(List<Message> messages, EntryKey key) {
    return messages.stream()
        .filter(EntriesObserved.class::isInstance)
        .flatMap(page -> ((EntriesObserved) page).entries().stream())
        .filter(entry -> entry.key().equals(key))
        .mapToLong(ObservedEntry::sequence)
        .max()
        .orElseThrow();
  }

  private void hide(Member member) throws Exception {
    directory
        .ldap()
        .modify(
            member.dn(),
            new Modification(ModificationType.REPLACE, "msExchHideFromAddressLists", "TRUE"));
  }

  private ChangeVerified verified(Member member, String organisationHash) {
    return new ChangeVerified(
        "force", organisationHash, UUID.randomUUID(), member.key(), Instant.now());
  }

  private UUID awaitTargeted() {
    return await()
        .atMost(SOON)
        .until(
            () ->
                listener.heard().stream()
                    .filter(ReadingFinished.class::isInstance)
                    .map(ReadingFinished.class::cast)
                    .filter(end -> end.kind() == ReadingFinished.Kind.TARGETED)
                    .filter(end -> end.directory().equals(Force.DIRECTORY))
                    .map(ReadingFinished::reading)
                    .toList(),
            readings -> !readings.isEmpty())
        .getFirst();
  }

  /** All messages of a reading, the last of which says that it is finished. */
  private List<Message> finished(UUID reading) {
    return awaitMessages(
        () -> {
          var unused = listener.heard();
          List<Message> messages = messagesOf(reading);
          boolean all =
              messages.stream()
                  .filter(ReadingFinished.class::isInstance)
                  .anyMatch(end -> ((ReadingFinished) end).pages() == messages.size() - 1);
          return all ? messages : List.of();
        });
  }

  private static List<Message> awaitMessages(Callable<List<Message>> messages) {
    return await().atMost(SOON).until(messages, found -> !found.isEmpty());
  }

  private List<Message> messagesOf(UUID reading) {
    try {
      return listener.heard().stream()
          .filter(message -> isOf(reading, message))
          .sorted(Comparator.comparing(message -> message instanceof ReadingFinished))
          .toList();
    } catch (Exception broken) {
      throw new IllegalStateException(broken);
    }
  }

  private static boolean isOf(UUID reading, Message message) {
    return switch (message) {
      case EntriesObserved page -> page.reading().equals(reading);
      case org.rollcall.contracts.EntriesVanished page -> page.reading().equals(reading);
      case ReadingFinished end -> end.reading().equals(reading);
      case Message.FromClassifier ignored -> false;
      case Message.FromRemediation ignored -> false;
    };
  }

  private static List<String> observed(List<Message> messages) {
    return messages.stream()
        .filter(EntriesObserved.class::isInstance)
        .flatMap(page -> ((EntriesObserved) page).entries().stream())
        .map(entry -> entry.key().toString())
        .toList();
  }
}
