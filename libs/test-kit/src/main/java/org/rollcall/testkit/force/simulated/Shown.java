package org.rollcall.testkit.force.simulated;

import java.util.Locale;

/**
 * A name as the directory has it.
 *
 * @param given given name
 * @param surname surname
 * @param style how the display name is put together
 */
record Shown(String given, String surname, int style) {
  private static final int STYLES = 10;

  static Shown of(Person person, Wear wear, Blemishes blemishes, People people) {
    String given = person.number() % 3 == 0 ? person.goesBy() : person.given();
    String surname = person.surname();
    if (blemishes.happens(wear.shortName())) {
      given = people.shortForm(person);
    }
    // Of those who married, so many that the share of all comes out.
    if (!person.former().isEmpty() && blemishes.happens(wear.married() * 12)) {
      surname = person.former();
    }
    if (blemishes.happens(wear.typo())) {
      boolean first = person.number() % 2 == 0;
      given = first ? blemishes.typo(given) : given;
      surname = first ? surname : blemishes.typo(surname);
    }
    if (blemishes.happens(wear.messy())) {
      surname = blemishes.mess(surname);
    }
    Shown shown = new Shown(given, surname, person.number() % STYLES);
    return blemishes.happens(wear.swapped()) ? new Shown(surname, given, shown.style()) : shown;
  }

  /** Most are "Surname, Given"; officers often with their rank, some with the collar number. */
  String display(Person person) {
    return switch (style) {
      case 0 -> given + " " + surname;
      case 1 -> surname.toUpperCase(Locale.UK) + ", " + given;
      case 2 -> surname + ", " + given + rank(person) + " " + (1000 + person.number() % 9000);
      case 3, 4 -> surname + ", " + given + rank(person);
      default -> surname + ", " + given;
    };
  }

  private static String rank(Person person) {
    return switch (person.post().title()) {
      case "Police Constable" -> " (PC)";
      case "Police Sergeant" -> " (Sgt)";
      case "Detective Constable" -> " (DC)";
      case "Detective Sergeant" -> " (DS)";
      case "Inspector" -> " (Insp)";
      case "Detective Inspector" -> " (DI)";
      case "Chief Inspector" -> " (CI)";
      case "Superintendent" -> " (Supt)";
      default -> "";
    };
  }
}
