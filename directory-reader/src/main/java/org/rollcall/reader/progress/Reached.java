package org.rollcall.reader.progress;

import java.util.Objects;

/**
 * A point of a full pass at which it could be resumed.
 *
 * @param cursor as the source wrote it
 * @param first how many ids had been written with earlier points of this pass
 * @param keys of the ids seen since then, as {@link SeenIds#keysFrom} gives them
 */
@SuppressWarnings("ArrayRecordComponent") // Up to hundreds of kilobytes, handed on once.
public record Reached(String cursor, int first, byte[] keys) {
  public Reached {
    Objects.requireNonNull(cursor, "cursor");
    Objects.requireNonNull(keys, "keys");
  }

  /** Says how much it is: the cursor may hold tokens. */
  @Override
  public String toString() {
    return "Reached[" + cursor.length() + " characters, " + keys.length + " bytes]";
  }
}
