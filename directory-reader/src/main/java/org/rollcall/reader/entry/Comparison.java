package org.rollcall.reader.entry;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.rollcall.contracts.EntryKey;
import org.rollcall.contracts.ObservedEntry;

/**
 * One page of what was seen, held against what was known.
 *
 * @param known the entries told, as they are to be remembered from now on
 * @param news the observations to tell
 * @param counts what the page adds to the reading
 */
public record Comparison(List<KnownEntry> known, List<ObservedEntry> news, Counts counts) {
  public Comparison {
    known = List.copyOf(known);
    news = List.copyOf(news);
  }

  /**
   * Compares. An entry that the page holds twice counts once, as it was seen last.
   *
   * @param at when it was seen; new sequences are not smaller than its microseconds
   */
  public static Comparison of(
      Pass pass, List<DirectoryEntry> seen, List<KnownEntry> before, Instant at) {
    Map<EntryKey, KnownEntry> remembered = new HashMap<>();
    before.forEach(entry -> remembered.put(entry.key(), entry));
    Map<EntryKey, DirectoryEntry> distinct = new LinkedHashMap<>();
    seen.forEach(entry -> distinct.put(entry.key(), entry));
    List<KnownEntry> known = new ArrayList<>();
    List<ObservedEntry> news = new ArrayList<>();
    long fresh = 0;
    for (DirectoryEntry entry : distinct.values()) {
      KnownEntry last = remembered.get(entry.key());
      String hash = entry.contentHash();
      if (last != null && !last.gone() && pass.isToldAlready(last.toldAs(), hash)) {
        continue;
      }
      fresh += last == null || last.gone() ? 1 : 0;
      long sequence = Sequences.after(last == null ? 0 : last.sequence(), at);
      known.add(new KnownEntry(entry.key(), sequence, pass.toldAs(hash), false));
      news.add(entry.observedAs(sequence, hash));
    }
    return new Comparison(known, news, new Counts(distinct.size(), news.size() - fresh, fresh, 0));
  }
}
