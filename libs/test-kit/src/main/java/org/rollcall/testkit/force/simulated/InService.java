package org.rollcall.testkit.force.simulated;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.rollcall.testkit.force.simulated.HrRow.Term;

/** Everybody whom HR knows, with their entries. Used by one thread. */
final class InService {
  private static final String[] PERSON = {"top", "person", "organizationalPerson", "inetOrgPerson"};

  private final Roll roll;
  private final People people;
  private final Wear wear;
  private final Blemishes blemishes;
  private final SplittableRandom random;
  private final List<Person> staff = new ArrayList<>();
  private final List<Person> withoutEntry = new ArrayList<>();

  InService(Roll roll, People people, Wear wear, SplittableRandom random) {
    this.roll = roll;
    this.people = people;
    this.wear = wear;
    this.random = random;
    this.blemishes = new Blemishes(random);
  }

  /** Of a hundred in service about 54 are officers, 38 staff, four specials; others beside them. */
  void muster(int inService) {
    for (int i = 0; i < inService; i++) {
      int place = i % 200;
      if (place < 108) {
        add(people.officer(), "OFFICER", Truth.Kind.OFFICER);
      } else if (place < 190) {
        add(people.office(), "STAFF", Truth.Kind.STAFF_MEMBER);
      } else if (place < 198) {
        add(people.with("Special Constable", "Response"), "SPECIAL", Truth.Kind.SPECIAL);
      } else {
        again(people.officer());
      }
    }
    for (int i = 0; i < inService / 50; i++) {
      Person volunteer = people.with("Volunteer", "Engagement");
      review(volunteer, Truth.Kind.VOLUNTEER, new Contract("VOLUNTEER", active()));
    }
    for (int i = 0; i < inService / 100; i++) {
      review(people.office(), Truth.Kind.AGENCY, new Contract("AGENCY", active()));
    }
    for (int i = 0; i < inService / 250; i++) {
      review(people.officer(), Truth.Kind.SECONDED_IN, new Contract("SECONDEE", active()));
    }
    around(inService);
  }

  private void around(int inService) {
    for (int i = 0; i < inService / 250; i++) {
      Term term = new Term("STARTING", "2027-01-04", "");
      review(people.office(), Truth.Kind.STARTER, new Contract("STAFF", term));
    }
    for (int i = 0; i < inService / 100; i++) {
      Term term = new Term("LEFT", start(), "2026-0%d-15".formatted(1 + i % 9));
      review(people.officer(), Truth.Kind.LEAVER, new Contract("OFFICER", term));
    }
    for (int i = 0; i < inService / 400; i++) {
      forwardsOutside(people.officer());
    }
    for (int i = 0; i < inService / 60; i++) {
      Person unseen = people.officer();
      withoutEntry.add(unseen);
      roll.add(row(unseen, new Contract("OFFICER", active()), ""));
    }
  }

  /** Seconded to another force: ours, but mail goes there. */
  private void forwardsOutside(Person away) {
    String address = address(away);
    String there = Person.local(away.given(), away.surname()) + "@heddlu-y-de.example";
    Card card = card(away, address, true).with("targetAddress", "SMTP:" + there);
    roll.add(card, Truth.Side.REVIEW, Truth.Kind.FORWARDS_OUTSIDE, true, away.personId());
    roll.add(row(away, new Contract("OFFICER", active()), address));
  }

  /** Those who are simply in service. */
  List<Person> staff() {
    return staff;
  }

  /** Those in service who have no entry. */
  List<Person> withoutEntry() {
    return withoutEntry;
  }

  private void add(Person person, String category, Truth.Kind kind) {
    staff.add(person);
    boolean number = !blemishes.happens(wear.noNumber());
    boolean hrMail =
        !blemishes.happens(number ? wear.noHrMail() : wear.noHrMail() + wear.neitherMore());
    String address = address(person);
    Card card = card(person, address, number);
    roll.add(card, Truth.Side.STAFF, kind, false, person.personId());
    roll.add(row(person, new Contract(category, active()), hrMail ? address : ""));
  }

  /** Left, and came back under a new number. */
  private void again(Person person) {
    staff.add(person);
    String address = address(person);
    Card card = card(person, address, true);
    roll.add(card, Truth.Side.STAFF, Truth.Kind.REHIRED, false, person.personId());
    Term now = new Term("ACTIVE", "2025-09-01", "");
    Term before = new Term("LEFT", "2004-03-01", "2021-06-30");
    HrRow row = row(person, new Contract("OFFICER", now), address);
    roll.add(row);
    roll.add(row.as("GW%05d".formatted(10_000 + person.number() % 10_000), before));
  }

  private void review(Person person, Truth.Kind kind, Contract contract) {
    String address = address(person);
    Card card = card(person, address, true);
    roll.add(card, Truth.Side.REVIEW, kind, false, person.personId());
    roll.add(row(person, contract, address));
  }

  private String address(Person person) {
    String given = random.nextInt(3) == 0 ? person.goesBy() : person.given();
    return people.freeLocal(given, person.surname()) + "@" + SimulatedForce.OWN_DOMAIN;
  }

  private Term active() {
    return new Term("ACTIVE", start(), "");
  }

  private String start() {
    return "%d-%02d-%02d"
        .formatted(1995 + random.nextInt(30), 1 + random.nextInt(12), 1 + random.nextInt(28));
  }

  /** An empty address is one that HR does not know. */
  private HrRow row(Person person, Contract contract, String address) {
    boolean capitals = !address.isEmpty() && blemishes.happens(0.1);
    return new HrRow(
        person,
        person.employeeNumber(),
        capitals ? blemishes.address(address) : address,
        blemishes.happens(wear.noPhone()) ? "" : person.phone(),
        contract.category(),
        contract.term());
  }

  private Card card(Person person, String address, boolean number) {
    Shown shown = Shown.of(person, wear, blemishes, people);
    Card card =
        Card.of("people", "u%06d".formatted(person.number()), PERSON)
            .with("givenName", shown.given())
            .with("sn", shown.surname())
            .with("displayName", shown.display(person))
            .with("mail", blemishes.happens(wear.messy()) ? blemishes.address(address) : address)
            .post(
                blemishes.happens(wear.oldPost()) ? people.olderPost(person.post()) : person.post())
            .with("company", "Heddlu Gwynlais");
    card.with("proxyAddresses", "SMTP:" + address);
    if (number) {
      card.with("employeeNumber", numberOn(person));
    }
    if (!blemishes.happens(wear.noPhone())) {
      card.with("telephoneNumber", blemishes.phone(person.phone()));
    }
    return card;
  }

  private String numberOn(Person person) {
    String number = person.employeeNumber();
    if (!staff.isEmpty() && blemishes.happens(wear.wrongNumber())) {
      number = staff.get(random.nextInt(staff.size())).employeeNumber();
    }
    return blemishes.happens(wear.messy()) ? blemishes.number(number) : number;
  }

  /** As what somebody is in HR's books, and for how long. */
  private record Contract(String category, Term term) {}
}
