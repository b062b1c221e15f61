package org.rollcall.classifier;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import com.google.common.hash.Hashing;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rollcall.contracts.ContactsJudged;
import org.rollcall.contracts.EntriesObserved;
import org.rollcall.contracts.EntryKey;
import org.rollcall.contracts.JudgedContact;
import org.rollcall.contracts.ReadingFinished;
import org.rollcall.contracts.Verdict;
import org.rollcall.testkit.embedded.Database;
import org.rollcall.testkit.embedded.EmbeddedBroker;
import org.rollcall.testkit.embedded.EmbeddedIssuer;
import org.rollcall.testkit.force.Force;
import org.rollcall.testkit.force.Kind;
import org.rollcall.testkit.force.Member;
import org.rollcall.testkit.quarkus.EmbeddedParts;
import org.rollcall.testkit.quarkus.Part;
import org.rollcall.testkit.quarkus.RunningParts;

@QuarkusTest
@QuarkusTestResource(
    value = EmbeddedParts.class,
    initArgs = {
      @ResourceArg(name = "service", value = "classifier-service"),
      @ResourceArg(name = "queue", value = "classifier.observations.v1")
    })
@QuarkusTestResource(InAHurry.class)
@SuppressWarnings("NullAway.Init")
class ClassifierServiceTest {
  private static final Duration LONG = Duration.ofSeconds(20);
  private static final String OUTSIDER = "somebody@elsewhere.example";

  @Part RunningParts parts;
  @Part EmbeddedBroker broker;
  @Part EmbeddedIssuer issuer;
  @Part Database database;
  @Part Force force;

  private Remediation remediation;
  private String organisationHash;

  @BeforeEach
  void listen() throws IOException, TimeoutException {
    remediation = new Remediation(broker);
    organisationHash =
        Hashing.sha256().hashBytes(Files.readAllBytes(file("organisation.yaml"))).toString();
  }

  @AfterEach
  void stopListening() throws IOException {
    remediation.close();
  }

  private Path file(String name) {
    return parts.folder().path().resolve(name);
  }

  private Reader reader(String directory) {
    return new Reader(broker, organisationHash, directory);
  }

  /** What was sent before is handled once this returns, unless it waits for something else. */
  private void afterEverythingElse() {
    String elsewhere = "probe-" + UUID.randomUUID().toString().substring(0, 8);
    remediation.awaitBatch(
        reader(elsewhere).reads(Entries.unlisted(elsewhere, "probe", 1, OUTSIDER)));
  }

  @Test
  void theWholeForceIsJudgedOncePublishedOnceAndExplained() {
    // Given the finish and the pages in the wrong order
    Reader reader = reader(Force.DIRECTORY);
    UUID reading = UUID.randomUUID();
    List<Member> members = force.members();
    int half = members.size() / 2;
    EntriesObserved one = page(reading, 1, members.subList(0, half));
    EntriesObserved two = page(reading, 2, members.subList(half, members.size()));
    reader.finished(reading, ReadingFinished.Kind.FULL, 2);
    String idOfTwo = reader.says(two);
    afterEverythingElse();
    assertThat(remediation.heardOf(Force.DIRECTORY)).isEmpty();

    // When the missing page comes, and then everything again
    reader.says(one);
    List<ContactsJudged> batch = remediation.awaitBatch(reading);
    Awaitility.await()
        .atMost(LONG)
        .until(() -> named(remediation.heardOf(Force.DIRECTORY)).size() == members.size());
    reader.send(two, idOfTwo);
    reader.says(two);
    reader.says(one);
    reader.finished(reading, ReadingFinished.Kind.FULL, 2);
    afterEverythingElse();

    // Then every contact was said once, in this batch: the colleagues by nothing but their ids
    List<ContactsJudged> heard = remediation.heardOf(Force.DIRECTORY);
    assertThat(named(heard))
        .containsExactlyInAnyOrderElementsOf(
            members.stream().map(member -> member.key().id()).toList());
    assertThat(heard).allMatch(judged -> judged.batch().equals(reading)).hasSizeGreaterThan(1);
    assertThat(batch).allMatch(judged -> judged.organisationHash().equals(organisationHash));
    List<JudgedContact> said = contacts(heard);
    assertThat(said)
        .extracting(JudgedContact::verdict)
        .contains(Verdict.EXTERNAL, Verdict.UNCERTAIN)
        .doesNotContain(Verdict.INTERNAL);
    assertThat(
            said.stream()
                .filter(JudgedContact::isMisplaced)
                .map(JudgedContact::key)
                .collect(Collectors.toSet()))
        .isEqualTo(force.misplaced());
    assertThat(said)
        .filteredOn(contact -> contact.key().equals(force.accident().key()))
        .singleElement()
        .satisfies(
            contact -> assertThat(contact.firstIn()).containsExactly(Force.GLOBAL_ADDRESS_LIST));
    long visible = members.stream().filter(Member::isInGlobalAddressList).count();
    assertThat(heard).allMatch(judged -> judged.known() == visible);
    isExplained(visible);
    theNextOneBecomesFirstWhenTheFirstIsHidden(reader);
  }

  /** The ids of all that was said, each as often as it was. */
  private static List<String> named(List<ContactsJudged> messages) {
    return messages.stream()
        .flatMap(
            judged ->
                Stream.concat(
                    judged.contacts().stream().map(contact -> contact.key().id()),
                    judged.colleagues().stream()))
        .toList();
  }

  private EntriesObserved page(UUID reading, int number, List<Member> members) {
    return new EntriesObserved(
        Force.DIRECTORY,
        organisationHash,
        reading,
        number,
        members.stream().map(member -> Entries.of(member, 1)).toList());
  }

  private void isExplained(long visible) {
    String token = issuer.token("Megan Price", "viewer");
    String accident = "/api/v1/contacts/force/" + force.accident().key().id();
    given().get(accident).then().statusCode(401);
    given()
        .auth()
        .oauth2(issuer.token("Rhys Bowen", "proposer"))
        .get(accident)
        .then()
        .statusCode(403);
    given()
        .auth()
        .oauth2(token)
        .get(accident)
        .then()
        .statusCode(200)
        .body("verdict", equalTo("EXTERNAL"))
        .body("misplacedIn", hasItem(Force.GLOBAL_ADDRESS_LIST))
        .body("firstIn", hasItem(Force.GLOBAL_ADDRESS_LIST))
        .body("evidence.id", hasItem("delivery-external"));
    given()
        .auth()
        .oauth2(token)
        .get("/api/v1/contacts/force/nobody")
        .then()
        .statusCode(404)
        .body("code", equalTo("contact-not-found"));
    given()
        .auth()
        .oauth2(token)
        .get("/api/v1/lists")
        .then()
        .statusCode(200)
        .body("find { it.list == 'Global Address List' }.visible", equalTo((int) visible))
        .body(
            "find { it.list == 'Global Address List' }.external", equalTo(force.misplaced().size()))
        .body(
            "find { it.list == 'Global Address List' }.first[0].id",
            equalTo(force.accident().key().id()));
    given()
        .auth()
        .oauth2(token)
        .get("/api/v1/hr")
        .then()
        .statusCode(200)
        .body("stale", equalTo(false))
        .body("shrunken", equalTo(false));
  }

  private void theNextOneBecomesFirstWhenTheFirstIsHidden(Reader reader) {
    Member hidden = hidden(force.accident());
    UUID reading = UUID.randomUUID();
    reader.observed(reading, 1, Entries.of(hidden, 2));
    reader.finished(reading, ReadingFinished.Kind.TARGETED, 1);

    List<JudgedContact> said = contacts(remediation.awaitBatch(reading));

    assertThat(said)
        .anySatisfy(
            contact -> {
              assertThat(contact.key()).isEqualTo(hidden.key());
              assertThat(contact.verdict()).isEqualTo(Verdict.EXTERNAL);
              assertThat(contact.isMisplaced()).isFalse();
              assertThat(contact.firstIn()).isEmpty();
            })
        .allMatch(contact -> contact.verdict() != Verdict.INTERNAL);
    given()
        .auth()
        .oauth2(issuer.token("Megan Price", "viewer"))
        .get("/api/v1/lists")
        .then()
        .statusCode(200)
        .body("find { it.list == 'Global Address List' }.first[0].id", not(hidden.key().id()))
        .body("find { it.list == 'Global Address List' }.first", hasSize(greaterThan(0)));
  }

  private static Member hidden(Member member) {
    return new Member(
        member.kind(),
        member.number(),
        member.given(),
        member.surname(),
        member.mail(),
        member.post(),
        member.employeeNumber(),
        member.unit(),
        true);
  }

  @Test
  void anUnchangedJudgementIsNotSaidAgainAndAnOlderObservationIsDropped() {
    Reader reader = reader("south");
    UUID first = reader.reads(Entries.unlisted("south", "a", 5, OUTSIDER));
    remediation.awaitBatch(first);

    reader.reads(Entries.unlisted("south", "a", 6, "other@elsewhere.example"));
    reader.reads(
        Entries.unlisted("south", "a", 4, "late@" + Force.OWN_DOMAIN),
        Entries.unlisted("south", "b", 1, OUTSIDER));
    Awaitility.await().atMost(LONG).until(() -> remediation.lastOf("south", "b").isPresent());
    afterEverythingElse();

    assertThat(contacts(remediation.heardOf("south")))
        .extracting(contact -> contact.key().id())
        .containsExactlyInAnyOrder("a", "b");
  }

  @Test
  void aVanishedEntryIsSaidToBeGoneAndStaysGone() {
    Reader reader = reader("east");
    remediation.awaitBatch(reader.reads(Entries.unlisted("east", "a", 1, OUTSIDER)));
    UUID reading = UUID.randomUUID();

    reader.vanished(reading, 1, "a", 2);
    reader.finished(reading, ReadingFinished.Kind.FULL, 1);
    List<ContactsJudged> batch = remediation.awaitBatch(reading);
    reader.reads(Entries.unlisted("east", "a", 1, OUTSIDER));
    afterEverythingElse();

    assertThat(batch)
        .singleElement()
        .satisfies(judged -> assertThat(judged.gone()).containsExactly(new EntryKey("east", "a")));
    assertThat(remediation.heardOf("east")).hasSize(2);
  }

  @Test
  void ofAColleagueNothingIsSaidUntilTheyAreThoughtToBeSomethingElse() throws IOException {
    // Given a full reading of one outsider, and then a colleague who comes later
    String personnel = Files.readString(file("hr.csv"));
    Member colleague =
        force.all(Kind.STAFF).stream()
            .filter(member -> personnel.contains(member.mail()))
            .findFirst()
            .orElseThrow();
    Reader reader = reader("colleagues");
    remediation.awaitBatch(reader.reads(Entries.unlisted("colleagues", "o", 1, OUTSIDER)));
    reader.reads(Entries.unlisted("colleagues", "c", 1, colleague.mail()));
    afterEverythingElse();
    assertThat(named(remediation.heardOf("colleagues"))).containsExactly("o");

    // When the colleague's mail goes elsewhere, and comes back
    remediation.awaitBatch(reader.reads(Entries.unlisted("colleagues", "c", 2, OUTSIDER)));
    remediation.awaitBatch(reader.reads(Entries.unlisted("colleagues", "c", 3, colleague.mail())));

    // Then both are said, and so is the end
    assertThat(contacts(remediation.heardOf("colleagues")))
        .extracting(contact -> contact.key().id() + " " + contact.verdict())
        .containsExactly("o EXTERNAL", "c EXTERNAL", "c INTERNAL");
    UUID reading = UUID.randomUUID();
    reader.vanished(reading, 1, "c", 4);
    reader.finished(reading, ReadingFinished.Kind.FULL, 1);
    assertThat(remediation.awaitBatch(reading))
        .flatExtracting(ContactsJudged::gone)
        .containsExactly(new EntryKey("colleagues", "c"));
  }

  @Test
  void aTargetedReadingSaysNothingOfAFullOneThatIsUnderWay() {
    Reader reader = reader("north");
    UUID full = UUID.randomUUID();
    UUID targeted = UUID.randomUUID();

    reader.observed(full, 1, Entries.unlisted("north", "a", 1, OUTSIDER));
    reader.observed(targeted, 1, Entries.unlisted("north", "b", 1, OUTSIDER));
    afterEverythingElse();
    reader.finished(targeted, ReadingFinished.Kind.TARGETED, 1);
    List<ContactsJudged> batch = remediation.awaitBatch(targeted);

    assertThat(contacts(batch)).extracting(contact -> contact.key().id()).containsExactly("b");
    // The first full one says everything that is to be said
    reader.finished(full, ReadingFinished.Kind.FULL, 1);
    assertThat(contacts(remediation.awaitBatch(full)))
        .extracting(contact -> contact.key().id())
        .containsExactly("a", "b");
  }

  @Test
  void whatWasReadByAnotherOrganisationIsHeld() {
    Reader reader = reader("held").withAnotherOrganisation();

    reader.reads(Entries.unlisted("held", "a", 1, OUTSIDER));
    afterEverythingElse();
    Awaitility.await().atMost(LONG).until(() -> inboxRows("held", "HELD") == 2);

    assertThat(remediation.heardOf("held")).isEmpty();
  }

  @Test
  void aChangedHrFeedJudgesAgainAndABadOneMakesNobodyExternal() throws IOException {
    // Given a colleague, an outsider, and the feed as it is
    Path hr = file("hr.csv");
    String good = Files.readString(hr);
    Member colleague =
        force.all(Kind.STAFF).stream()
            .filter(member -> good.contains(member.mail()) && member.employeeNumber() == null)
            .findFirst()
            .orElseThrow();
    Reader reader = reader("west");
    reader.reads(
        Entries.unlisted("west", "c", 1, colleague.mail()),
        Entries.unlisted("west", "o", 1, OUTSIDER));
    awaitVerdict("o", Verdict.EXTERNAL);
    Awaitility.await()
        .atMost(LONG)
        .until(
            () ->
                remediation.heardOf("west").stream()
                    .anyMatch(judged -> judged.colleagues().contains("c")));
    try {
      // When their row is missing, a colleague becomes a question
      Files.writeString(hr, without(good, colleague.mail()));
      awaitVerdict("c", Verdict.UNCERTAIN);
      assertThat(remediation.lastOf("west", "o").orElseThrow().verdict())
          .isEqualTo(Verdict.EXTERNAL);

      // When the new file is broken, the old one judges on, and readiness says why
      Files.writeString(hr, good.replaceFirst("surname", "lastname"));
      Awaitility.await()
          .atMost(LONG)
          .untilAsserted(
              () ->
                  given()
                      .get("/q/health/ready")
                      .then()
                      .statusCode(503)
                      .body(containsString("missing-column"))
                      .body(containsString("hr.csv:1: surname")));
      remediation.awaitBatch(reader.reads(Entries.unlisted("west", "o2", 1, OUTSIDER)));
      awaitVerdict("o2", Verdict.EXTERNAL);

      // When most rows are missing, nobody is EXTERNAL any more
      Files.writeString(hr, good.lines().limit(20).collect(Collectors.joining("\n")));
      awaitVerdict("o", Verdict.UNCERTAIN);
      awaitVerdict("o2", Verdict.UNCERTAIN);
    } finally {
      Files.writeString(hr, good);
    }
    awaitVerdict("c", Verdict.INTERNAL);
    awaitVerdict("o", Verdict.EXTERNAL);

    // When the feed is old, nobody is EXTERNAL either
    Files.setLastModifiedTime(hr, FileTime.from(Instant.now().minus(Duration.ofDays(4))));
    awaitVerdict("o", Verdict.UNCERTAIN);
    awaitVerdict("c", Verdict.INTERNAL);
    Files.setLastModifiedTime(hr, FileTime.from(Instant.now()));
    awaitVerdict("o", Verdict.EXTERNAL);
  }

  private void awaitVerdict(String id, Verdict verdict) {
    Awaitility.await()
        .atMost(LONG)
        .until(
            () ->
                remediation
                    .lastOf("west", id)
                    .filter(contact -> contact.verdict() == verdict)
                    .isPresent());
  }

  private static String without(String csv, String mail) {
    return csv.lines()
        .filter(line -> !line.contains(mail))
        .collect(Collectors.joining("\r\n", "", "\r\n"));
  }

  private long inboxRows(String directory, String state) throws SQLException {
    try (Connection connection = database.connect();
        PreparedStatement query =
            connection.prepareStatement(
                "select count(*) from inbox where source = ? and state = ?")) {
      query.setString(1, "/rollcall/directory-reader/" + directory);
      query.setString(2, state);
      try (ResultSet rows = query.executeQuery()) {
        rows.next();
        return rows.getLong(1);
      }
    }
  }

  /** At any moment: what is counted along with each change is what a recount would find. */
  @AfterEach
  void theCensusIsTheRecount() throws SQLException {
    String kept =
        """
        select directory, verdict, list, cast(sum(contacts) as bigint)
        from census, jsonb_array_elements_text(cast(lists as jsonb) || '["everywhere"]') as l(list)
        group by 1, 2, 3 having sum(contacts) <> 0\
        """;
    String recounted =
        """
        select directory, verdict, list, count(*)
        from contact,
             jsonb_array_elements_text(
               jsonb_path_query_array(cast(listings as jsonb), '$[*].list') || '["everywhere"]') as l(list)
        where not gone group by 1, 2, 3\
        """;
    try (Connection connection = database.connect();
        PreparedStatement query =
            connection.prepareStatement(
                "select count(*) from ((%1$s except %2$s) union all (%2$s except %1$s)) as differing"
                    .formatted("(" + kept + ")", "(" + recounted + ")"));
        ResultSet rows = query.executeQuery()) {
      rows.next();
      assertThat(rows.getLong(1)).isZero();
    }
  }

  private static List<JudgedContact> contacts(List<ContactsJudged> messages) {
    return messages.stream().flatMap(judged -> judged.contacts().stream()).toList();
  }

  @Test
  void aFileWithoutProblemsIsReady() {
    Awaitility.await()
        .atMost(LONG)
        .untilAsserted(
            () ->
                given()
                    .get("/q/health/ready")
                    .then()
                    .statusCode(200)
                    .body(containsString("judging basis")));
  }
}
