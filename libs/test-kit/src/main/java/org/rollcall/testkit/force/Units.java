package org.rollcall.testkit.force;

import com.unboundid.ldap.sdk.Entry;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;

/** The units of the directory and the distribution groups in it. */
final class Units {
  private static final List<String> GROUPS =
      List.of(
          "Response",
          "Control Room",
          "Public Protection",
          "Neighbourhood Policing",
          "Finance",
          "Intelligence");

  private Units() {}

  static List<Entry> entries() {
    Entry base = new Entry(Force.BASE_DN);
    base.addAttribute("objectClass", "top", "domain");
    base.addAttribute("dc", "heddlu-gorllewin");
    Stream<Entry> units =
        Stream.of(Force.PEOPLE, Force.PARTNERS, "groups", "services").map(Units::unit);
    return Stream.concat(Stream.of(base), units).toList();
  }

  private static Entry unit(String name) {
    Entry unit = new Entry("ou=" + name + "," + Force.BASE_DN);
    unit.addAttribute("objectClass", "top", "organizationalUnit");
    unit.addAttribute("ou", name);
    return unit;
  }

  /** One distribution group a department; everybody in service and every forgotten leaver. */
  static List<Entry> groups(List<Member> members) {
    return GROUPS.stream().map(department -> group(department, members)).toList();
  }

  private static Entry group(String department, List<Member> members) {
    String uuid =
        UUID.nameUUIDFromBytes(("group/" + department).getBytes(StandardCharsets.UTF_8)).toString();
    Entry group = new Entry("cn=" + department + ",ou=groups," + Force.BASE_DN);
    group.addAttribute("objectClass", "top", "groupOfNames", "rollcallAddressBookEntry");
    group.addAttribute("entryUUID", uuid);
    group.addAttribute("cn", department);
    group.addAttribute("displayName", department);
    group.addAttribute(
        "mail", department.toLowerCase(Locale.ROOT).replace(' ', '-') + "-all@" + Force.OWN_DOMAIN);
    members.stream()
        .filter(member -> member.kind().isOwn() && department.equals(member.post().department()))
        .forEach(member -> group.addAttribute("member", member.dn()));
    return group;
  }
}
