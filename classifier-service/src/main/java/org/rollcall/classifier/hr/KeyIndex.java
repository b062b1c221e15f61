package org.rollcall.classifier.hr;

import java.util.Arrays;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * From keys to the persons that have them, in eight bytes a key: the key's hash and the person's
 * number, sorted. Hashes may collide, so that whoever asks looks at the person too.
 */
final class KeyIndex {
  private static final int FIRST_ROOM = 16;

  private long[] pairs = new long[FIRST_ROOM];
  private int size;

  void add(String key, int person) {
    if (size == pairs.length) {
      pairs = Arrays.copyOf(pairs, size + (size >> 1));
    }
    pairs[size++] = pair(key, person);
  }

  /** To be called after the last key. */
  void close() {
    Arrays.sort(pairs, 0, size);
    pairs = Arrays.copyOf(pairs, size);
  }

  /** The persons of whom it is true that they have the key, in their order, each once. */
  IntStream persons(String key, IntPredicate reallyHas) {
    int from = firstAtLeast(pair(key, 0));
    long end = pair(key, Integer.MAX_VALUE);
    return IntStream.range(from, size)
        .takeWhile(i -> pairs[i] <= end)
        .map(i -> (int) pairs[i])
        .distinct()
        .filter(reallyHas);
  }

  /** How many keys there are; several persons with the same hash count as one key. */
  int distinct() {
    int distinct = 0;
    for (int i = 0; i < size; i++) {
      if (i == 0 || !isSameHash(i, i - 1)) {
        distinct++;
      }
    }
    return distinct;
  }

  /** Persons with a key whose hash somebody else has too: most likely the same key. */
  IntStream perhapsSharing() {
    return IntStream.range(0, size)
        .filter(i -> (i > 0 && isSameHash(i, i - 1)) || (i + 1 < size && isSameHash(i, i + 1)))
        .map(i -> (int) pairs[i]);
  }

  private boolean isSameHash(int i, int j) {
    return pairs[i] >>> Integer.SIZE == pairs[j] >>> Integer.SIZE;
  }

  long bytes() {
    return (long) pairs.length * Long.BYTES;
  }

  private int firstAtLeast(long pair) {
    int found = Arrays.binarySearch(pairs, pair);
    return found >= 0 ? found : -found - 1;
  }

  private static long pair(String key, int person) {
    return (long) key.hashCode() << Integer.SIZE | person;
  }
}
