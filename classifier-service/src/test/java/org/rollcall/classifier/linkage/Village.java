package org.rollcall.classifier.linkage;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.Predicate;

/** People that never were, with as many copies of each, and mistakes in the copies. */
final class Village {
  private static final List<String> GIVEN =
      List.of(
          "dafydd",
          "sian",
          "gwilym",
          "mair",
          "huw",
          "catrin",
          "rhys",
          "john",
          "mary",
          "william",
          "anne",
          "thomas",
          "elin",
          "owen",
          "megan",
          "david",
          "robert",
          "margaret",
          "iwan",
          "nia");
  private static final List<String> OTHER_FORM =
      List.of(
          "david",
          "jane",
          "bill",
          "mary",
          "hugh",
          "catherine",
          "rees",
          "jack",
          "molly",
          "will",
          "annie",
          "tom",
          "helen",
          "owain",
          "meg",
          "dai",
          "bob",
          "peggy",
          "ewan",
          "nia");
  private static final String[] BEGIN = {"pen", "tre", "llan", "aber", "caer", "bryn", "pont"};
  private static final String[] END = {"hir", "goch", "fawr", "wen", "ddu", "las", "mor", "ton"};

  private final Random random;
  private final List<String> ids = new ArrayList<>();
  private final List<List<String>> rows = new ArrayList<>();

  Village(long seed, int persons, int mostCopies) {
    random = new Random(seed);
    for (int person = 0; person < persons; person++) {
      int given = random.nextInt(GIVEN.size());
      String surname = word() + (random.nextInt(4) == 0 ? "" : word());
      String birth =
          "19%02d-%02d-%02d"
              .formatted(random.nextInt(80) + 10, random.nextInt(12) + 1, random.nextInt(28) + 1);
      String town = word();
      int copies = 1 + random.nextInt(mostCopies);
      for (int copy = 0; copy < copies; copy++) {
        ids.add("p" + person + "-" + copy);
        boolean form = copy > 0 && random.nextInt(5) == 0;
        rows.add(
            List.of(
                maybe((form ? OTHER_FORM : GIVEN).get(given)),
                maybe(slip(surname, copy)),
                maybe(slip(birth, copy)),
                maybe(town)));
      }
    }
  }

  private String word() {
    return BEGIN[random.nextInt(BEGIN.length)] + END[random.nextInt(END.length)];
  }

  private String maybe(String value) {
    return random.nextInt(10) == 0 ? "" : value;
  }

  private String slip(String value, int copy) {
    if (copy == 0 || random.nextInt(4) > 0) {
      return value;
    }
    int at = random.nextInt(value.length() - 1);
    return value.substring(0, at)
        + value.charAt(at + 1)
        + value.charAt(at)
        + value.substring(at + 2);
  }

  static String person(String id) {
    return id.substring(0, id.indexOf('-'));
  }

  List<String> ids() {
    return ids;
  }

  /** The records whose id fits, in an order that depends on the seed. */
  Table table(Predicate<String> fits, long order) {
    List<Integer> chosen = new ArrayList<>();
    for (int i = 0; i < ids.size(); i++) {
      if (fits.test(ids.get(i))) {
        chosen.add(i);
      }
    }
    Collections.shuffle(chosen, new Random(order));
    return new Table(
        chosen.stream().map(ids::get).toList(),
        List.of(
            column("given", ColumnType.GIVEN_NAME, 0, chosen),
            column("surname", ColumnType.SURNAME, 1, chosen),
            column("birth", ColumnType.DATE, 2, chosen),
            column("town", ColumnType.PLACE, 3, chosen)));
  }

  private Column column(String name, ColumnType type, int at, List<Integer> chosen) {
    return Column.of(name, type, chosen.stream().map(row -> rows.get(row).get(at)).toList());
  }
}
