package org.rollcall.testkit.force.simulated;

import java.util.List;

/** Entries that stand for no person: mailboxes, rooms, programs, lists. */
record Things(Roll roll) {
  private static final List<String> DESKS =
      List.of(
          "Custody Desk",
          "Duty Inspector",
          "Press Office",
          "Firearms Licensing",
          "Lost Property",
          "Data Protection",
          "Fleet",
          "Control Room",
          "Front Counter",
          "Victim Support");
  private static final List<String> SITES =
      List.of("Castell Wen", "Aberwen", "Porth Elen", "Llanfair Uchaf", "Trewen", "Y Bont");
  private static final List<String> PROGRAMS =
      List.of("svc_scan", "svc_backup", "svc_print", "svc_monitor", "svc_fax", "svc_alarm");

  void furnish(int inService) {
    for (int i = 0; i < Math.max(1, inService / 50); i++) {
      String name = DESKS.get(i % DESKS.size()) + " " + SITES.get(i / 10 % 6) + mark(i, 60);
      thing("desk%03d".formatted(i), name, "4", Truth.Kind.SHARED_MAILBOX);
    }
    for (int i = 0; i < Math.max(1, inService / 100); i++) {
      String name = "Conference Room " + (1 + i / 6) + " " + SITES.get(i % 6);
      thing("room%03d".formatted(i), name, "16", Truth.Kind.ROOM);
    }
    for (int i = 0; i < Math.max(1, inService / 250); i++) {
      String name = PROGRAMS.get(i % PROGRAMS.size()) + (i < 6 ? "" : "_" + (1 + i / 6));
      Card card =
          Card.of("services", name, "top", "person", "organizationalPerson", "inetOrgPerson")
              .with("sn", name)
              .with("displayName", name)
              .with("mail", name + "@" + SimulatedForce.OWN_DOMAIN);
      roll.add(card, Truth.Side.OBJECT, Truth.Kind.SERVICE_ACCOUNT, false, "");
    }
    for (int i = 0; i < Math.max(1, inService / 125); i++) {
      list(i);
    }
  }

  private void thing(String uid, String name, String type, Truth.Kind kind) {
    Card card =
        Card.of("people", uid, "top", "person", "organizationalPerson", "inetOrgPerson")
            .with("sn", name)
            .with("displayName", name)
            .with(
                "mail",
                name.toLowerCase(java.util.Locale.ROOT).replace(' ', '.')
                    + "@"
                    + SimulatedForce.OWN_DOMAIN)
            .with("msExchRecipientTypeDetails", type);
    roll.add(card, Truth.Side.OBJECT, kind, false, "");
  }

  private void list(int i) {
    String name = "All " + DESKS.get(i % DESKS.size()) + " " + SITES.get(i / 10 % 6);
    Card card =
        Card.of("groups", "list%03d".formatted(i), "top", "groupOfNames")
            .with("displayName", name)
            .with("mail", "list%03d@%s".formatted(i, SimulatedForce.OWN_DOMAIN));
    List<String> people =
        roll.entries().stream()
            .filter(entry -> entry.getDN().startsWith("cn=u"))
            .skip(i * 7L)
            .limit(25)
            .map(entry -> entry.getDN())
            .toList();
    people.forEach(dn -> card.entry().addAttribute("member", dn));
    roll.add(card, Truth.Side.OBJECT, Truth.Kind.MAILING_LIST, false, "");
  }

  private static String mark(int i, int every) {
    return i < every ? "" : " " + (1 + i / every);
  }
}
