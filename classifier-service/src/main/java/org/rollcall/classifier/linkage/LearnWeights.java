package org.rollcall.classifier.linkage;

import java.util.Arrays;

/**
 * Expectation maximisation with fixed u: believes the weights, sees which pairs are then one
 * person, counts how those agree, and begins again. Pairs that are no candidates count as two
 * persons.
 */
final class LearnWeights {
  private static final int ROUNDS = 25;
  private static final double SMOOTHING = 8;

  private final Model model;
  private final Pairs pairs;
  private final double allPairs;
  private final Rivalry rivalry;

  LearnWeights(Model model, Pairs pairs, double allPairs, Rivalry rivalry) {
    this.model = model;
    this.pairs = pairs;
    this.allPairs = allPairs;
    this.rivalry = rivalry;
  }

  /** Learns; the probability of every candidate is what comes of it. */
  float[] learn() {
    for (int round = 0; round < ROUNDS; round++) {
      maximise(expect(rivalry.probabilities(bits())));
    }
    return rivalry.probabilities(bits());
  }

  /** The log-odds of every candidate under the present weights. */
  float[] bits() {
    float[] bits = new float[pairs.size];
    double[][] weights = model.bits();
    double prior = model.priorBits();
    Chunks.each(
        pairs.size,
        Object::new,
        (nothing, from, to) -> {
          for (int p = from; p < to; p++) {
            bits[p] = (float) bitsOf(p, weights, prior);
          }
        },
        (chunk, nothing) -> {});
    return bits;
  }

  private double bitsOf(int pair, double[][] weights, double prior) {
    double bits = prior + pairs.rarityBits[pair];
    int at = pair * pairs.comparisons;
    for (int c = 0; c < pairs.comparisons; c++) {
      int level = pairs.levels[at + c];
      if (level >= 0) {
        bits += weights[c][level];
      }
    }
    return bits;
  }

  private Counts expect(float[] probabilities) {
    Counts all = new Counts();
    Chunks.each(
        pairs.size,
        Counts::new,
        (counts, from, to) -> {
          for (int p = from; p < to; p++) {
            counts.add(p, probabilities[p]);
          }
        },
        (chunk, counts) -> all.add(counts));
    return all;
  }

  private void maximise(Counts counts) {
    model.prior = Math.min(0.5, Math.max(counts.matches, 1) / allPairs);
    for (int c = 0; c < counts.levels.length; c++) {
      double[] expected = Model.expected(counts.levels[c].length);
      double all = SMOOTHING + Arrays.stream(counts.levels[c]).sum();
      for (int l = 0; l < expected.length; l++) {
        model.same[c][l] = (counts.levels[c][l] + SMOOTHING * expected[l]) / all;
      }
      Monotone.enforce(model.same[c], model.different[c], model.comparisons.levels(c)::isGraded);
    }
  }

  /** How pairs of one person agree, each counted by its probability. */
  private final class Counts {
    private final double[][] levels = new double[model.same.length][];
    private double matches;

    private Counts() {
      for (int c = 0; c < levels.length; c++) {
        levels[c] = new double[model.same[c].length];
      }
    }

    private void add(int pair, double probability) {
      matches += probability;
      int at = pair * levels.length;
      for (int c = 0; c < levels.length; c++) {
        int level = pairs.levels[at + c];
        if (level >= 0) {
          levels[c][level] += probability;
        }
      }
    }

    private void add(Counts other) {
      matches += other.matches;
      for (int c = 0; c < levels.length; c++) {
        for (int l = 0; l < levels[c].length; l++) {
          levels[c][l] += other.levels[c][l];
        }
      }
    }
  }
}
