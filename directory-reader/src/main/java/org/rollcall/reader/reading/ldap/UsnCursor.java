package org.rollcall.reader.reading.ldap;

import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rollcall.reader.reading.Cursor;

/**
 * A position in the updates of one domain controller. Update numbers are its own: they mean nothing
 * at another one, nor at the same one after it was restored.
 *
 * @param controller its DNS name
 * @param invocation which life of its database it is; empty if the reading account may not see that
 * @param usn everything up to this update is told
 * @param present what is present is told up to this update, not less than {@code usn}
 */
record UsnCursor(String controller, String invocation, long usn, long present) {
  private static final Pattern TEXT =
      Pattern.compile("usn1 ([^ ]{1,255}) ([0-9a-f-]{36}|-) ([0-9]{1,18}) ([0-9]{1,18})");

  UsnCursor {
    Objects.requireNonNull(controller, "controller");
    Objects.requireNonNull(invocation, "invocation");
    if (usn < 0 || present < usn) {
      throw new IllegalArgumentException("what is present is told at least as far as what is not");
    }
  }

  /** Reads what {@link #cursor} wrote; empty if it is something else. */
  static Optional<UsnCursor> of(Cursor cursor) {
    Matcher parts = TEXT.matcher(cursor.text());
    if (!parts.matches()) {
      return Optional.empty();
    }
    long usn = Long.parseLong(parts.group(3));
    String invocation = parts.group(2).equals("-") ? "" : parts.group(2);
    long present = Math.max(usn, Long.parseLong(parts.group(4)));
    return Optional.of(new UsnCursor(parts.group(1), invocation, usn, present));
  }

  /** The same with what is present told a little further. */
  UsnCursor withPresent(long until) {
    return new UsnCursor(controller, invocation, usn, Math.max(present, until));
  }

  Cursor cursor() {
    String life = invocation.isEmpty() ? "-" : invocation;
    return new Cursor("usn1 " + controller + " " + life + " " + usn + " " + present);
  }
}
