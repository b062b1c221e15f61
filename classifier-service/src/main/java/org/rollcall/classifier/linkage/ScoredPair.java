package org.rollcall.classifier.linkage;

import java.util.Objects;

/**
 * Two records and how likely they are one person.
 *
 * @param left id in the left (or the only) table
 * @param right id in the right (or the only) table
 * @param probability from 0 to 1, calibrated
 * @param bits the log-odds of one person to two, base 2, before calibration
 */
public record ScoredPair(String left, String right, double probability, double bits) {
  public ScoredPair {
    Objects.requireNonNull(left, "left");
    Objects.requireNonNull(right, "right");
  }
}
