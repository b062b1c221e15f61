package org.rollcall.classifier.name;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rollcall.contracts.EntryNames;

/**
 * Reads names as directories hold them: with ranks, collar numbers, brackets, in either order, in
 * any script, and with what does not belong there. Total: whatever they hold, it answers, in a time
 * that does not grow with the text beyond its first few hundred characters.
 */
public final class DisplayName {
  private DisplayName() {}

  /**
   * What the names of an entry say together. Its fields for given name and surname say which is
   * which; titles, numbers and markers are gathered from everywhere.
   */
  public static PersonName of(EntryNames names) {
    return all(names).getFirst();
  }

  /**
   * What the names of an entry say together, and behind it what its display name and its common
   * name say alone, where those name the person differently.
   */
  public static List<PersonName> all(EntryNames names) {
    PersonName surname = of(names.surname());
    PersonName given = of(names.given());
    String stated = String.join(" ", words(surname));
    PersonName display = NameReading.of(text(names.display()), stated);
    PersonName common =
        text(names.common()).equals(names.display())
            ? display
            : NameReading.of(text(names.common()), stated);
    PersonName shown = display.isBlank() ? common : display;
    Beside beside = new Beside();
    List.of(shown, common, surname, given).forEach(beside::all);
    PersonName together =
        new PersonName(
            given.isBlank() ? given(shown, stated) : words(given),
            stated.isEmpty() ? surname(shown, given) : stated,
            beside.titles(),
            beside.numbers(),
            beside.markers(),
            stated.isEmpty() || given.isBlank() ? shown.order() : PersonName.Order.STATED,
            display.domain().or(common::domain));
    return Stream.of(together, display, common)
        .filter(name -> name.equals(together) || differs(name, together))
        .distinct()
        .toList();
  }

  private static boolean differs(PersonName name, PersonName together) {
    return !name.isBlank()
        && !(name.given().equals(together.given()) && name.surname().equals(together.surname()));
  }

  /** What one written name says, whatever else is known. */
  public static PersonName of(@Nullable String text) {
    return NameReading.of(text(text), "");
  }

  /** What the local part of a mail address says: {@code aled.jones2}. */
  public static PersonName ofLocalPart(String local) {
    return NameReading.of(spaced(local), "");
  }

  private static String spaced(String local) {
    StringBuilder spaced = new StringBuilder(local.length() + 1);
    for (int i = 0; i < Math.min(local.length(), NameText.LONGEST); i++) {
      char c = local.charAt(i);
      boolean number = i > 1 && Character.isDigit(c) && Character.isLetter(local.charAt(i - 1));
      // A letter or two before digits are a number's prefix; more are a name with a counter.
      if (number && letters(local, i) > 3) {
        spaced.append(' ');
      }
      spaced.append(c == '+' || c == '@' ? ' ' : c);
    }
    return spaced.toString();
  }

  private static int letters(String text, int end) {
    int start = end;
    while (start > 0 && Character.isLetter(text.charAt(start - 1))) {
      start--;
    }
    return end - start;
  }

  private static String text(@Nullable String text) {
    return text == null ? "" : text;
  }

  /** The field of a name holds nothing but that name, in its order. */
  private static List<String> words(PersonName name) {
    List<String> words = new ArrayList<>();
    if (name.order() == PersonName.Order.MARKED) {
      words.add(name.surname());
      words.addAll(name.given());
    } else {
      words.addAll(name.given());
      words.add(name.surname());
    }
    words.removeIf(String::isEmpty);
    return words;
  }

  private static List<String> given(PersonName shown, String stated) {
    boolean same = stated.isEmpty() || Fold.bare(shown.surname()).equals(Fold.bare(stated));
    return same ? shown.given() : List.of();
  }

  private static String surname(PersonName shown, PersonName given) {
    return words(given).contains(shown.surname()) ? "" : shown.surname();
  }
}
