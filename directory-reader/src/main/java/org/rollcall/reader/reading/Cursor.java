package org.rollcall.reader.reading;

import java.util.Objects;

/**
 * A position in a directory's history, as its source writes it. Nobody else looks into it; it is
 * kept with the pages that it follows.
 *
 * @param text at most 64 kB
 */
public record Cursor(String text) {
  private static final int LONGEST = 64 * 1024;

  public Cursor {
    Objects.requireNonNull(text, "text");
    if (text.isEmpty() || text.length() > LONGEST) {
      throw new IllegalArgumentException("a cursor has 1 to " + LONGEST + " characters");
    }
  }

  /** Says how long it is: its text may hold tokens. */
  @Override
  public String toString() {
    return "Cursor[" + text.length() + " characters]";
  }
}
