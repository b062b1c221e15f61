package org.rollcall.quickstart.demo;

import java.util.List;
import org.rollcall.contracts.EntryKey;
import org.rollcall.testkit.force.Force;
import org.rollcall.testkit.force.Kind;
import org.rollcall.testkit.force.Member;
import org.rollcall.testkit.graph.ForceTenant;
import org.rollcall.testkit.graph.GraphSimulator;

/**
 * The force's second directory: an Entra tenant behind a simulated Microsoft Graph. Somebody has
 * added the member of the community scheme there, too, as a mail contact. Rollcall finds that and
 * says so, but does not write to tenants.
 */
final class DemoTenant {
  /** Its name in {@code directories.yaml} and in every key. */
  static final String DIRECTORY = "cloud";

  private static final String LIST =
      """
          - name: Cloud Address List
            directory: cloud
            scope: INTERNAL
            filter: (&(mail=*)(!(userType=Guest)))
            hiddenWhen: {attribute: hideFromAddressLists, value: "TRUE"}
            sortBy: displayName
      """;
  private static final String SETTINGS =
      """
          - name: cloud
            kind: GRAPH
            tenant: heddlugorllewin.onmicrosoft.com
            clientId: 11111111-2222-3333-4444-555555555555
            credential: {loopbackTokenFile: graph.token}
            host: @host@
            authority: @host@
            vanishing: {count: 25, percent: 5, floor: 5}
      """;

  private final GraphSimulator graph;
  private final Member accident;

  private DemoTenant(GraphSimulator graph, Member accident) {
    this.graph = graph;
    this.accident = accident;
  }

  /** Settles in an empty tenant whoever is of the force, and the one who is not. */
  static DemoTenant settle(Force force, GraphSimulator graph) {
    List<Member> members =
        force.members().stream()
            .filter(member -> member.kind() == Kind.STAFF || member.equals(force.accident()))
            .toList();
    ForceTenant.settle(new Force(members), graph);
    return new DemoTenant(graph, force.accident());
  }

  /** Its list, as an item of {@code addressLists} in organisation.yaml. */
  String list() {
    return LIST;
  }

  /** Itself, as an item of {@code directories} in directories.yaml. */
  String settings() {
    return SETTINGS.replace("@host@", graph.host());
  }

  /** What lets the reader in. */
  String token() {
    return graph.token();
  }

  /** Where it is. */
  String url() {
    return graph.host();
  }

  /** How many users, contacts and groups it holds. */
  int size() {
    return graph.users().count() + graph.contacts().count() + graph.groups().count();
  }

  /** The contact that should not be in its list. */
  EntryKey misplaced() {
    return new EntryKey(DIRECTORY, ForceTenant.id(accident));
  }
}
