package org.rollcall.remediation.guard;

import java.util.Locale;

/** Weighs a batch against the limits. Pure. */
public final class WeighBatch {
  private WeighBatch() {}

  /** What the guard says. */
  public sealed interface Weight {
    /** Within the limits. */
    record Light() implements Weight {}

    /**
     * Over a limit.
     *
     * @param reason which, with the figures
     */
    record Heavy(String reason) implements Weight {}
  }

  /** Weighs it: count or percent trips, above the floor. */
  public static Weight weigh(BatchSize size, GuardSettings limits) {
    Weight alone = weigh(size.hides(), "this batch", size.known(), limits);
    return alone instanceof Weight.Heavy || size.others() == 0
        ? alone
        : weigh(
            size.hides() + size.others(),
            "this batch with the other hides of the last " + limits.window().toHours() + " hours",
            size.known(),
            limits);
  }

  private static Weight weigh(long hides, String what, long known, GuardSettings limits) {
    if (hides <= limits.floor()) {
      return new Weight.Light();
    }
    if (hides > limits.count()) {
      return new Weight.Heavy(
          what + " would hide " + hides + " entries, more than " + limits.count());
    }
    double percent = known <= 0 ? 100 : 100.0 * hides / known;
    return percent > limits.percent()
        ? new Weight.Heavy(
            String.format(
                Locale.ROOT,
                "%s would hide %d of %d entries, more than %.1f percent",
                what,
                hides,
                known,
                limits.percent()))
        : new Weight.Light();
  }
}
