package org.rollcall.testkit.force.simulated;

import java.util.List;
import java.util.SplittableRandom;
import org.rollcall.testkit.force.simulated.HrRow.Term;

/**
 * Everybody who is not ours and is in the address book all the same. The local parts of addresses
 * at real mail providers are made so long that nobody has them. Used by one thread.
 */
final class Outsiders {
  private static final String[] PERSON = {"top", "person", "organizationalPerson", "inetOrgPerson"};
  private static final String[] CONTACT = {"top", "person", "organizationalPerson", "contact"};
  private static final List<String> CONSUMER =
      List.of(
          "gmail.com",
          "hotmail.co.uk",
          "btinternet.com",
          "outlook.com",
          "yahoo.co.uk",
          "sky.com",
          "icloud.com",
          "talktalk.net",
          "virginmedia.com",
          "aol.com");
  private static final List<String> PARTNERS =
      List.of(
          "cyngor-gwynlais.example",
          "iechyd-gwynlais.example",
          "heddlu-y-de.example",
          "tan-ac-achub.example",
          "prawf.example");
  private static final List<String> FIRMS =
      List.of(
          "rees-and-pugh.example",
          "gwynlais-locksmiths.example",
          "towing4you.example",
          "interpreters-uk.example",
          "forensic-labs.example",
          "eglwys-y-bont.example",
          "ysgol-trewen.example",
          "neighbourhood-watch.example",
          "cab-aberwen.example");
  private static final List<String> LOOKALIKES =
      List.of(
          "heddlu-gwyn1ais.example",
          "heddlu-gvvynlais.example",
          "heddlugwynlais.example",
          "heddlu-gwynlais.example.com",
          "heddlu-gwynlais-police.example",
          "heddlu-gwynlias.example");

  private final Roll roll;
  private final People people;
  private final SplittableRandom random;
  private final InService service;
  private int number;

  Outsiders(Roll roll, People people, SplittableRandom random, InService service) {
    this.roll = roll;
    this.people = people;
    this.random = random;
    this.service = service;
  }

  void gather(int inService) {
    accident();
    times(inService / 50, () -> partner("people"));
    times(inService / 50, () -> partner("partners"));
    times(inService / 40, this::community);
    times(inService / 50, this::firm);
    times(Math.max(6, inService / 500), this::lookalike);
    times(inService / 700, this::disposable);
    times(inService / 100, this::formerStaff);
    times(inService / 120, this::namesake);
    times(inService / 200, this::contactObject);
    times(inService / 500, this::guest);
    times(Math.max(2, inService / 500), this::supplierInside);
    times(inService / 150, this::secureJustice);
  }

  /** So many more partners in the shared list; none for a number below one. */
  void fill(int more) {
    times(more, () -> partner("partners"));
  }

  /** The first name in the alphabetical list. */
  private void accident() {
    Card card = card("people", "Aaron", "Abbott", PERSON);
    mail(card, "aaron.abbott@cynllun-cymunedol.example")
        .with("title", "Community Scheme Co-ordinator");
    roll.add(card, Truth.Side.OUTSIDER, Truth.Kind.COMMUNITY, true, "");
  }

  private void partner(String unit) {
    Person who = people.with("Liaison Officer", "Partnerships");
    String domain = PARTNERS.get(number % PARTNERS.size());
    Card card = card(unit, who.given(), who.surname(), PERSON);
    mail(card, Person.local(who.given(), who.surname()) + "@" + domain).with("company", domain);
    roll.add(card, Truth.Side.OUTSIDER, Truth.Kind.PARTNER, true, "");
  }

  private void secureJustice() {
    Person who = people.with("Solicitor", "");
    Card card = card("people", who.given(), who.surname(), PERSON);
    mail(card, Person.local(who.given(), who.surname()) + "@rees-and-pugh.cjsm.example");
    roll.add(card, Truth.Side.OUTSIDER, Truth.Kind.PARTNER, true, "");
  }

  private void community() {
    Person who = people.with("Neighbourhood Watch", "");
    Card card = card("people", who.given(), who.surname(), PERSON);
    mail(card, privateAddress(who));
    roll.add(card, Truth.Side.OUTSIDER, Truth.Kind.COMMUNITY, true, "");
  }

  private void firm() {
    Person who = people.with("Contractor", "");
    Card card = card("people", who.given(), who.surname(), number % 2 == 0 ? PERSON : CONTACT);
    mail(card, Person.local(who.given(), who.surname()) + "@" + FIRMS.get(number % FIRMS.size()));
    if (number % 5 == 0) {
      card.with("company", "Heddlu Gwynlais");
    }
    roll.add(card, Truth.Side.OUTSIDER, Truth.Kind.FIRM, true, "");
  }

  private void lookalike() {
    Person like = anyStaff();
    Card card = card("people", like.given(), like.surname(), PERSON);
    String domain = LOOKALIKES.get(number % LOOKALIKES.size());
    mail(card, Person.local(like.given(), like.surname()) + "@" + domain);
    card.with("company", "Heddlu Gwynlais");
    roll.add(card, Truth.Side.OUTSIDER, Truth.Kind.LOOKALIKE, true, "");
  }

  private void disposable() {
    Person who = people.office();
    Card card = card("people", who.given(), who.surname(), PERSON);
    mail(card, "rollcall-simulated-" + number + "@mailinator.com");
    roll.add(card, Truth.Side.OUTSIDER, Truth.Kind.DISPOSABLE, true, "");
  }

  /** HR knows when they left; some entries still have the number. */
  private void formerStaff() {
    Person who = people.officer();
    Card card = card("people", who.goesBy(), who.surname(), PERSON);
    mail(card, privateAddress(who));
    if (number % 3 == 0) {
      card.with("employeeNumber", who.employeeNumber());
    }
    card.with("telephoneNumber", number % 4 == 0 ? who.phone() : "");
    roll.add(card, Truth.Side.OUTSIDER, Truth.Kind.FORMER_STAFF, true, who.personId());
    roll.add(
        new HrRow(
            who,
            who.employeeNumber(),
            "",
            who.phone(),
            "OFFICER",
            new Term("LEFT", "1999-05-10", "2024-08-31")));
  }

  /** Somebody else with a colleague's name. */
  private void namesake() {
    Person like = anyStaff();
    Card card = card("people", like.given(), like.surname(), PERSON);
    mail(card, privateAddress(like)).with("title", like.post().title());
    roll.add(card, Truth.Side.OUTSIDER, Truth.Kind.NAMESAKE, true, "");
  }

  /** A mail contact under a colleague's name that leads outside. */
  private void contactObject() {
    Person like = anyStaff();
    String outside = privateAddress(like);
    Card card = card("people", like.given(), like.surname(), CONTACT);
    mail(card, outside).with("targetAddress", "SMTP:" + outside).post(like.post());
    roll.add(card, Truth.Side.OUTSIDER, Truth.Kind.CONTACT_OBJECT, true, "");
  }

  private void guest() {
    Person who = people.office();
    String outside = Person.local(who.given(), who.surname()) + "_" + FIRMS.get(number % 9);
    Card card = card("people", who.given(), who.surname(), PERSON);
    mail(card, Person.local(who.given(), who.surname()) + "@" + FIRMS.get(number % 9));
    card.with("proxyAddresses", "smtp:" + outside + "#EXT#@gwynlais.onmicrosoft.com");
    roll.add(card, Truth.Side.OUTSIDER, Truth.Kind.GUEST, true, "");
  }

  /**
   * A supplier's worker with a mailbox of ours, and the name of somebody in service: of somebody
   * who has an entry, or of one whom nobody else in the directory could be.
   */
  private void supplierInside() {
    List<Person> unseen = service.withoutEntry();
    boolean alone = number % 2 == 0 && !unseen.isEmpty();
    Person like = alone ? unseen.get(random.nextInt(unseen.size())) : anyStaff();
    Person who = people.namesakeOf(like, new Person.Post("Consultant", "Contoso Ltd", ""));
    Card card = card("people", who.given(), who.surname(), PERSON);
    String local = people.freeLocal(who.given(), who.surname());
    mail(card, local + "@" + SimulatedForce.OWN_DOMAIN).post(who.post()).with("company", "Contoso");
    roll.add(card, Truth.Side.OUTSIDER, Truth.Kind.SUPPLIER_INSIDE, false, "");
  }

  private Person anyStaff() {
    return service.staff().get(random.nextInt(service.staff().size()));
  }

  private String privateAddress(Person who) {
    String local = Person.local(who.goesBy(), who.surname());
    return local + ".rollcall-simulated-" + number + "@" + CONSUMER.get(number % CONSUMER.size());
  }

  private Card card(String unit, String given, String surname, String... classes) {
    number++;
    return Card.of(unit, "x%06d".formatted(number), classes)
        .with("givenName", given)
        .with("sn", surname)
        .with("displayName", surname + ", " + given + (number % 9 == 0 ? " (External)" : ""));
  }

  private static Card mail(Card card, String address) {
    return card.with("mail", address).with("proxyAddresses", "SMTP:" + address);
  }

  private static void times(int count, Runnable one) {
    for (int i = 0; i < count; i++) {
      one.run();
    }
  }
}
