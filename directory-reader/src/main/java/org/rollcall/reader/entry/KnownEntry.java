package org.rollcall.reader.entry;

import java.util.Objects;
import org.rollcall.contracts.EntryKey;

/**
 * What the reader remembers of an entry.
 *
 * @param key which
 * @param sequence of its last observation, or of its vanishing
 * @param contentHash of its last observation
 * @param gone whether it has vanished
 */
public record KnownEntry(EntryKey key, long sequence, String contentHash, boolean gone) {
  public KnownEntry {
    Objects.requireNonNull(key, "key");
    Objects.requireNonNull(contentHash, "contentHash");
  }
}
