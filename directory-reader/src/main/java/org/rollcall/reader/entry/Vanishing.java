package org.rollcall.reader.entry;

import java.time.Instant;
import java.util.List;
import java.util.function.UnaryOperator;
import org.rollcall.contracts.EntriesVanished;

/** How vanishing is remembered and told: as a later step in the entry's sequence. */
public final class Vanishing {
  private Vanishing() {}

  /** What is remembered of entries that are gone; those gone already are left out. */
  public static List<KnownEntry> of(Pass pass, List<KnownEntry> known, Instant at) {
    return known.stream().filter(entry -> !entry.gone()).map(told(pass, at)).toList();
  }

  /**
   * What is remembered of entries that went earlier and are told once more: those that were told
   * under another organisation.yaml, or all where the pass tells everything.
   */
  public static List<KnownEntry> again(Pass pass, List<KnownEntry> known, Instant at) {
    return known.stream()
        .filter(KnownEntry::gone)
        .filter(
            entry ->
                pass.telling() == Pass.Telling.EVERYTHING
                    || !pass.isToldUnderThisOrganisation(entry.toldAs()))
        .map(told(pass, at))
        .toList();
  }

  /** What is told of them. */
  public static List<EntriesVanished.Vanished> told(List<KnownEntry> gone) {
    return gone.stream()
        .map(entry -> new EntriesVanished.Vanished(entry.key(), entry.sequence()))
        .toList();
  }

  private static UnaryOperator<KnownEntry> told(Pass pass, Instant at) {
    return entry ->
        new KnownEntry(
            entry.key(), Sequences.after(entry.sequence(), at), pass.toldAs("gone"), true);
  }
}
