package org.rollcall.classifier.linkage;

import java.util.Arrays;

/** A parabola through the logarithms of counts, by weighted least squares. */
final class Parabola {
  private static final double FULL_WEIGHT = 50;
  private static final int FEWEST = 4;

  private Parabola() {}

  /** Its coefficients, constant first, or none; it never bends upwards. */
  static double[] through(double[] counts, int until) {
    double[][] sums = new double[3][4];
    int used = 0;
    for (int x = 0; x < until; x++) {
      if (counts[x] > 0) {
        used++;
        add(sums, x, Math.log(counts[x]) / Math.log(2), weight(counts[x]));
      }
    }
    if (used < FEWEST) {
      return new double[0];
    }
    double[] curve = solved(sums, 3);
    return curve[2] <= 0 ? curve : solved(sums, 2);
  }

  /** Its height. */
  static double at(double[] curve, double x) {
    return curve[0] + curve[1] * x + curve[2] * x * x;
  }

  private static double weight(double count) {
    return count / (1 + count / FULL_WEIGHT);
  }

  private static void add(double[][] sums, double x, double y, double weight) {
    double[] powers = {1, x, x * x};
    for (int row = 0; row < 3; row++) {
      for (int column = 0; column < 3; column++) {
        sums[row][column] += weight * powers[row] * powers[column];
      }
      sums[row][3] += weight * powers[row] * y;
    }
  }

  private static double[] solved(double[][] sums, int size) {
    double[][] m = new double[size][];
    for (int row = 0; row < size; row++) {
      m[row] = Arrays.copyOf(sums[row], 4);
    }
    for (int pivot = 0; pivot < size; pivot++) {
      for (int row = 0; row < size; row++) {
        double factor = row == pivot ? 0 : m[row][pivot] / m[pivot][pivot];
        for (int column = pivot; column < 4; column++) {
          m[row][column] -= factor * m[pivot][column];
        }
      }
    }
    double[] solution = new double[3];
    for (int row = 0; row < size; row++) {
      solution[row] = m[row][3] / m[row][row];
    }
    return solution;
  }
}
