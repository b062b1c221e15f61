package org.rollcall.classifier.risk;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import org.rollcall.contracts.Listing;
import org.rollcall.contracts.Relationship;

/** Small books in which names collide. */
final class Books {
  static final String BOOK = "Everybody";
  static final String SECOND = "Second";

  private static final List<String> GIVEN =
      List.of("aled", "alan", "dafydd", "david", "sian", "jane", "llinos", "lowri", "a", "");
  private static final List<String> SURNAMES =
      List.of("jones", "jonas", "evans", "evan", "price", "llewellyn", "david", "chad", "ffoulkes");
  private static final List<String> UNITS = List.of("Roads", "Safeguarding", "Stores", "");

  private Books() {}

  static String group(int number) {
    return "cn=" + (number == 0 ? "All Staff" : "Team " + number) + ",dc=ours";
  }

  /** Some people, a third of them outsiders, in one list or two and in some groups. */
  static List<Listed> random(long seed, int people) {
    Random random = new Random(seed);
    List<Listed> book = new ArrayList<>();
    for (int n = 0; n < people; n++) {
      book.add(
          person(String.format(Locale.ROOT, "%04d", n), n % 3 != 0, any(GIVEN, random), random));
    }
    return book;
  }

  private static Listed person(String id, boolean colleague, String given, Random random) {
    String surname = any(SURNAMES, random);
    String shown = (surname.toUpperCase(Locale.ROOT) + ", " + given).strip();
    List<Listing> listings = new ArrayList<>(List.of(new Listing(BOOK, shown)));
    if (random.nextInt(4) == 0) {
      listings.add(new Listing(SECOND, shown));
    }
    return new Listed(
        id,
        colleague,
        colleague ? Relationship.OWN : Relationship.UNKNOWN,
        shown,
        given,
        surname,
        Set.copyOf(given.isEmpty() ? List.of(surname) : List.of(surname, given)),
        Set.of(given + "." + surname),
        any(UNITS, random),
        random.nextInt(3) == 0 ? List.of(group(random.nextInt(5))) : List.of(),
        random.nextInt(3),
        listings,
        Set.of(),
        !colleague && random.nextInt(5) == 0);
  }

  private static String any(List<String> values, Random random) {
    return values.get(random.nextInt(values.size()));
  }
}
