package org.rollcall.classifier.judgement;

import java.util.ArrayList;
import java.util.List;
import org.rollcall.contracts.Evidence;

/** Adds up reasons line by line, so that the lines always sum to the result. */
final class Ledger {
  private final List<Evidence> lines = new ArrayList<>();
  private double sum;

  void add(Evidence line) {
    lines.add(line);
    sum += line.bits();
  }

  /** Brings the sum down to a limit, and says why; nothing is written if it is below already. */
  void capAbove(double limit, String id, String text) {
    if (sum > limit) {
      add(new Evidence(id, limit - sum, text));
    }
  }

  /** Brings the sum up to a limit, and says why; nothing is written if it is above already. */
  void capBelow(double limit, String id, String text) {
    if (sum < limit) {
      add(new Evidence(id, limit - sum, text));
    }
  }

  double sum() {
    return sum;
  }

  List<Evidence> lines() {
    return List.copyOf(lines);
  }
}
