package org.rollcall.quickstart.evaluate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.rollcall.classifier.linkage.Candidates;
import org.rollcall.classifier.linkage.ScoredPair;

/** Holds scored pairs against the truth. */
final class Score {
  static final double FIXED = 0.5;
  private static final int BINS = 15;

  private final Map<String, String> left;
  private final Map<String, String> right;
  private final long truePairs;

  /** The truth of one file (given twice) or of two. */
  Score(Map<String, String> left, Map<String, String> right) {
    this.left = left;
    this.right = right;
    this.truePairs = left == right ? within(counts(left)) : between(counts(left), counts(right));
  }

  long truePairs() {
    return truePairs;
  }

  /** The share of the true pairs that were compared at all. */
  double blockingRecall(Candidates candidates) {
    long found = 0;
    for (int i = 0; i < candidates.size(); i++) {
      if (isTrue(candidates.left(i), candidates.right(i))) {
        found++;
      }
    }
    return truePairs == 0 ? 1 : (double) found / truePairs;
  }

  Measure at(double threshold, List<ScoredPair> pairs) {
    List<ScoredPair> told = pairs.stream().filter(p -> p.probability() >= threshold).toList();
    return Measure.of(
        threshold, told.stream().filter(this::isTrue).count(), told.size(), truePairs);
  }

  /** The measure at the threshold that gives the best F1. */
  Measure best(List<ScoredPair> pairs) {
    List<ScoredPair> sorted = byProbability(pairs).reversed();
    Measure best = at(1.1, pairs);
    long right = 0;
    for (int i = 0; i < sorted.size(); i++) {
      right += isTrue(sorted.get(i)) ? 1 : 0;
      double threshold = sorted.get(i).probability();
      boolean last = i + 1 == sorted.size() || sorted.get(i + 1).probability() < threshold;
      Measure here = Measure.of(threshold, right, i + 1L, truePairs);
      if (last && here.f1() > best.f1()) {
        best = here;
      }
    }
    return best;
  }

  /** How far probability and truth lie apart, over bins of equally many pairs. */
  double calibrationError(List<ScoredPair> pairs) {
    List<ScoredPair> sorted = byProbability(pairs);
    double error = 0;
    for (int bin = 0; bin < BINS; bin++) {
      int from = (int) ((long) sorted.size() * bin / BINS);
      int to = (int) ((long) sorted.size() * (bin + 1) / BINS);
      double gap = 0;
      for (ScoredPair pair : sorted.subList(from, to)) {
        gap += pair.probability() - (isTrue(pair) ? 1 : 0);
      }
      error += Math.abs(gap) / Math.max(1, sorted.size());
    }
    return error;
  }

  private static List<ScoredPair> byProbability(List<ScoredPair> pairs) {
    List<ScoredPair> sorted = new ArrayList<>(pairs);
    sorted.sort(Comparator.comparingDouble(ScoredPair::probability));
    return sorted;
  }

  private boolean isTrue(ScoredPair pair) {
    return isTrue(pair.left(), pair.right());
  }

  private boolean isTrue(String one, String other) {
    String person = left.get(one);
    return person != null && person.equals(right.get(other));
  }

  private static Map<String, Long> counts(Map<String, String> persons) {
    Map<String, Long> counts = new HashMap<>();
    persons.values().forEach(person -> counts.merge(person, 1L, Long::sum));
    return counts;
  }

  private static long within(Map<String, Long> counts) {
    return counts.values().stream().mapToLong(n -> n * (n - 1) / 2).sum();
  }

  private static long between(Map<String, Long> left, Map<String, Long> right) {
    return left.entrySet().stream()
        .mapToLong(e -> e.getValue() * right.getOrDefault(e.getKey(), 0L))
        .sum();
  }
}
