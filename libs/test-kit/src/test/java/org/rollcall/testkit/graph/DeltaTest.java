package org.rollcall.testkit.graph;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rollcall.testkit.graph.Caller.Reply;
import org.rollcall.testkit.graph.Caller.Round;

class DeltaTest {
  private final GraphSimulator graph = GraphSimulator.start();
  private final Caller caller = new Caller(graph);

  @AfterEach
  void close() {
    graph.close();
  }

  @Test
  void aRoundTellsEverybodyOnceAndTheNextOnlyWhatHappenedSince() throws Exception {
    String abbott = graph.contacts().add("Aaron ABBOTT", "aaron.abbott@example.net");
    String bevan = graph.contacts().add("Bethan BEVAN", "bethan.bevan@example.net");
    graph.contacts().add("Carys CADWALADR", "carys.cadwaladr@example.net");
    graph.pages().ofSize(2);

    Round first = caller.round("/contacts/delta()?$select=displayName,mail");
    assertThat(first.pages()).hasSize(2);
    assertThat(first.all("displayName"))
        .containsExactly("Aaron ABBOTT", "Bethan BEVAN", "Carys CADWALADR");
    assertThat(first.values()).noneMatch(value -> value.has("proxyAddresses"));
    assertThat(caller.round(first.deltaLink()).values()).isEmpty();

    graph.contacts().rename(abbott, "Aaron ABBOTT-JONES");
    graph.contacts().changeMail(abbott, "aaron@example.net");
    graph.contacts().softDelete(bevan);
    Round second = caller.round(first.deltaLink());

    assertThat(second.all("id")).containsExactly(abbott, bevan);
    assertThat(second.values().get(0).path("mail").asText()).isEqualTo("aaron@example.net");
    assertThat(reason(second, bevan)).isEqualTo("changed");
    assertThat(second.values().get(1).size()).as("an id and the reason, no more").isEqualTo(2);
  }

  @Test
  void whatIsDeletedForGoodIsSaidToBeAndWhatIsRestoredComesBack() throws Exception {
    String abbott = graph.users().addGuest("Aaron ABBOTT", "aaron.abbott@example.net");
    String bevan = graph.users().addMember("Bethan BEVAN", "bethan.bevan@example.org");
    String link = caller.round("/users/delta").deltaLink();

    graph.users().softDelete(abbott);
    Round soft = caller.round(link);
    graph.users().restore(abbott);
    graph.users().deleteForGood(bevan);
    Round after = caller.round(soft.deltaLink());

    assertThat(reason(soft, abbott)).isEqualTo("changed");
    assertThat(reason(after, bevan)).isEqualTo("deleted");
    assertThat(after.all("displayName")).contains("Aaron ABBOTT");
  }

  @Test
  void aFirstRoundMayTellWhatWasDeletedLongAgo() throws Exception {
    String abbott = graph.contacts().add("Aaron ABBOTT", "aaron.abbott@example.net");
    graph.contacts().deleteForGood(abbott);

    assertThat(caller.round("/contacts/delta").values()).isEmpty();
    graph.pages().withRemovedInFirstRounds();
    assertThat(reason(caller.round("/contacts/delta"), abbott)).isEqualTo("deleted");
  }

  @Test
  void aPageMayBeEmptyAndYetSayThatThereIsMore() throws Exception {
    addFive();
    graph.pages().ofSize(2).withEmptyOneIn(2);

    Round round = caller.round("/contacts/delta");

    assertThat(round.pages())
        .extracting(page -> page.all("id").size())
        .containsExactly(0, 2, 0, 2, 0, 1);
    assertThat(round.pages().get(0).next()).isNotEmpty();
    assertThat(Set.copyOf(round.all("id"))).hasSize(5);
  }

  @Test
  void replaysTellTheSameObjectsAgain() throws Exception {
    addFive();
    graph.pages().ofSize(2).withReplays();

    Round first = caller.round("/contacts/delta");
    Round second = caller.round(first.deltaLink());

    assertThat(first.all("id")).hasSizeGreaterThan(5);
    assertThat(new TreeSet<>(first.all("id"))).hasSize(5);
    assertThat(second.all("id")).as("the last of the round before").hasSize(1);
  }

  @Test
  void anInterruptedRoundIsTakenUpAtAnyPage() throws Exception {
    addFive();
    graph.pages().ofSize(2);
    Reply page = caller.get("/contacts/delta");

    Round once = caller.round(page.next());
    Round again = caller.round(page.next());

    assertThat(again.all("id")).isEqualTo(once.all("id")).hasSize(3);
  }

  @Test
  void latestBeginsNow() throws Exception {
    addFive();
    Reply latest = caller.get("/contacts/delta?$deltaToken=latest");
    graph.contacts().add("Aaron ABBOTT", "aaron.abbott@example.net");

    assertThat(latest.all("id")).isEmpty();
    assertThat(caller.round(latest.delta()).all("displayName")).containsExactly("Aaron ABBOTT");
  }

  @Test
  void minimalTellsOnlyWhatChanged() throws Exception {
    String abbott = graph.contacts().add("Aaron ABBOTT", "aaron.abbott@example.net");
    String link = caller.round("/contacts/delta").deltaLink();
    graph.contacts().rename(abbott, "Aaron JONES");

    Round minimal = caller.round(link, "Prefer", "return=minimal, odata.maxpagesize=10");

    assertThat(minimal.values().get(0).size()).isEqualTo(2);
    assertThat(minimal.all("displayName")).containsExactly("Aaron JONES");
    assertThat(minimal.pages().get(0).header("Preference-Applied")).contains("return=minimal");
    assertThat(caller.round(link).values().get(0).has("mail")).isTrue();
  }

  @Test
  void aGroupTellsItsMembersInPartsAndThenWhoCameAndWent() throws Exception {
    String list = graph.groups().add("Community schemes", "schemes@heddlu-gorllewin.example");
    String abbott = graph.contacts().add("Aaron ABBOTT", "aaron.abbott@example.net");
    String bevan = graph.users().addMember("Bethan BEVAN", "bethan@heddlu-gorllewin.example");
    String inner = graph.groups().addSecurity("Inner circle");
    List.of(abbott, bevan, inner).forEach(member -> graph.groups().join(list, member));
    graph.pages().withMembersAtOnce(2);

    Round first = caller.round("/groups/delta()?$select=displayName,members");
    graph.groups().leave(list, abbott);
    Round second = caller.round(first.deltaLink());

    assertThat(first.all("id")).containsExactly(list, list, inner);
    assertThat(first.values().get(0).path("members@delta")).hasSize(2);
    assertThat(first.values().get(0).path("members@delta").get(0).path("@odata.type").asText())
        .isEqualTo("#microsoft.graph.orgContact");
    JsonNode went = second.values().get(0).path("members@delta").get(0);
    assertThat(went.path("id").asText()).isEqualTo(abbott);
    assertThat(went.path("@removed").path("reason").asText()).isEqualTo("deleted");
  }

  @Test
  void whoIsDeletedLeavesHisGroupsAndReturnsToThem() throws Exception {
    String list = graph.groups().add("Community schemes", "schemes@heddlu-gorllewin.example");
    String abbott = graph.contacts().add("Aaron ABBOTT", "aaron.abbott@example.net");
    graph.groups().join(list, abbott);
    String link = caller.round("/groups/delta").deltaLink();

    graph.contacts().softDelete(abbott);
    Round gone = caller.round(link);
    graph.contacts().restore(abbott);
    Round back = caller.round(gone.deltaLink());

    assertThat(gone.values().get(0).path("members@delta").get(0).has("@removed")).isTrue();
    assertThat(back.values().get(0).path("members@delta").get(0).has("@removed")).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"$top=5", "$expand=members", "$orderby=displayName", "$count=true"})
  void whatDeltaDoesNotTakeIsRefused(String option) throws Exception {
    for (String kind : List.of("users", "groups", "contacts")) {
      assertThat(caller.get("/" + kind + "/delta?" + option).status()).isEqualTo(400);
    }
  }

  @Test
  void onlyTheIdsThatAreAskedForAreTold() throws Exception {
    addFive();
    String abbott = graph.contacts().add("Aaron ABBOTT", "aaron.abbott@example.net");

    Round one = caller.round("/contacts/delta?$filter=id%20eq%20'" + abbott + "'");

    assertThat(one.all("displayName")).containsExactly("Aaron ABBOTT");
    assertThat(caller.get("/contacts/delta?$filter=mail%20eq%20'x'").status()).isEqualTo(400);
  }

  @Test
  void linksDieAfterSevenDays() throws Exception {
    addFive();
    String link = caller.round("/contacts/delta?$select=mail").deltaLink();

    graph.time().pass(Duration.ofDays(7).minusMinutes(1));
    assertThat(caller.get(link).status()).isEqualTo(200);
    graph.time().pass(Duration.ofMinutes(1));
    Reply dead = caller.get(link);
    assertThat(dead.status()).isEqualTo(400);
    assertThat(dead.code()).isEqualTo("syncStateNotFound");

    graph.deltas().answerLostLinks(LostLink.NOT_FOUND);
    assertThat(caller.get(link).status()).isEqualTo(404);
    graph.deltas().answerLostLinks(LostLink.RESYNC);
    assertThat(caller.get(link).code()).isEqualTo("resyncRequired");
  }

  @Test
  void aForgottenLinkSaysWhereToBeginAnew() throws Exception {
    addFive();
    String link = caller.round("/contacts/delta?$select=mail").deltaLink();
    graph.deltas().answerLostLinks(LostLink.GONE).forgetLinks(Kind.CONTACTS);

    Reply gone = caller.get(link);

    assertThat(gone.status()).isEqualTo(410);
    assertThat(gone.header("Location")).contains("$deltatoken=&");
    Round anew = caller.round(gone.header("Location"));
    assertThat(anew.all("mail")).hasSize(5);
    assertThat(caller.get(anew.deltaLink()).status()).isEqualTo(200);
  }

  @Test
  void aLinkOfAnotherKindLeadsNowhere() throws Exception {
    String link = caller.round("/contacts/delta").deltaLink();

    assertThat(caller.get(link.replace("/contacts/", "/users/")).code())
        .isEqualTo("syncStateNotFound");
  }

  @Test
  void slowReplicationTellsInALaterRound() throws Exception {
    String link = caller.round("/contacts/delta").deltaLink();
    graph.deltas().holdBack();
    graph.contacts().add("Aaron ABBOTT", "aaron.abbott@example.net");

    Round early = caller.round(link);
    graph.deltas().letGo();

    assertThat(early.values()).isEmpty();
    assertThat(caller.round(early.deltaLink()).all("displayName")).containsExactly("Aaron ABBOTT");
  }

  @Test
  @Timeout(60)
  void muchMayHappenWhileItIsAsked() throws Exception {
    graph.pages().ofSize(3);
    Thread people = Thread.ofVirtual().start(this::addManyWithDelays);
    Set<String> told = new TreeSet<>();

    Round round = caller.round("/contacts/delta");
    while (people.isAlive()) {
      told.addAll(round.all("displayName"));
      round = caller.round(round.deltaLink());
    }
    told.addAll(round.all("displayName"));
    told.addAll(caller.round(round.deltaLink()).all("displayName"));

    assertThat(told).hasSize(200);
  }

  private void addManyWithDelays() {
    for (int i = 1; i <= 200; i++) {
      graph.deltas().holdBack();
      graph.contacts().add("Contact " + i, "contact" + i + "@example.net");
      graph.deltas().letGo();
    }
  }

  private void addFive() {
    for (int i = 1; i <= 5; i++) {
      graph.contacts().add("Contact " + i, "contact" + i + "@example.net");
    }
  }

  private static String reason(Round round, String id) {
    return round.values().stream()
        .filter(value -> value.path("id").asText().equals(id))
        .map(value -> value.path("@removed").path("reason").asText())
        .reduce("", (first, second) -> second);
  }
}
