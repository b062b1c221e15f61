package org.rollcall.classifier.linkage;

import java.util.List;
import java.util.SplittableRandom;

/** Counts at random pairs how two different persons agree: the weights' u. */
final class MeetByChance {
  private static final int SAMPLE = 150_000;
  private static final double HALF_A_SIGHT = 0.5;

  private final Model model;
  private final long seed;

  MeetByChance(Model model, long seed) {
    this.model = model;
    this.seed = seed;
  }

  /** Fills in how often each level is met and how common the values are that meet it. */
  void count(List<Profile> left, List<Profile> right, Rarities rarities) {
    Comparisons comparisons = model.comparisons;
    double[][] seen = new double[comparisons.count()][];
    double[][] rarity = new double[comparisons.count()][];
    for (int c = 0; c < seen.length; c++) {
      seen[c] = new double[comparisons.levels(c).names().size()];
      rarity[c] = new double[seen[c].length];
    }
    int[] lefts = rows(left.size(), new SplittableRandom(seed));
    int[] rights = rows(right.size(), new SplittableRandom(seed + 1));
    Agreement[] drawn = new Agreement[SAMPLE];
    Chunks.forEach(
        SAMPLE,
        i -> {
          Agreement agreement = new Agreement(comparisons.count());
          comparisons.compare(left.get(lefts[i]), right.get(rights[i]), agreement);
          drawn[i] = agreement;
        });
    for (int i = 0; i < SAMPLE; i++) {
      if (left != right || lefts[i] != rights[i]) {
        add(drawn[i], seen, rarity);
      }
    }
    for (int c = 0; c < seen.length; c++) {
      settle(c, seen[c], rarity[c], rarities.equal(c));
    }
  }

  private static int[] rows(int size, SplittableRandom random) {
    return random.ints(SAMPLE, 0, size).toArray();
  }

  private static void add(Agreement agreement, double[][] seen, double[][] rarity) {
    for (int c = 0; c < seen.length; c++) {
      int level = agreement.levels[c];
      if (level >= 0) {
        seen[c][level]++;
        rarity[c][level] += agreement.rarities[c];
      }
    }
  }

  private void settle(int comparison, double[] seen, double[] rarity, double equal) {
    double all = 0;
    for (double count : seen) {
      all += count;
    }
    for (int level = 0; level < seen.length; level++) {
      model.different[comparison][level] = (seen[level] + HALF_A_SIGHT) / (all + 1);
      model.usual[comparison][level] = seen[level] > 0 ? rarity[level] / seen[level] : -10;
    }
    model.different[comparison][0] = equal;
    model.usual[comparison][0] = Math.log(equal) / Math.log(2);
    if (model.comparisons.levels(comparison) == CompareNames.SURNAMES) {
      double swapped = 1.0 / (1 << 20);
      model.different[comparison][SurnameLevels.SWAPPED] = swapped;
      model.usual[comparison][SurnameLevels.SWAPPED] = -20;
    }
  }
}
