package org.rollcall.classifier.misdelivery;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/**
 * Everybody who is in the book.
 *
 * @param people by their numbers
 * @param groups names of the groups, by their numbers
 */
public record Office(List<Person> people, List<String> groups) {
  private static final List<String> UNITS =
      List.of("Response", "Custody", "Roads", "Community", "Stores", "Child Protection", "Finance");
  private static final List<String> COMPANIES =
      List.of(
          "Cymuned Aberwen", "Harris Legal", "Vale Council", "Blue Cross Repairs", "Youth Trust");

  public Office {
    people = List.copyOf(people);
    groups = List.copyOf(groups);
  }

  public static Office of(Plan plan) {
    SplittableRandom random = new SplittableRandom(plan.seed());
    List<String> groups =
        IntStream.range(0, plan.groups())
            .mapToObj(n -> n == 0 ? "All Staff" : UNITS.get(n % UNITS.size()) + " Team " + n)
            .toList();
    List<Person> people = new ArrayList<>();
    Names names = new Names(random, plan.welsh());
    for (int n = 0; n < plan.colleagues(); n++) {
      people.add(colleague(plan, names, random, n));
    }
    for (int n = plan.colleagues(); n < plan.colleagues() + plan.outsiders(); n++) {
      people.add(outsider(plan, names, random, people));
    }
    return new Office(people, groups);
  }

  /** The same with one outsider more. */
  public Office with(Person outsider) {
    List<Person> more = new ArrayList<>(people);
    more.add(outsider.at(people.size()));
    return new Office(more, groups);
  }

  private static Person colleague(Plan plan, Names names, SplittableRandom random, int number) {
    String given = names.given();
    String surname = names.surname();
    List<Integer> groups = new ArrayList<>(random.nextDouble() < 0.3 ? List.of(0) : List.of());
    IntStream.range(0, random.nextInt(3))
        .forEach(
            n -> groups.add(1 + (int) ((plan.groups() - 1) * Math.pow(random.nextDouble(), 2))));
    return new Person(
        number,
        true,
        given,
        surname,
        display(plan, given, surname, false),
        mailbox(given, surname, random),
        "",
        UNITS.get(random.nextInt(UNITS.size())),
        groups.stream().distinct().toList(),
        false,
        Math.exp(0.3 * normal(random)));
  }

  private static Person outsider(
      Plan plan, Names names, SplittableRandom random, List<Person> people) {
    boolean namesake = random.nextDouble() < plan.namesakes();
    Person like = people.get(random.nextInt(plan.colleagues()));
    String given = namesake ? like.given() : names.given();
    String surname = namesake ? like.surname() : names.surname();
    boolean marked = random.nextDouble() < plan.marked();
    boolean grouped = random.nextDouble() < plan.grouped();
    boolean plain = random.nextDouble() < 0.3;
    return new Person(
        people.size(),
        false,
        given,
        surname,
        display(plan, given, surname, marked),
        mailbox(given, surname, random),
        plain ? "" : COMPANIES.get(random.nextInt(COMPANIES.size())),
        "",
        grouped ? List.of((int) (plan.groups() * Math.pow(random.nextDouble(), 2))) : List.of(),
        marked,
        0);
  }

  private static String display(Plan plan, String given, String surname, boolean marked) {
    String name =
        plan.surnameFirst()
            ? surname.toUpperCase(Locale.ROOT) + ", " + given
            : given + " " + surname;
    return marked ? name + " (External)" : name;
  }

  private static String mailbox(String given, String surname, SplittableRandom random) {
    String name = (given + "." + surname).toLowerCase(Locale.ROOT);
    return random.nextInt(4) == 0 ? name + random.nextInt(100) : name;
  }

  private static double normal(SplittableRandom random) {
    return IntStream.range(0, 12).mapToDouble(n -> random.nextDouble()).sum() - 6;
  }
}
