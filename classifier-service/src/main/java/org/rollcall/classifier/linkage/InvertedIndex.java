package org.rollcall.classifier.linkage;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Which records are filed under which key. A record's nearest are those that share the rarest keys
 * with it; how many are looked at is bounded twice, by the size of a block and in all.
 */
final class InvertedIndex {
  private static final int LARGEST_BLOCK = 5_000;
  private static final int LONGEST_SEARCH = 40_000;

  private final BlockingKeys keys;
  private final int size;
  private final Map<String, int[]> blocks;

  InvertedIndex(List<Profile> profiles, BlockingKeys keys) {
    this.keys = keys;
    this.size = profiles.size();
    Map<String, List<Integer>> filed = new HashMap<>();
    for (int row = 0; row < profiles.size(); row++) {
      for (String key : keys.of(profiles.get(row))) {
        filed.computeIfAbsent(key, k -> new ArrayList<>()).add(row);
      }
    }
    Map<String, int[]> packed = new HashMap<>();
    filed.forEach((k, rows) -> packed.put(k, rows.stream().mapToInt(r -> r).toArray()));
    this.blocks = Map.copyOf(packed);
  }

  /** Room for one search after another; not for two at a time. */
  Search search() {
    return new Search();
  }

  /** Looks for the nearest of one record after another. */
  final class Search {
    private final float[] shared = new float[size];
    private final int[] met = new int[size];

    private Search() {}

    /** The rows of at most so many nearest, nearest first, ties by row; {@code except} is none. */
    int[] nearest(Profile profile, int most, int except) {
      int found = 0;
      int looked = 0;
      for (int[] block : blocksOf(profile)) {
        looked += block.length;
        if (looked > LONGEST_SEARCH && found > most) {
          break;
        }
        float weight = (float) (Math.log((size + 1.0) / block.length) / Math.log(2));
        for (int row : block) {
          if (shared[row] == 0) {
            met[found++] = row;
          }
          shared[row] += weight;
        }
      }
      int[] best = best(found, most, except);
      for (int i = 0; i < found; i++) {
        shared[met[i]] = 0;
      }
      return best;
    }

    private int[] best(int found, int most, int except) {
      long[] ranked = new long[found];
      for (int i = 0; i < found; i++) {
        ranked[i] = ((long) -Float.floatToIntBits(shared[met[i]]) << 32) | met[i];
      }
      Arrays.sort(ranked);
      return Arrays.stream(ranked)
          .mapToInt(r -> (int) r)
          .filter(r -> r != except)
          .limit(most)
          .toArray();
    }

    private List<int[]> blocksOf(Profile profile) {
      List<int[]> found = new ArrayList<>();
      for (String key : keys.of(profile)) {
        int[] block = blocks.get(key);
        if (block != null && block.length <= LARGEST_BLOCK) {
          found.add(block);
        }
      }
      found.sort(Comparator.comparingInt(block -> block.length));
      return found;
    }
  }

  /** The rows of the index. */
  IntStream rows() {
    return IntStream.range(0, size);
  }
}
