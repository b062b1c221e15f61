package org.rollcall.testkit.force;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Makes up the members of a force. Same seed and size, same members. */
final class Muster {
  private static final Member.Post SCHEME =
      new Member.Post("Community Scheme Co-ordinator", "Cynllun Cymunedol Aberwen", "Aberwen");
  private static final int LEAVERS = 12;
  private static final int NAMESAKES = 3;
  private static final int MISPLACED_PARTNERS = 4;
  private static final int HIDDEN_OUTSIDERS = 5;
  private static final int SHARED_PARTNERS = 15;

  private static final List<String> FUNCTIONS =
      List.of(
          "Custody Aberwen",
          "Ystafell Reoli",
          "Duty Inspector",
          "Press Office",
          "Firearms Licensing",
          "Lost Property",
          "Data Protection",
          "Fleet");
  private static final List<String> PARTNER_DOMAINS =
      List.of("cyngor-aberwen.example", "cjsm.example", "bwrdd-iechyd.example");

  private final Random random;
  private final List<Member> members = new ArrayList<>();
  private final Set<String> takenAddresses = new HashSet<>();

  private Muster(long seed) {
    this.random = new Random(seed);
  }

  static List<Member> of(long seed, int staff) {
    Muster muster = new Muster(seed);
    muster.addTheAccident();
    muster.addStaff(Kind.STAFF, staff);
    muster.addStaff(Kind.LEAVER, LEAVERS);
    muster.addFunctions();
    muster.addOutsiders();
    return List.copyOf(muster.members);
  }

  /** The first name in the alphabetical list. */
  private void addTheAccident() {
    add(Kind.COMMUNITY_SCHEME, "Aaron", "Abbott", SCHEME, "cymuned-aberwen.example", null);
  }

  private void addStaff(Kind kind, int count) {
    for (int i = 0; i < count; i++) {
      // One in ten lacks the number in the directory and is known to personnel by address only.
      @Nullable String number = i % 10 == 9 ? null : Personnel.employeeNumber(members.size() + 1);
      String given = Names.given(random);
      String surname = Names.surname(random);
      add(kind, given, surname, Names.post(random), Force.OWN_DOMAIN, number);
    }
  }

  private void addFunctions() {
    for (String function : FUNCTIONS) {
      Member.Post post = new Member.Post("Mailbox", function, "Castell Du");
      add(Kind.FUNCTION, "Mailbox", function, post, Force.OWN_DOMAIN, null);
    }
  }

  private void addOutsiders() {
    List<Member> staff = members.stream().filter(member -> member.kind() == Kind.STAFF).toList();
    for (int i = 0; i < NAMESAKES; i++) {
      Member original = staff.get(i * staff.size() / NAMESAKES);
      Member.Post none = new Member.Post("Victim liaison contact", "", "");
      add(Kind.NAMESAKE, original.given(), original.surname(), none, "gwebost.example", null);
    }
    for (int i = 0; i < 3; i++) {
      String given = Names.given(random);
      String surname = Names.surname(random);
      add(Kind.COMMUNITY_SCHEME, given, surname, SCHEME, "cymuned-aberwen.example", null);
    }
    addPartners(MISPLACED_PARTNERS, Force.PEOPLE, false);
    addPartners(HIDDEN_OUTSIDERS, Force.PEOPLE, true);
    addPartners(SHARED_PARTNERS, Force.PARTNERS, false);
  }

  private void addPartners(int count, String unit, boolean hidden) {
    for (int i = 0; i < count; i++) {
      String domain = PARTNER_DOMAINS.get(i % PARTNER_DOMAINS.size());
      Member.Post post = new Member.Post("Liaison Officer", domain.split("\\.", 2)[0], "");
      String given = Names.given(random);
      String surname = Names.surname(random);
      String mail = address(given, surname, domain);
      members.add(
          new Member(
              Kind.PARTNER, members.size() + 1, given, surname, mail, post, null, unit, hidden));
    }
  }

  private void add(
      Kind kind,
      String given,
      String surname,
      Member.Post post,
      String domain,
      @Nullable String employeeNumber) {
    String mail = address(given, surname, domain);
    int number = members.size() + 1;
    members.add(
        new Member(kind, number, given, surname, mail, post, employeeNumber, Force.PEOPLE, false));
  }

  /** given.surname, with a number where somebody has that address already. */
  private String address(String given, String surname, String domain) {
    String local = plain(given) + "." + plain(surname);
    String candidate = local + "@" + domain;
    for (int i = 2; !takenAddresses.add(candidate); i++) {
      candidate = local + i + "@" + domain;
    }
    return candidate;
  }

  private static String plain(String name) {
    return Normalizer.normalize(name, Normalizer.Form.NFD)
        .replaceAll("[^A-Za-z]", "")
        .toLowerCase(Locale.ROOT);
  }
}
