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
        .map(text -> text.strip().toUpperCase(Locale.ROOT))
        .filter(text -> !text.isEmpty());
  }
}
