package org.rollcall.classifier.linkage;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Judges a pair of one table by the company that its records keep: what is surely one person with
 * the left record is compared with what surely is with the right one, and the mean of all those
 * comparisons counts (average linkage). One bad bridge between two persons then weighs little, and
 * a poor record is carried by its rich copies.
 */
final class Company {
  private static final float SURE = 7;
  private static final int MOST = 8;

  private final Pairs pairs;
  private final float[] bits;
  private final List<int[]> company;

  Company(Pairs pairs, int records, float[] bits) {
    this.pairs = pairs;
    this.bits = bits;
    this.company = company(pairs, records, bits);
  }

  /** The log-odds of every pair, in company. */
  float[] judged() {
    float[] judged = new float[bits.length];
    Chunks.each(
        bits.length,
        Object::new,
        (nothing, from, to) -> {
          for (int p = from; p < to; p++) {
            judged[p] = bits[p] < -14 ? bits[p] : mean(p);
          }
        },
        (chunk, nothing) -> {});
    return judged;
  }

  private float mean(int pair) {
    double sum = 0;
    int count = 0;
    for (int left : company.get(pairs.left[pair])) {
      for (int right : company.get(pairs.right[pair])) {
        int other = left == right ? -1 : pairs.find(Math.min(left, right), Math.max(left, right));
        if (other >= 0) {
          sum += bits[other];
          count++;
        }
      }
    }
    return count == 0 ? bits[pair] : (float) (sum / count);
  }

  private static List<int[]> company(Pairs pairs, int records, float[] bits) {
    List<List<Integer>> sure = new ArrayList<>();
    IntStream.range(0, records).forEach(r -> sure.add(new ArrayList<>()));
    IntStream.range(0, bits.length)
        .filter(p -> bits[p] >= SURE)
        .boxed()
        .sorted(Comparator.comparingDouble((Integer p) -> -bits[p]))
        .forEach(
            p -> {
              sure.get(pairs.left[p]).add(pairs.right[p]);
              sure.get(pairs.right[p]).add(pairs.left[p]);
            });
    return IntStream.range(0, records)
        .mapToObj(
            r ->
                IntStream.concat(
                        IntStream.of(r), sure.get(r).stream().mapToInt(n -> n).limit(MOST - 1))
                    .toArray())
        .toList();
  }
}
