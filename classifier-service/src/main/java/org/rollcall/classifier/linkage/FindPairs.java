package org.rollcall.classifier.linkage;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/** Finds the pairs that are worth comparing. Every record brings its nearest, so many at most. */
final class FindPairs {
  private static final int CHUNK = 512;

  private final BlockingKeys keys;
  private final int most;

  FindPairs(BlockingKeys keys, int most) {
    this.keys = keys;
    this.most = most;
  }

  /** Pairs within one table, the lower row first. */
  long[] within(List<Profile> profiles) {
    InvertedIndex index = new InvertedIndex(profiles, keys);
    return sorted(each(profiles, index, true).map(p -> ordered((int) (p >>> 32), (int) p)));
  }

  /** Pairs of a row of the left and a row of the right table. */
  long[] between(List<Profile> left, List<Profile> right) {
    LongStream fromLeft = each(left, new InvertedIndex(right, keys), false);
    LongStream fromRight = each(right, new InvertedIndex(left, keys), false);
    return sorted(
        LongStream.concat(fromLeft, fromRight.map(p -> Pairs.pack((int) p, (int) (p >>> 32)))));
  }

  private LongStream each(List<Profile> profiles, InvertedIndex index, boolean notItself) {
    int chunks = (profiles.size() + CHUNK - 1) / CHUNK;
    return IntStream.range(0, chunks)
        .parallel()
        .mapToObj(
            chunk -> {
              InvertedIndex.Search search = index.search();
              int end = Math.min(profiles.size(), (chunk + 1) * CHUNK);
              return IntStream.range(chunk * CHUNK, end)
                  .boxed()
                  .flatMapToLong(
                      row ->
                          Arrays.stream(
                                  search.nearest(profiles.get(row), most, notItself ? row : -1))
                              .mapToLong(other -> Pairs.pack(row, other)))
                  .toArray();
            })
        .flatMapToLong(Arrays::stream);
  }

  private static long ordered(int one, int other) {
    return one < other ? Pairs.pack(one, other) : Pairs.pack(other, one);
  }

  private static long[] sorted(LongStream pairs) {
    long[] all = pairs.toArray();
    Arrays.sort(all);
    int kept = 0;
    for (int i = 0; i < all.length; i++) {
      if (i == 0 || all[i] != all[i - 1]) {
        all[kept++] = all[i];
      }
    }
    return Arrays.copyOf(all, kept);
  }
}
