package org.rollcall.classifier.linkage;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The weights while they are being learned. */
final class Model {
  static final double EXACT_RARITY = 1;
  static final double OTHER_RARITY = 0.5;

  final Comparisons comparisons;
  final double[][] different;
  final double[][] same;
  final double[][] usual;

  /** The share of all pairs that are one person. */
  double prior;

  Model(Comparisons comparisons, double prior) {
    this.comparisons = comparisons;
    this.prior = prior;
    int count = comparisons.count();
    different = new double[count][];
    same = new double[count][];
    usual = new double[count][];
    for (int c = 0; c < count; c++) {
      int levels = comparisons.levels(c).names().size();
      different[c] = new double[levels];
      usual[c] = new double[levels];
      same[c] = expected(levels);
    }
  }

  /** The model that these weights were learned with. */
  static Model of(Weights weights) {
    Model model = new Model(new Comparisons(weights.fields()), weights.prior());
    for (int c = 0; c < model.same.length; c++) {
      ComparisonWeights learned = weights.comparisons().get(c);
      Arrays.setAll(model.same[c], learned.same()::get);
      Arrays.setAll(model.different[c], learned.different()::get);
      Arrays.setAll(model.usual[c], learned.usualRarity()::get);
    }
    return model;
  }

  /** What is believed before anything is seen: mostly equal, then ever less. */
  static double[] expected(int levels) {
    double[] expected = new double[levels];
    double rest = 0.3;
    expected[0] = 0.7;
    for (int l = 1; l < levels; l++) {
      expected[l] = rest / (levels - 1);
    }
    return expected;
  }

  /** Bits for each level of each comparison. */
  double[][] bits() {
    double[][] bits = new double[same.length][];
    for (int c = 0; c < same.length; c++) {
      bits[c] = new double[same[c].length];
      for (int l = 0; l < same[c].length; l++) {
        bits[c][l] = Math.log(same[c][l] / different[c][l]) / Math.log(2);
      }
    }
    return bits;
  }

  /** How much the rarity of a value counts at a level. */
  static double rarityWeight(int comparison, int level, Comparisons comparisons) {
    boolean swapped =
        comparisons.levels(comparison) == CompareNames.SURNAMES && level == SurnameLevels.SWAPPED;
    return level == 0 || swapped ? EXACT_RARITY : OTHER_RARITY;
  }

  /** What the rarities of an agreement add. */
  float rarityBits(Agreement agreement) {
    double sum = 0;
    for (int c = 0; c < agreement.levels.length; c++) {
      sum += rarityBits(agreement, c);
    }
    return (float) sum;
  }

  /** What the rarity of the value adds in one comparison; nothing if there is no agreement. */
  double rarityBits(Agreement agreement, int comparison) {
    int level = agreement.levels[comparison];
    if (level < 0 || level == same[comparison].length - 1) {
      return 0;
    }
    double more = usual[comparison][level] - agreement.rarities[comparison];
    return rarityWeight(comparison, level, comparisons) * more;
  }

  double priorBits() {
    return Math.log(prior / (1 - prior)) / Math.log(2);
  }

  List<ComparisonWeights> weights() {
    List<ComparisonWeights> weights = new ArrayList<>();
    for (int c = 0; c < same.length; c++) {
      weights.add(
          new ComparisonWeights(
              comparisons.name(c),
              comparisons.levels(c).names(),
              list(different[c]),
              list(same[c]),
              list(usual[c])));
    }
    return weights;
  }

  private static List<Double> list(double[] values) {
    return Arrays.stream(values).boxed().toList();
  }
}
