package org.rollcall.classifier.misdelivery;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;

/** Names as chance deals them: few are frequent, many are rare. */
final class Names {
  private static final List<String> ENGLISH =
      List.of(
          "David",
          "John",
          "Paul",
          "Mark",
          "Susan",
          "Sarah",
          "Andrew",
          "Karen",
          "Stephen",
          "James",
          "Helen",
          "Michael",
          "Claire",
          "Peter",
          "Emma",
          "Robert",
          "Jane",
          "Richard",
          "William",
          "Nicola",
          "Thomas",
          "Amy",
          "Daniel",
          "Laura",
          "Christopher",
          "Rachel",
          "Simon",
          "Lucy",
          "Kevin",
          "Hannah",
          "Gary",
          "Catherine",
          "Ian",
          "Elizabeth",
          "Martin",
          "Joanne",
          "Aaron",
          "Zoe",
          "Oliver",
          "Patricia",
          "Neil",
          "Victoria",
          "Hugh",
          "Owen",
          "Abigail",
          "Quentin");
  private static final List<String> WELSH =
      List.of(
          "Rhys",
          "Gareth",
          "Sian",
          "Huw",
          "Dafydd",
          "Catrin",
          "Aled",
          "Bethan",
          "Ieuan",
          "Megan",
          "Gwilym",
          "Nia",
          "Geraint",
          "Lowri",
          "Iwan",
          "Carys",
          "Llinos",
          "Tomos",
          "Ffion",
          "Ioan",
          "Mair",
          "Hywel",
          "Llew",
          "Eirlys",
          "Gruffydd",
          "Rhiannon",
          "Dai",
          "Angharad");
  private static final List<String> SURNAMES =
      List.of(
          "Jones",
          "Davies",
          "Williams",
          "Evans",
          "Thomas",
          "Roberts",
          "Smith",
          "Lewis",
          "Hughes",
          "Morgan",
          "Griffiths",
          "Edwards",
          "James",
          "Owen",
          "Price",
          "Rees",
          "Phillips",
          "Lloyd",
          "Morris",
          "Jenkins",
          "Taylor",
          "Brown",
          "Bowen",
          "Powell",
          "Harris",
          "Parry",
          "Llewellyn",
          "Howells",
          "Pritchard",
          "Ellis",
          "Watkins",
          "Clarke",
          "Walker",
          "Bevan",
          "Rowlands",
          "Humphreys",
          "Adams",
          "Abbott",
          "Baker",
          "Chamberlain",
          "Ffoulkes",
          "Vaughan",
          "Young");
  private static final List<String> BEGINNINGS =
      List.of(
          "Ash", "Bar", "Ben", "Brad", "Cal", "Cart", "Chil", "Cor", "Dal", "Dun", "East", "Fair",
          "Gar", "Gold", "Hal", "Hart", "Hol", "Kel", "Kin", "Lang", "Lin", "Mar", "Mil", "Nor",
          "Oak", "Pen", "Ral", "Rams", "Sel", "Stan", "Sut", "Thorn", "Tre", "Wal", "West", "Wood");
  private static final List<String> ENDS =
      List.of(
          "ton", "ley", "field", "worth", "man", "well", "by", "ford", "ham", "den", "wick", "er",
          "land", "stead", "more", "gate", "kins", "son", "low", "bury");

  /** Who is called by which other form. */
  private static final Map<String, String> OTHER_FORM =
      new TreeMap<>(
          Map.of(
              "David",
              "Dafydd",
              "Dafydd",
              "David",
              "William",
              "Gwilym",
              "Gwilym",
              "William",
              "Jane",
              "Sian",
              "John",
              "Ioan",
              "Thomas",
              "Tomos",
              "Catherine",
              "Catrin",
              "Hugh",
              "Huw",
              "Mair",
              "Mary"));

  private final SplittableRandom random;
  private final double welsh;

  Names(SplittableRandom random, double welsh) {
    this.random = random;
    this.welsh = welsh;
  }

  String given() {
    return frequentFirst(random.nextDouble() < welsh ? WELSH : ENGLISH, 1.6);
  }

  String surname() {
    return random.nextDouble() < 0.45 ? frequentFirst(SURNAMES, 2.2) : any(BEGINNINGS) + any(ENDS);
  }

  /** The form of a given name that somebody else may remember; often the same. */
  static String otherForm(String given) {
    return OTHER_FORM.getOrDefault(given, given);
  }

  /** Whether two names look alike to a hasty eye; our own measure. */
  static double alike(Person one, Person other) {
    boolean surname = one.surname().equals(other.surname());
    boolean given = one.given().equals(other.given());
    if (surname && given) {
      return 1;
    }
    if (surname) {
      boolean form = otherForm(one.given()).equals(other.given());
      return form ? 0.5 : one.given().charAt(0) == other.given().charAt(0) ? 0.25 : 0.04;
    }
    if (given) {
      return oneStroke(one.surname(), other.surname()) ? 0.4 : 0.01;
    }
    return one.given().equals(other.surname()) && one.surname().equals(other.given()) ? 0.5 : 0;
  }

  private static boolean oneStroke(String one, String other) {
    if (Math.abs(one.length() - other.length()) > 1) {
      return false;
    }
    int same = 0;
    int most = Math.min(one.length(), other.length());
    while (same < most && one.charAt(same) == other.charAt(same)) {
      same++;
    }
    List<String> rests = new ArrayList<>(List.of(one.substring(same), other.substring(same)));
    rests.sort(java.util.Comparator.comparingInt(String::length));
    return rests.getFirst().length() == rests.getLast().length()
        ? rests.getFirst().isEmpty()
            || rests.getFirst().substring(1).equals(rests.getLast().substring(1))
        : rests.getLast().endsWith(rests.getFirst());
  }

  private String frequentFirst(List<String> names, double steep) {
    return names.get((int) (names.size() * Math.pow(random.nextDouble(), steep)));
  }

  private String any(List<String> parts) {
    return parts.get(random.nextInt(parts.size()));
  }
}
