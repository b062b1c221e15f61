package org.rollcall.classifier.risk;

import com.ibm.icu.text.Collator;
import com.ibm.icu.text.RawCollationKey;
import com.ibm.icu.text.RuleBasedCollator;
import java.util.Arrays;
import java.util.Collection;
import java.util.Locale;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The order of a list under one locale, as far as its outsiders divide it: an outsider's rank says
 * which outsiders come before it, and each colleague falls into the stretch between two of them.
 * Equal sort keys share a rank, and a colleague with an outsider's sort key does not come before
 * it. Not thread-safe.
 */
final class Order {
  private static final int LONGEST = 256;

  private final Locale locale;
  private final RuleBasedCollator collator;
  private final RawCollationKey scratch = new RawCollationKey();
  private final byte[][] keys;
  private final int[] before;
  private final byte[] @Nullable [] lastKey;
  private final @Nullable String[] lastSortKey;
  private boolean counted;

  Order(Locale locale, Collection<String> sortKeys) {
    this.locale = locale;
    this.collator = (RuleBasedCollator) Collator.getInstance(locale);
    TreeSet<byte[]> distinct = new TreeSet<>(Arrays::compareUnsigned);
    sortKeys.forEach(text -> distinct.add(key(text)));
    keys = distinct.toArray(byte[][]::new);
    before = new int[keys.length + 1];
    lastKey = new byte[keys.length + 1][];
    lastSortKey = new String[keys.length + 1];
  }

  Locale locale() {
    return locale;
  }

  /** The rank of an outsider's sort key, from 0. */
  int rank(String sortKey) {
    return Arrays.binarySearch(keys, key(sortKey), Arrays::compareUnsigned);
  }

  /** Counts a colleague; it comes before all outsiders from this rank on. */
  int see(String sortKey) {
    byte[] key = key(sortKey);
    int found = Arrays.binarySearch(keys, key, Arrays::compareUnsigned);
    int stretch = found >= 0 ? found + 1 : -found - 1;
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

  private byte[] key(String text) {
    String cut = text.length() > LONGEST ? text.substring(0, LONGEST) : text;
    RawCollationKey key = collator.getRawCollationKey(cut, scratch);
    return Arrays.copyOf(key.bytes, key.size);
  }
}
