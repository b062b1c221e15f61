package org.rollcall.classifier.risk;

import java.util.List;
import org.rollcall.contracts.Relationship;
import org.rollcall.contracts.Risk;

/** From slips to the numbers that people see. */
final class Scale {
  /** Slips that are hardly worth a point. */
  private static final double FAINT = 0.005;

  /** Points for ten times as many slips. */
  private static final double TENFOLD = 30;

  private static final double CRITICAL = 60;
  private static final double HIGH = 40;
  private static final double MEDIUM = 20;
  private static final int SENSITIVE = 15;

  private Scale() {}

  /** Each tenfold number of slips adds the same. */
  static int likelihood(double slips) {
    return (int) Math.min(100, Math.round(TENFOLD * Math.log10(1 + slips / FAINT)));
  }

  /** How bad it is if mail gets there. */
  static int impact(Relationship relationship, List<Boolean> sensitive) {
    int base =
        switch (relationship) {
          case LOOKALIKE -> 85;
          case DISPOSABLE, CONSUMER -> 75;
          case UNKNOWN -> 60;
          case PARTNER -> 35;
          case OWN -> 20;
        };
    long more = sensitive.stream().filter(yes -> yes).count();
    return (int) Math.min(100, base + SENSITIVE * more);
  }

  /** What is likely and bad comes before what is only one of both. */
  static Risk.Band band(int likelihood, int impact, boolean first) {
    double danger = likelihood * (0.5 + impact / 200.0);
    if (danger >= CRITICAL) {
      return Risk.Band.CRITICAL;
    }
    if (danger >= HIGH || first) {
      return Risk.Band.HIGH;
    }
    return danger >= MEDIUM ? Risk.Band.MEDIUM : Risk.Band.LOW;
  }
}
