package org.rollcall.classifier.linkage;

import java.util.ArrayList;
import java.util.List;

/**
 * Makes probabilities of log-odds, without labels. The scores of different persons thin out towards
 * the top in a smooth curve; it is fitted where hardly anything else is (a parabola in the
 * logarithm, so the tail of a normal distribution) and continued. What lies above the curve is one
 * person: the local false discovery rate (Efron, 2007).
 */
final class Recalibrate {
  private static final int LOWEST = -12;
  private static final int FITTED_TO = -2;
  private static final int HIGHEST = 40;
  private static final double ENOUGH = 200;
  private static final double SLOPE_BELOW = 0.8;
  private static final double FIRST_TOLD = 0.1;
  private static final double GREATEST = 1 - 1e-6;

  private final List<double[]> points = new ArrayList<>();

  Recalibrate(float[] bits) {
    double[] counts = new double[HIGHEST - LOWEST];
    for (float score : bits) {
      int bin = (int) Math.floor(score) - LOWEST;
      if (bin >= 0) {
        counts[Math.min(bin, counts.length - 1)]++;
      }
    }
    double[] curve = Parabola.through(counts, FITTED_TO - LOWEST);
    double fitted = 0;
    for (int bin = 0; bin < FITTED_TO - LOWEST; bin++) {
      fitted += counts[bin];
    }
    if (fitted >= ENOUGH && curve.length > 0) {
      trace(counts, curve);
    }
  }

  private void trace(double[] counts, double[] curve) {
    double least = FIRST_TOLD;
    for (int bin = FITTED_TO - LOWEST; bin + 1 < counts.length; bin++) {
      double seen = counts[bin - 1] + counts[bin] + counts[bin + 1];
      double expected = 0;
      for (int near = bin - 1; near <= bin + 1; near++) {
        expected += Math.pow(2, Parabola.at(curve, near));
      }
      double probability = seen == 0 ? 0 : Math.min(GREATEST, 1 - expected / seen);
      if (probability > least) {
        least = probability;
        points.add(new double[] {bin + LOWEST + 0.5, logOdds(probability)});
      }
    }
  }

  /** The log-odds that these are worth; in the same order. */
  double calibrated(double bits) {
    if (points.isEmpty()) {
      return bits;
    }
    double[] before = points.get(0);
    if (bits <= before[0]) {
      return before[1] + SLOPE_BELOW * (bits - before[0]);
    }
    for (double[] point : points) {
      if (bits <= point[0]) {
        double share = (bits - before[0]) / (point[0] - before[0]);
        return before[1] + share * (point[1] - before[1]);
      }
      before = point;
    }
    return before[1] + bits - before[0];
  }

  private static double logOdds(double probability) {
    return Math.log(probability / (1 - probability)) / Math.log(2);
  }
}
