package org.rollcall.quickstart.bench.crowd;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.rollcall.quickstart.CannotGoOn;

/**
 * The people of one bench: of a hundred, 95 are in service, four are partners in the shared list
 * and one is an outsider in the internal list.
 *
 * @param size how many
 */
public record Crowd(int size) {
  /** Their own domain. */
  public static final String OWN_DOMAIN = "heddlu-fawr.example";

  /** Fewer say nothing about speed. */
  public static final int FEWEST = 100;

  private static final int MOST = 10_000_000;
  private static final long SEED = 1829;
  private static final List<String> PARTNER_DOMAINS =
      List.of("cyngor-aberwen.example", "cjsm.example", "bwrdd-iechyd.example");

  public Crowd {
    if (size < FEWEST || size > MOST) {
      throw CannotGoOn.usage(
          "--entries " + size + " makes no bench", "give between " + FEWEST + " and " + MOST + ".");
    }
  }

  /** All of them, in the order of their numbers. */
  public Stream<Person> people() {
    return IntStream.range(0, size).mapToObj(this::person);
  }

  /** Some of those in service, evenly spread. */
  public List<Person> someInService(int count) {
    int inService = size / 100 * 95;
    int wanted = Math.min(count, inService);
    return IntStream.range(0, wanted)
        .map(place -> (int) ((long) place * inService / wanted))
        .map(place -> place / 95 * 100 + 5 + place % 95)
        .mapToObj(this::person)
        .toList();
  }

  /** Who has this number: the same person in every crowd. */
  Person person(int number) {
    SplittableRandom random = new SplittableRandom(SEED + number * 7919L);
    Person.Side side = side(number);
    String given = Names.given(random);
    String surname = Names.surname(random);
    return new Person(
        number,
        side,
        given,
        surname,
        plain(given) + "." + plain(surname) + number + "@" + domain(side, number),
        Names.title(random),
        Names.department(random),
        side == Person.Side.OWN && number % 10 != 9 ? employeeNumber(number) : null);
  }

  static String employeeNumber(int number) {
    return "HF%07d".formatted(number);
  }

  private static Person.Side side(int number) {
    int place = number % 100;
    return place == 0 ? Person.Side.MISPLACED : place < 5 ? Person.Side.PARTNER : Person.Side.OWN;
  }

  private static String domain(Person.Side side, int number) {
    return switch (side) {
      case OWN -> OWN_DOMAIN;
      case MISPLACED -> "cymuned-aberwen.example";
      case PARTNER -> PARTNER_DOMAINS.get(number % PARTNER_DOMAINS.size());
    };
  }

  private static String plain(String name) {
    return Normalizer.normalize(name, Normalizer.Form.NFD)
        .replaceAll("[^A-Za-z]", "")
        .toLowerCase(Locale.ROOT);
  }
}
