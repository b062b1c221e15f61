package org.rollcall.classifier;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.hash.Hashing;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.TimeoutException;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rollcall.classifier.basis.Basis;
import org.rollcall.classifier.basis.BasisState;
import org.rollcall.classifier.basis.CurrentBasis;
import org.rollcall.classifier.rejudging.postgres.RejudgeContacts;
import org.rollcall.contracts.ContactsJudged;
import org.rollcall.contracts.EntryKey;
import org.rollcall.contracts.ReadingFinished;
import org.rollcall.settings.Organisation;
import org.rollcall.testkit.embedded.Database;
import org.rollcall.testkit.embedded.EmbeddedBroker;
import org.rollcall.testkit.quarkus.Part;
import org.rollcall.testkit.quarkus.RunningParts;

/** A new organisation.yaml reaches the services one after the other. */
@QuarkusTest
@SuppressWarnings("NullAway.Init")
class RolloutTest {
  private static final Duration LONG = Duration.ofSeconds(20);
  private static final String OUTSIDER = "somebody@elsewhere.example";
  private static final String NEW_HASH = "b".repeat(64);

  @Part RunningParts parts;
  @Part EmbeddedBroker broker;
  @Part Database database;
  @Inject CurrentBasis current;
  @Inject RejudgeContacts rejudge;

  private Remediation remediation;
  private String oldHash;

  @BeforeEach
  void listen() throws IOException, TimeoutException {
    remediation = new Remediation(broker);
    byte[] file = Files.readAllBytes(parts.folder().path().resolve("organisation.yaml"));
    oldHash = Hashing.sha256().hashBytes(file).toString();
  }

  @AfterEach
  void stopListening() throws IOException {
    remediation.close();
  }

  private Reader reader(String directory) {
    return new Reader(broker, oldHash, directory);
  }

  @Test
  void whatWasSaidUnderTheOldHashIsSaidAgainUnderTheNewOneThoughNothingElseChanged() {
    // Given a contact and one that has gone, both said under the old hash
    Reader reader = reader("rollout");
    remediation.awaitBatch(
        reader.reads(
            Entries.unlisted("rollout", "a", 1, OUTSIDER),
            Entries.unlisted("rollout", "g", 1, OUTSIDER)));
    UUID reading = UUID.randomUUID();
    reader.vanished(reading, 1, "g", 2);
    reader.finished(reading, ReadingFinished.Kind.FULL, 1);
    remediation.awaitBatch(reading);
    awaitJudgedByThePresentBasis();

    // When all is judged by an organisation that differs in nothing but its file's hash
    rejudge.rejudge(byAnotherFile());

    // Then both are said again, and again when the old file comes back
    Awaitility.await().atMost(LONG).until(() -> !under(NEW_HASH).isEmpty());
    Awaitility.await().atMost(LONG).until(() -> under(oldHash).size() == 3);
    assertThat(under(NEW_HASH)).singleElement().satisfies(RolloutTest::saysAandGone);
    assertThat(under(oldHash).getLast()).satisfies(RolloutTest::saysAandGone);
  }

  private static void saysAandGone(ContactsJudged judged) {
    assertThat(judged.contacts()).extracting(contact -> contact.key().id()).containsExactly("a");
    assertThat(judged.gone()).containsExactly(new EntryKey("rollout", "g"));
  }

  private List<ContactsJudged> under(String hash) {
    return remediation.heardOf("rollout").stream()
        .filter(judged -> judged.organisationHash().equals(hash))
        .toList();
  }

  private void awaitJudgedByThePresentBasis() {
    String sql =
        "select count(*) from directory where name = 'rollout' and fingerprint is not null";
    Awaitility.await().atMost(LONG).until(() -> count(sql) == 1);
  }

  private BasisState.Ready byAnotherFile() {
    Basis basis = ((BasisState.Ready) current.state()).basis();
    Organisation old = basis.organisation();
    Organisation renamed =
        new Organisation(
            old.name(),
            old.locales(),
            old.ownDomains(),
            old.partners(),
            old.addressLists(),
            old.hr(),
            old.costs(),
            NEW_HASH);
    Basis next = new Basis(renamed, basis.feed(), basis.condition(), basis.rules(), basis.day());
    return new BasisState.Ready(next, next.judge());
  }

  @Test
  void whatIsHeldIsOvertakenByALaterFullReadingUnderOurHash() throws SQLException {
    // Given a reading under another hash
    Reader stale = reader("overtaken").withAnotherOrganisation();
    stale.reads(Entries.unlisted("overtaken", "s", 1, OUTSIDER));
    Awaitility.await().atMost(LONG).until(() -> rows("overtaken", "HELD") == 2);

    // When readings under ours finish, it stays held unless they are full and later
    Reader ours = reader("overtaken");
    remediation.awaitBatch(ours.later(-1).reads(Entries.unlisted("overtaken", "a", 2, OUTSIDER)));
    UUID targeted = UUID.randomUUID();
    ours.later(2).observed(targeted, 1, Entries.unlisted("overtaken", "b", 3, OUTSIDER));
    ours.later(2).finished(targeted, ReadingFinished.Kind.TARGETED, 1);
    remediation.awaitBatch(targeted);
    Awaitility.await()
        .during(Duration.ofSeconds(1))
        .atMost(LONG)
        .until(() -> rows("overtaken", "HELD") == 2);
    remediation.awaitBatch(ours.later(1).reads(Entries.unlisted("overtaken", "c", 4, OUTSIDER)));

    // Then it is done with, and said nothing; what comes later under another hash is held again
    Awaitility.await().atMost(LONG).until(() -> rows("overtaken", "HELD") == 0);
    stale.later(3).reads(Entries.unlisted("overtaken", "t", 5, OUTSIDER));
    Awaitility.await().atMost(LONG).until(() -> rows("overtaken", "HELD") == 2);
    assertThat(remediation.lastOf("overtaken", "s")).isEmpty();
    assertThat(rows("overtaken", "DONE")).isEqualTo(8);
  }

  private long rows(String directory, String state) throws SQLException {
    return count(
        "select count(*) from inbox where source = '/rollcall/directory-reader/"
            + directory
            + "' and state = '"
            + state
            + "'");
  }

  private long count(String sql) throws SQLException {
    try (Connection connection = database.connect();
        PreparedStatement query = connection.prepareStatement(sql);
        ResultSet rows = query.executeQuery()) {
      rows.next();
      return rows.getLong(1);
    }
  }
}
