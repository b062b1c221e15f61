package org.rollcall.classifier.risk;

import com.ibm.icu.text.Collator;
import com.ibm.icu.text.RawCollationKey;
import com.ibm.icu.text.RuleBasedCollator;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The order of a list under one locale, as far as its outsiders divide it: an outsider's rank says
 * which outsiders come before it, and each colleague falls into the stretch between two of them.
 * Outsiders with equal sort keys come in the order of their ids; a colleague with an outsider's
 * sort key does not come before it, whatever their ids. Not thread-safe.
 */
final class Order {
  private static final int LONGEST = 256;

  private final RuleBasedCollator collator;
  private final RawCollationKey scratch = new RawCollationKey();
  private final Map<String, Integer> ranks = new HashMap<>();
  private final byte[][] keys;
  private final int[] before;
  private final byte[] @Nullable [] lastKey;
  private final @Nullable String[] lastSortKey;
  private boolean counted;

  /**
   * Nobody has been seen yet.
   *
   * @param outsiders their sort keys, by their ids
   */
  Order(Locale locale, Map<String, String> outsiders) {
    this.collator = (RuleBasedCollator) Collator.getInstance(locale);
    List<Map.Entry<byte[], String>> places = new ArrayList<>();
    outsiders.forEach((id, sortKey) -> places.add(Map.entry(key(sortKey), id)));
    places.sort(
        Map.Entry.<byte[], String>comparingByKey(Arrays::compareUnsigned)
            .thenComparing(Map.Entry.comparingByValue()));
    keys = places.stream().map(Map.Entry::getKey).toArray(byte[][]::new);
    places.forEach(place -> ranks.put(place.getValue(), ranks.size()));
    before = new int[keys.length + 1];
    lastKey = new byte[keys.length + 1][];
    lastSortKey = new String[keys.length + 1];
  }

  /** The rank of an outsider, from 0. */
  int rank(String id) {
    return Objects.requireNonNull(ranks.get(id));
  }

  /** Counts a colleague; it comes before all outsiders from this rank on. */
  int see(String sortKey) {
    byte[] key = key(sortKey);
    int stretch = firstAfter(key);
    before[stretch]++;
    byte[] known = lastKey[stretch];
    if (known == null || Arrays.compareUnsigned(known, key) < 0) {
      lastKey[stretch] = key;
      lastSortKey[stretch] = sortKey;
    }
    return stretch;
  }

  /** How many colleagues come before the outsiders of a rank. To be asked when all were seen. */
  int before(int rank) {
    addUp();
    return before[rank];
  }

  /** The sort key of the colleague before the outsiders of a rank; null if none comes before. */
  @Nullable String neighbour(int rank) {
    addUp();
    return lastSortKey[rank];
  }

  private void addUp() {
    if (counted) {
      return;
    }
    for (int stretch = 1; stretch < before.length; stretch++) {
      before[stretch] += before[stretch - 1];
      if (lastSortKey[stretch] == null) {
        lastSortKey[stretch] = lastSortKey[stretch - 1];
      }
    }
    counted = true;
  }

  /** The rank of the first outsider whose sort key comes after this one. */
  private int firstAfter(byte[] key) {
    int low = 0;
    int high = keys.length;
    while (low < high) {
      int middle = (low + high) / 2;
      if (Arrays.compareUnsigned(keys[middle], key) <= 0) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  private byte[] key(String text) {
    String cut = text.length() > LONGEST ? text.substring(0, LONGEST) : text;
    RawCollationKey key = collator.getRawCollationKey(cut, scratch);
    return Arrays.copyOf(key.bytes, key.size);
  }
}
