package org.rollcall.testkit.graph;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rollcall.testkit.force.Force;
import org.rollcall.testkit.force.Kind;
import org.rollcall.testkit.force.Member;

/**
 * The force as a tenant: who is its own is a user, who is in service is in the distribution list of
 * their department; outsiders that stand in the address list are contacts, as when somebody added
 * them by hand; hidden outsiders are guests, who are hidden by default. Everybody has the id that
 * the other directory knows them by.
 */
public final class ForceTenant {
  /** The domain that every tenant has from its beginning. */
  public static final String INITIAL_DOMAIN = "heddlugorllewin.onmicrosoft.com";

  private static final String PARTNER_LIST = "partner-contacts@" + Force.OWN_DOMAIN;

  private ForceTenant() {}

  /** Fills an empty tenant with them. */
  public static void settle(Force force, GraphSimulator graph) {
    graph.company().named("Heddlu Gorllewin").owns(Force.OWN_DOMAIN).owns(INITIAL_DOMAIN);
    force.members().forEach(member -> settle(member, graph));
    departments(force)
        .forEach((department, members) -> distribute(department, members, graph.groups()));
    String partners = graph.groups().add(Force.PARTNER_LIST, PARTNER_LIST);
    force.all(Kind.PARTNER).forEach(partner -> graph.groups().join(partners, id(partner)));
  }

  /** The id under which somebody is in the tenant. */
  public static String id(Member member) {
    return member.entryUuid().toString();
  }

  private static void settle(Member member, GraphSimulator graph) {
    if (member.kind().isOwn()) {
      graph.users().add(member.entryUuid(), user(member));
    } else if (member.hidden()) {
      graph.users().add(member.entryUuid(), guest(member));
    } else {
      graph.contacts().add(member.entryUuid(), contact(member));
    }
  }

  private static Map<String, @Nullable Object> user(Member member) {
    Map<String, @Nullable Object> user = Users.member(member.displayName(), member.mail());
    describe(user, member);
    user.put("businessPhones", List.of(member.phone()));
    user.put("employeeId", member.employeeNumber());
    return user;
  }

  private static Map<String, @Nullable Object> guest(Member member) {
    Map<String, @Nullable Object> guest = Users.guest(member.displayName(), member.mail());
    describe(guest, member);
    return guest;
  }

  private static Map<String, @Nullable Object> contact(Member member) {
    Map<String, @Nullable Object> contact = Fields.named(member.displayName(), member.mail());
    describe(contact, member);
    contact.put("phones", List.of(Map.of("type", "business", "number", member.phone())));
    return contact;
  }

  private static void describe(Map<String, @Nullable Object> properties, Member member) {
    properties.put("givenName", member.given());
    properties.put("surname", member.surname());
    properties.put("jobTitle", member.post().title());
    properties.put("department", member.post().department());
  }

  private static Map<String, List<Member>> departments(Force force) {
    return force.all(Kind.STAFF).stream()
        .collect(Collectors.groupingBy(member -> member.post().department()));
  }

  private static void distribute(String department, List<Member> members, Groups groups) {
    String local = department.toLowerCase(Locale.ROOT).replace(' ', '-');
    String list = groups.add(department, local + "-all@" + Force.OWN_DOMAIN);
    members.forEach(member -> groups.join(list, id(member)));
  }
}
