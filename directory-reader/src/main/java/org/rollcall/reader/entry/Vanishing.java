package org.rollcall.reader.entry;

import java.util.List;
import org.rollcall.contracts.EntriesVanished;

/** How vanishing is remembered and told: as one more step in the entry's sequence. */
public final class Vanishing {
  private Vanishing() {}

  /** What is remembered of entries that are gone; those gone already are left out. */
  public static List<KnownEntry> of(List<KnownEntry> known) {
    return known.stream()
        .filter(entry -> !entry.gone())
        .map(entry -> new KnownEntry(entry.key(), entry.sequence() + 1, entry.contentHash(), true))
        .toList();
  }

  /** What is told of them. */
  public static List<EntriesVanished.Vanished> told(List<KnownEntry> gone) {
    return gone.stream()
        .map(entry -> new EntriesVanished.Vanished(entry.key(), entry.sequence()))
        .toList();
  }
}
