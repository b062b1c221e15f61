package org.rollcall.classifier.list;

import com.ibm.icu.text.Collator;
import com.ibm.icu.text.RawCollationKey;
import com.ibm.icu.text.RuleBasedCollator;
import java.util.HexFormat;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Finds what people see at the top of each list. Order is that of ICU's collation for each locale;
 * entries with equal sort keys come in the order of their ids, so that there is always one answer.
 */
public final class FirstEntries {
  private final Map<Locale, Collator> collators = new LinkedHashMap<>();
  private final Map<String, Map<Locale, ListHead>> heads = new TreeMap<>();

  /** The sort key of an entry that comes after all that a head keeps: the least that was met. */
  private final Map<ListHead, String> behind = new IdentityHashMap<>();

  /**
   * Knows nothing yet. Not thread-safe.
   *
   * @param locales under which people see lists
   */
  public FirstEntries(List<Locale> locales) {
    locales.forEach(locale -> collators.put(locale, Collator.getInstance(locale)));
  }

  /** Equal for two collations that make the same keys of the same texts. */
  public static String collation(Locale locale) {
    Collator collator = Collator.getInstance(locale);
    return collator.getVersion() + "/" + collator.getUCAVersion();
  }

  /** Takes note of an entry that is visible in a list. */
  public void see(Row row) {
    Map<Locale, ListHead> ofList = headsOf(row.list());
    collators.forEach(
        (locale, collator) ->
            see(row, collator, Objects.requireNonNull(ofList.get(locale), "locale")));
  }

  /**
   * Most entries of a long list come after all that its head keeps. Whatever is sorted behind one
   * of those does too, and to compare two texts costs far less than to make a key.
   */
  private void see(Row row, Collator collator, ListHead head) {
    String known = behind.get(head);
    if (known != null && collator.compare(row.sortKey(), known) > 0) {
      return;
    }
    if (!head.see(new Place(key(collator, row.sortKey()), row.id()))) {
      behind.put(head, row.sortKey());
    }
  }

  /** Takes note that entries are not visible any more, or are about to be seen anew. */
  public void forget(Set<String> ids) {
    heads.values().forEach(ofList -> ofList.values().forEach(head -> head.forget(ids)));
  }

  /** Takes note of a list, also if nothing is visible in it. */
  public void follow(String list) {
    headsOf(list);
  }

  /** Goes on from what was known of a list under one of the locales. */
  public void restore(String list, Locale locale, ListHead head) {
    headsOf(list).put(locale, head);
  }

  /** Whether anything is known of a list. */
  public boolean follows(String list) {
    return heads.containsKey(list);
  }

  /** Whether the first of a list is not known any more: it must be looked at as a whole. */
  public boolean isSpent(String list) {
    return headsOf(list).values().stream().anyMatch(ListHead::isSpent);
  }

  /** What is known of each list under each locale. */
  public Map<String, Map<Locale, ListHead>> heads() {
    return heads;
  }

  /** Per entry, the lists whose first entry it is under any of the locales. */
  public Map<String, Set<String>> byEntry() {
    Map<String, Set<String>> lists = new TreeMap<>();
    heads
        .keySet()
        .forEach(
            list ->
                of(list)
                    .values()
                    .forEach(id -> lists.computeIfAbsent(id, first -> new TreeSet<>()).add(list)));
    return lists;
  }

  /** The id of a list's first entry under each locale, in the locales' order. */
  public Map<Locale, String> of(String list) {
    Map<Locale, String> firsts = new LinkedHashMap<>();
    Map<Locale, ListHead> ofList = heads.getOrDefault(list, Map.of());
    for (Locale locale : collators.keySet()) {
      ListHead head = ofList.get(locale);
      if (head != null) {
        head.first().ifPresent(place -> firsts.put(locale, place.id()));
      }
    }
    return firsts;
  }

  private Map<Locale, ListHead> headsOf(String list) {
    return heads.computeIfAbsent(
        list,
        unknown -> {
          Map<Locale, ListHead> fresh = new LinkedHashMap<>();
          collators.keySet().forEach(locale -> fresh.put(locale, ListHead.ofNothing()));
          return fresh;
        });
  }

  private static String key(Collator collator, String text) {
    RawCollationKey key = ((RuleBasedCollator) collator).getRawCollationKey(text, null);
    return HexFormat.of().formatHex(key.bytes, 0, key.size);
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
