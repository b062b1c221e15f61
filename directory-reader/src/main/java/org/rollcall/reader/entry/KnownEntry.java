package org.rollcall.reader.entry;

import java.util.Objects;
import org.rollcall.contracts.EntryKey;

/**
 * What the reader remembers of an entry.
 *
 * @param key which
 * @param sequence of its last observation, or of its vanishing
 * @param toldAs hash of the content last told, and of the organisation.yaml it was told under: a
 *     receiver holds what another organisation.yaml led to, so under a new one all is told again
 * @param gone whether it has vanished
 */
public record KnownEntry(EntryKey key, long sequence, String toldAs, boolean gone) {
  public KnownEntry {
    Objects.requireNonNull(key, "key");
    Objects.requireNonNull(toldAs, "toldAs");
  }
}
