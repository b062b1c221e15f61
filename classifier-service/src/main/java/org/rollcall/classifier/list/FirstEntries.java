package org.rollcall.classifier.list;

import com.ibm.icu.text.Collator;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Finds what people see at the top of each list. Order is that of ICU's collation for each locale;
 * entries with equal sort keys come in the order of their ids, so that there is always one answer.
 */
public final class FirstEntries {
  private final Map<Locale, Comparator<Row>> orders = new HashMap<>();
  private final Map<String, Map<Locale, Row>> best = new TreeMap<>();
  private final List<Locale> locales;

  /**
   * Not thread-safe.
   *
   * @param locales under which people see lists
   */
  public FirstEntries(List<Locale> locales) {
    this.locales = List.copyOf(locales);
    for (Locale locale : locales) {
      Collator collator = Collator.getInstance(locale);
      orders.put(
          locale, Comparator.comparing(Row::sortKey, collator::compare).thenComparing(Row::id));
    }
  }

  /** Takes note of an entry that is visible in a list. */
  public void see(Row row) {
    Map<Locale, Row> firsts = best.computeIfAbsent(row.list(), list -> new HashMap<>());
    orders.forEach(
        (locale, order) ->
            firsts.merge(
                locale, row, (one, other) -> order.compare(one, other) <= 0 ? one : other));
  }

  /** Per entry, the lists whose first entry it is under any of the locales. */
  public Map<String, Set<String>> byEntry() {
    Map<String, Set<String>> lists = new TreeMap<>();
    best.forEach(
        (list, firsts) ->
            firsts
                .values()
                .forEach(row -> lists.computeIfAbsent(row.id(), id -> new TreeSet<>()).add(list)));
    return lists;
  }

  /** The id of a list's first entry under each locale, in the locales' order. */
  public Map<Locale, String> of(String list) {
    Map<Locale, String> firsts = new java.util.LinkedHashMap<>();
    Map<Locale, Row> found = best.getOrDefault(list, Map.of());
    for (Locale locale : locales) {
      Row row = found.get(locale);
      if (row != null) {
        firsts.put(locale, row.id());
      }
    }
    return firsts;
  }

  /**
   * An entry that is visible in a list.
   *
   * @param list the list's name
   * @param id the entry's id within its directory
   * @param sortKey what the list sorts it by
   */
  public record Row(String list, String id, String sortKey) {}
}
