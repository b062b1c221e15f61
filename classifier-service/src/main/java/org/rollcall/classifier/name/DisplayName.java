package org.rollcall.classifier.name;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.rollcall.contracts.EntryNames;

/** Reads names as directories hold them. */
public final class DisplayName {
  private DisplayName() {}

  /** What the names of an entry say together. Total: whatever they hold, it answers. */
  public static PersonName of(EntryNames names) {
    String given = names.given() == null ? "" : names.given().strip().toLowerCase(Locale.ROOT);
    String surname =
        names.surname() == null ? "" : names.surname().strip().toLowerCase(Locale.ROOT);
    return new PersonName(
        given.isEmpty() ? List.of() : List.of(given),
        surname,
        List.of(),
        List.of(),
        List.of(),
        PersonName.Order.STATED,
        Optional.empty());
  }
}
