package org.rollcall.reader.progress;

import java.util.Objects;

/**
 * The place in a directory's history to which reading has come.
 *
 * @param cursor as the source writes it; nobody else looks into it
 * @param means by which means the source reads, e.g. {@code CONTENT_SYNC}: another one cannot read
 *     the cursor
 */
public record Bookmark(String cursor, String means) {
  public Bookmark {
    Objects.requireNonNull(cursor, "cursor");
    Objects.requireNonNull(means, "means");
  }

  /** Says how long the cursor is: its text may hold tokens. */
  @Override
  public String toString() {
    return "Bookmark[" + means + ", " + cursor.length() + " characters]";
  }
}
