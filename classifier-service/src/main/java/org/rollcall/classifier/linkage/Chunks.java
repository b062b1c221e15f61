package org.rollcall.classifier.linkage;

import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.IntConsumer;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/** Work on ranges of fixed size, so that sums come out the same however many threads there are. */
final class Chunks {
  private static final int SIZE = 16_384;

  private Chunks() {}

  /** Work on a range. */
  interface OnRange<A> {
    void work(A with, int from, int to);
  }

  /** Works on all ranges, each with a new thing; then hands them over in order. */
  static <A> void each(int size, Supplier<A> maker, OnRange<A> work, BiConsumer<Integer, A> then) {
    int chunks = (size + SIZE - 1) / SIZE;
    List<A> done =
        IntStream.range(0, chunks)
            .parallel()
            .mapToObj(
                chunk -> {
                  A with = maker.get();
                  work.work(with, chunk * SIZE, Math.min(size, (chunk + 1) * SIZE));
                  return with;
                })
            .toList();
    for (int i = 0; i < done.size(); i++) {
      then.accept(i, done.get(i));
    }
  }

  /** Works on every index, in parallel; each must touch only what is its own. */
  static void forEach(int size, IntConsumer work) {
    IntStream.range(0, size).parallel().forEach(work);
  }
}
