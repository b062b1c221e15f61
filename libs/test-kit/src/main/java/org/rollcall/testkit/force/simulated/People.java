package org.rollcall.testkit.force.simulated;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;

/** Makes up people; no two of them have one mail address. Used by one thread. */
final class People {
  private static final NameList GIVEN = NameList.read("given-names.txt");
  private static final NameList SURNAMES = NameList.read("surnames.txt");
  private static final List<String> SITES =
      List.of("Castell Wen", "Aberwen", "Porth Elen", "Llanfair Uchaf", "Trewen", "Y Bont");
  private static final List<String> UNIFORMED =
      List.of(
          "Police Constable",
          "Police Constable",
          "Police Constable",
          "Police Constable",
          "Police Sergeant",
          "Detective Constable",
          "Detective Constable",
          "Detective Sergeant",
          "Inspector",
          "Detective Inspector",
          "Chief Inspector",
          "Superintendent");
  private static final List<String> UNITS =
      List.of(
          "Response",
          "Neighbourhood Policing",
          "Roads Policing",
          "Public Protection",
          "CID",
          "Economic Crime",
          "Custody",
          "Operations",
          "Professional Standards",
          "Intelligence");
  private static final List<String> OFFICES =
      List.of(
          "Analyst",
          "Communications Officer",
          "Crime Scene Investigator",
          "Payroll Officer",
          "Service Desk Analyst",
          "Solicitor",
          "Detention Officer",
          "PCSO",
          "Business Support",
          "Data Protection Officer",
          "Estates Officer",
          "HR Adviser",
          "Press Officer");
  private static final List<String> DEPARTMENTS =
      List.of(
          "Control Room",
          "Scientific Support",
          "Finance",
          "Digital Services",
          "Legal Services",
          "Custody",
          "Human Resources",
          "Corporate Communications",
          "Estates",
          "Intelligence");

  private final SplittableRandom random;
  private final Set<String> locals = new HashSet<>();
  private int number;

  People(SplittableRandom random) {
    this.random = random;
  }

  Person officer() {
    return person(new Person.Post(one(UNIFORMED), one(UNITS), one(SITES)));
  }

  Person office() {
    return person(new Person.Post(one(OFFICES), one(DEPARTMENTS), one(SITES)));
  }

  Person with(String title, String department) {
    return person(new Person.Post(title, department, one(SITES)));
  }

  private Person person(Person.Post post) {
    String given = GIVEN.any(random);
    return named(given, surname(), post);
  }

  /** Somebody else who has the same name. */
  Person namesakeOf(Person other, Person.Post post) {
    return named(other.given(), other.surname(), post);
  }

  private Person named(String given, String surname, Person.Post post) {
    number++;
    List<String> forms = GIVEN.formsOf(given);
    String goesBy = forms.isEmpty() || random.nextInt(3) > 0 ? given : one(forms);
    String former = random.nextInt(12) == 0 ? surname() : "";
    return new Person(number, given, goesBy, surname, former, post);
  }

  /** The left part of an address that nobody has; the later namesake gets a number. */
  String freeLocal(String given, String surname) {
    String local = Person.local(given, surname);
    String free = local;
    for (int more = 2; !locals.add(free); more++) {
      free = local + more;
    }
    return free;
  }

  /** Another form of the name; the name itself where there is none. */
  String shortForm(Person person) {
    List<String> forms = GIVEN.formsOf(person.given());
    return forms.isEmpty() ? person.given() : one(forms);
  }

  /** Another post of the same kind of people. */
  Person.Post olderPost(Person.Post now) {
    return UNIFORMED.contains(now.title())
        ? new Person.Post(one(UNIFORMED), one(UNITS), one(SITES))
        : new Person.Post(now.title(), one(DEPARTMENTS), one(SITES));
  }

  private String surname() {
    String surname = SURNAMES.any(random);
    return random.nextInt(25) == 0 ? surname + "-" + SURNAMES.any(random) : surname;
  }

  private String one(List<String> words) {
    return words.get(random.nextInt(words.size()));
  }
}
