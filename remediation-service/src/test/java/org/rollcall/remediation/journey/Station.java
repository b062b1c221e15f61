package org.rollcall.remediation.journey;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.unboundid.ldap.sdk.Entry;
import com.unboundid.ldap.sdk.LDAPException;
import com.unboundid.ldap.sdk.Modification;
import com.unboundid.ldap.sdk.ModificationType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.rollcall.contracts.ContactsJudged;
import org.rollcall.contracts.EntryKey;
import org.rollcall.contracts.Evidence;
import org.rollcall.contracts.JudgedContact;
import org.rollcall.contracts.Relationship;
import org.rollcall.contracts.Verdict;
import org.rollcall.delivery.HandleMessage;
import org.rollcall.delivery.Handling;
import org.rollcall.delivery.NameBasedUuid;
import org.rollcall.delivery.Outbox;
import org.rollcall.delivery.OutboxNote;
import org.rollcall.delivery.Received;
import org.rollcall.delivery.Transactions;
import org.rollcall.testkit.force.Force;
import org.rollcall.testkit.force.Member;
import org.rollcall.testkit.quarkus.RunningParts;

/** What people and the classifier do in a journey, in their words. */
final class Station {
  static final String HIDE = "msExchHideFromAddressLists";

  /** The outbox speaks as this service, which nobody would believe about judgements. */
  private static final String AS_CLASSIFIER =
      """
      update outbox set source = replace(source, 'remediation-service', 'classifier-service')
      where id = :id\
      """;

  private static final Duration PATIENCE = Duration.ofSeconds(40);

  private final RunningParts parts;
  private final Transactions transactions;
  private final Outbox outbox;
  private final HandleMessage handler;
  private final String organisationHash;

  Station(
      RunningParts parts,
      Transactions transactions,
      Outbox outbox,
      HandleMessage handler,
      String organisationHash) {
    this.parts = parts;
    this.transactions = transactions;
    this.outbox = outbox;
    this.handler = handler;
    this.organisationHash = organisationHash;
  }

  /** The classifier says that these are misplaced. */
  UUID judgedMisplaced(long sequence, Member... members) {
    UUID batch = UUID.randomUUID();
    say(batch, sequence, true, members);
    return batch;
  }

  /** The classifier says so, or the contrary; handled in one transaction, as from the inbox. */
  void say(UUID batch, long sequence, boolean misplaced, Member... members) {
    handle(page(batch, sequence, misplaced, members), Instant.now());
  }

  /** The classifier said this then, and it comes only now. */
  void handle(ContactsJudged page, Instant said) {
    Received received = new Received("direct", "/rollcall/test/force", null, said);
    Handling handling = transactions.call(session -> handler.handle(session, page, received));
    assertThat(handling).isInstanceOf(Handling.Done.class);
  }

  /** The classifier says so over the broker. */
  void sayOverTheBroker(UUID batch, UUID message, long sequence, Member... members) {
    ContactsJudged page = page(batch, sequence, true, members);
    transactions.call(
        session ->
            outbox
                .put(session, page, OutboxNote.of(message))
                .chain(
                    () ->
                        session
                            .createNativeQuery(AS_CLASSIFIER)
                            .setParameter("id", message)
                            .executeUpdate()));
  }

  ContactsJudged page(UUID batch, long sequence, boolean misplaced, Member... members) {
    return page(
        batch, Arrays.stream(members).map(each -> contact(each, sequence, misplaced)).toList());
  }

  /** A page that calls one misplaced for a reason. */
  ContactsJudged page(UUID batch, long sequence, String why, Member member) {
    return page(batch, List.of(contact(member, sequence, true, why)));
  }

  /** A page that calls one misplaced, in a directory of that name. */
  ContactsJudged pageOf(String directory, long sequence, Member member) {
    JudgedContact judged = contact(member, sequence, true);
    JudgedContact there =
        new JudgedContact(
            new EntryKey(directory, judged.key().id()),
            judged.sequence(),
            judged.contentHash(),
            judged.displayName(),
            judged.verdict(),
            judged.confidence(),
            judged.logOdds(),
            judged.relationship(),
            judged.evidence(),
            judged.lists(),
            judged.misplacedIn(),
            judged.firstIn());
    return new ContactsJudged(
        directory,
        organisationHash,
        "built-in-1",
        UUID.randomUUID(),
        540,
        List.of(there),
        List.of());
  }

  /** A page that names colleagues. */
  ContactsJudged colleagues(String directory, Member... members) {
    return new ContactsJudged(
        directory,
        organisationHash,
        "built-in-1",
        UUID.randomUUID(),
        540,
        List.of(),
        List.of(),
        Arrays.stream(members).map(member -> member.key().id()).toList());
  }

  private ContactsJudged page(UUID batch, List<JudgedContact> contacts) {
    return new ContactsJudged(
        Force.DIRECTORY, organisationHash, "built-in-1", batch, 540, contacts, List.of());
  }

  private static JudgedContact contact(Member member, long sequence, boolean misplaced) {
    return contact(member, sequence, misplaced, "its mail leaves the force");
  }

  private static JudgedContact contact(
      Member member, long sequence, boolean misplaced, String why) {
    List<String> in = misplaced ? List.of(Force.GLOBAL_ADDRESS_LIST) : List.of();
    return new JudgedContact(
        member.key(),
        sequence,
        "hash-" + sequence,
        member.displayName(),
        Verdict.EXTERNAL,
        0.99,
        -7,
        Relationship.UNKNOWN,
        List.of(new Evidence("delivery-external", -7, why)),
        in,
        in,
        in);
  }

  RequestSpecification as(String person, String... roles) {
    return given()
        .auth()
        .oauth2(parts.issuer().token(person, roles))
        .contentType("application/json");
  }

  /** The newest proposal about somebody, when it is in this state. */
  UUID proposalAbout(Member member, String state) {
    await().atMost(PATIENCE).until(() -> !idsAbout(member, state).isEmpty());
    return UUID.fromString(idsAbout(member, state).getLast());
  }

  List<String> idsAbout(Member member, String state) {
    return as("vera", "viewer")
        .get("/api/v1/proposals?state=" + state)
        .jsonPath()
        .getList("findAll { it.entry == '" + member.key().id() + "' }.id", String.class);
  }

  JsonPath card(UUID proposal) {
    return as("vera", "viewer").get("/api/v1/proposals/" + proposal).jsonPath();
  }

  Response approves(String person, UUID proposal) {
    JsonPath card = card(proposal);
    return approves(person, proposal, card.getLong("version"), card.getString("contentHash"));
  }

  Response approves(String person, UUID proposal, long version, String contentHash) {
    return as(person, "approver")
        .header("If-Match", "\"" + version + "\"")
        .body(Map.of("contentHash", contentHash))
        .post("/api/v1/proposals/" + proposal + "/approvals");
  }

  Response rejects(String person, UUID proposal) {
    return as(person, "approver")
        .header("If-Match", "\"" + card(proposal).getLong("version") + "\"")
        .body(Map.of("reason", "it stays as it is"))
        .post("/api/v1/proposals/" + proposal + "/rejections");
  }

  UUID asksUndo(String person, UUID proposal) {
    Response asked =
        as(person, "proposer")
            .body(Map.of("reason", "she is one of ours after all"))
            .post("/api/v1/proposals/" + proposal + "/undo");
    assertThat(asked.statusCode()).isEqualTo(201);
    return UUID.fromString(asked.jsonPath().getString("id"));
  }

  void approvedByTwo(UUID proposal) {
    assertThat(approves("anna", proposal).statusCode()).isEqualTo(200);
    assertThat(approves("ben", proposal).statusCode()).isEqualTo(200);
  }

  void becomes(UUID proposal, String path, String value) {
    await()
        .atMost(PATIENCE)
        .untilAsserted(() -> assertThat(card(proposal).getString(path)).isEqualTo(value));
  }

  void findingBecomes(UUID proposal, String state) {
    String finding = card(proposal).getString("finding");
    await()
        .atMost(PATIENCE)
        .untilAsserted(
            () ->
                assertThat(
                        as("vera", "viewer")
                            .get("/api/v1/findings/" + finding)
                            .jsonPath()
                            .getString("state"))
                    .isEqualTo(state));
  }

  List<String> valuesOf(Member member) {
    try {
      Entry entry = parts.demandDirectory().ldap().getEntry(member.dn());
      String[] values = entry.getAttributeValues(HIDE);
      return values == null ? List.of() : List.of(values);
    } catch (LDAPException broken) {
      throw new IllegalStateException(broken);
    }
  }

  void personSets(Member member, String value) {
    try {
      parts
          .demandDirectory()
          .ldap()
          .modify(member.dn(), new Modification(ModificationType.REPLACE, HIDE, value));
    } catch (LDAPException broken) {
      throw new IllegalStateException(broken);
    }
  }

  static UUID findingOf(Member member) {
    return findingOf(member.key().directory(), member);
  }

  static UUID findingOf(String directory, Member member) {
    return NameBasedUuid.of("rollcall:finding", directory, member.key().id());
  }
}
