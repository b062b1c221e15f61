package org.rollcall.reader.progress;

import java.util.Objects;

/**
 * Where a full pass that broke off goes on.
 *
 * @param cursor as the source wrote it
 * @param seen what the pass had seen before
 */
public record Checkpoint(String cursor, SeenIds seen) {
  public Checkpoint {
    Objects.requireNonNull(cursor, "cursor");
    Objects.requireNonNull(seen, "seen");
  }

  /** Says how long the cursor is: its text may hold tokens. */
  @Override
  public String toString() {
    return "Checkpoint[" + cursor.length() + " characters, " + seen.size() + " seen]";
  }
}
