package org.rollcall.reader.reread;

import java.util.Objects;
import java.util.UUID;
import org.rollcall.contracts.EntryKey;

/**
 * An entry to read again.
 *
 * @param change which change asks for it
 * @param kind what became of the change
 * @param key which entry
 * @param attempts how often reading it has failed
 */
public record ReReadRequest(UUID change, Kind kind, EntryKey key, int attempts) {
  public ReReadRequest {
    Objects.requireNonNull(change, "change");
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(key, "key");
  }

  /** What became of the change. */
  public enum Kind {
    VERIFIED,
    UNDONE
  }
}
