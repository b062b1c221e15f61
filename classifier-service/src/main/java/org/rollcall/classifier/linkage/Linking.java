package org.rollcall.classifier.linkage;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * One run over prepared records. It learns twice: first with every value as common as it is in the
 * tables, then without the meetings that the first time took for one person's. Otherwise a value
 * would seem common because one person's many records hold it.
 */
final class Linking {
  private static final float HOPELESS = 1e-6f;

  private final List<Field> fields;
  private final List<Profile> left;
  private final List<Profile> right;
  private final Comparisons comparisons;
  private final Pairs pairs;
  private final double allPairs;

  Linking(List<Field> fields, List<Profile> left, List<Profile> right, long[] found, double all) {
    this.fields = fields;
    this.left = left;
    this.right = right;
    this.comparisons = new Comparisons(fields);
    this.pairs = new Pairs(found, comparisons.count());
    this.allPairs = all;
  }

  Linked link(long seed, boolean oneToOne) {
    Rivalry rivalry = new Rivalry(pairs, oneToOne);
    double prior = Math.clamp(2.0 * Math.min(left.size(), right.size()) / allPairs, 1e-9, 0.5);
    Model model = new Model(comparisons, prior);
    Rarities rarities = Rarities.counted(comparisons, left, right);
    float[] first = learn(model, rarities, rivalry, seed, new float[0]);
    Rarities others = Rarities.amongOthers(comparisons, left, right, own(first));
    float[] second = learn(model, others, rivalry, seed, first);
    Weights weights = new Weights(fields, model.prior, model.weights(), others.shares());
    float[] bits = new LearnWeights(model, pairs, allPairs, rivalry).bits();
    return left == right ? inCompany(weights, bits) : linked(weights, second, bits);
  }

  private Linked inCompany(Weights weights, float[] alone) {
    float[] bits = new Company(pairs, left.size(), alone).judged();
    Recalibrate recalibrate = new Recalibrate(bits);
    float[] probabilities = new float[bits.length];
    for (int p = 0; p < bits.length; p++) {
      probabilities[p] = (float) (1 / (1 + Math.pow(2, -recalibrate.calibrated(bits[p]))));
    }
    return linked(weights, probabilities, bits);
  }

  private float[] learn(
      Model model, Rarities rarities, Rivalry rivalry, long seed, float[] before) {
    left.forEach(rarities::tell);
    right.forEach(rarities::tell);
    if (pairs.size == 0) {
      return new float[0];
    }
    new MeetByChance(model, seed).count(left, right, rarities);
    compare(model, before);
    return new LearnWeights(model, pairs, allPairs, rivalry).learn();
  }

  /** Pairs that were hopeless before stay as they are. */
  private void compare(Model model, float[] before) {
    int count = pairs.comparisons;
    Chunks.each(
        pairs.size,
        () -> new Agreement(count),
        (agreement, from, to) -> {
          for (int p = from; p < to; p++) {
            if (before.length > 0 && before[p] < HOPELESS) {
              continue;
            }
            comparisons.compare(left.get(pairs.left[p]), right.get(pairs.right[p]), agreement);
            System.arraycopy(agreement.levels, 0, pairs.levels, p * count, count);
            pairs.rarityBits[p] = model.rarityBits(agreement);
          }
        },
        (chunk, agreement) -> {});
  }

  private List<Map<String, Double>> own(float[] probabilities) {
    List<Map<String, Double>> own = new ArrayList<>();
    for (int c = 0; c < pairs.comparisons; c++) {
      Map<String, Double> ofComparison = new HashMap<>();
      for (int p = 0; p < pairs.size; p++) {
        if (pairs.levels[p * pairs.comparisons + c] == 0 && probabilities[p] > 0.01) {
          double probability = probabilities[p];
          Profile other = right.get(pairs.right[p]);
          int comparison = c;
          comparisons
              .valuesOf(left.get(pairs.left[p]), c)
              .filter(a -> comparisons.valuesOf(other, comparison).anyMatch(a::isSame))
              .forEach(a -> ofComparison.merge(a.bare, probability, Double::sum));
        }
      }
      own.add(ofComparison);
    }
    return own;
  }

  private Linked linked(Weights weights, float[] probabilities, float[] bits) {
    Candidates candidates = new Candidates(pairs, left, right);
    List<ScoredPair> told = new ArrayList<>();
    for (int p = 0; p < pairs.size; p++) {
      if (probabilities[p] >= LinkRecords.LEAST_PROBABILITY) {
        told.add(
            new ScoredPair(candidates.left(p), candidates.right(p), probabilities[p], bits[p]));
      }
    }
    return new Linked(weights, candidates, told);
  }
}
