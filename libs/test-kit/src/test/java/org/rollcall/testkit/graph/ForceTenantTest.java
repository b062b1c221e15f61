package org.rollcall.testkit.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.rollcall.testkit.force.Force;
import org.rollcall.testkit.force.Kind;
import org.rollcall.testkit.force.Member;
import org.rollcall.testkit.graph.Caller.Round;

class ForceTenantTest {
  private final GraphSimulator graph = GraphSimulator.start();
  private final Caller caller = new Caller(graph);
  private final Force force = Force.withStaff(40);

  @AfterEach
  void close() {
    graph.close();
  }

  @Test
  void everybodyOfTheForceIsInTheTenantOnce() throws Exception {
    ForceTenant.settle(force, graph);
    graph.pages().ofSize(7).withEmptyOneIn(3);

    Round contacts = caller.round("/contacts/delta");
    Round users = caller.round("/users/delta?$select=id,userType,mail");

    assertThat(contacts.values().size() + users.values().size()).isEqualTo(force.members().size());
    assertThat(contacts.all("id")).contains(ForceTenant.id(force.accident()));
    assertThat(users.all("userType")).contains("Member", "Guest");
    assertThat(contacts.all("mail")).noneMatch(mail -> mail.endsWith("@" + Force.OWN_DOMAIN));
  }

  @Test
  void partnersAreInTheirListAndStaffInThoseOfTheirDepartments() throws Exception {
    ForceTenant.settle(force, graph);

    Round groups = caller.round("/groups/delta");

    List<Member> partners = force.all(Kind.PARTNER);
    assertThat(groups.values())
        .filteredOn(group -> group.path("displayName").asText().equals(Force.PARTNER_LIST))
        .singleElement()
        .satisfies(group -> assertThat(group.path("members@delta")).hasSize(partners.size()));
    int members =
        groups.values().stream().mapToInt(group -> group.path("members@delta").size()).sum();
    assertThat(members).isEqualTo(partners.size() + force.all(Kind.STAFF).size());
  }
}
