package org.rollcall.classifier.contact;

import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Employee, pay and warrant numbers: equal without regard to case and outer blanks. */
public final class EmployeeNumber {
  private EmployeeNumber() {}

  /** The comparable form; empty if there is none. Leading zeros are part of the number. */
  public static Optional<String> comparable(@Nullable String written) {
    return Optional.ofNullable(written)
        .map(text -> seen(text).strip().toUpperCase(Locale.ROOT))
        .filter(text -> !text.isEmpty());
  }

  /** Spreadsheets bring blanks that Java does not strip, and characters that nobody sees. */
  private static String seen(String text) {
    StringBuilder seen = new StringBuilder(text.length());
    text.codePoints()
        .filter(c -> Character.getType(c) != Character.FORMAT)
        .map(c -> Character.isSpaceChar(c) ? ' ' : c)
        .forEach(seen::appendCodePoint);
    return seen.toString();
  }
}
