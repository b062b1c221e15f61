package org.rollcall.quickstart.bench;

/**
 * So many entries in so much time.
 *
 * @param entries how many
 * @param nanos how long
 */
public record Timed(long entries, long nanos) {
  private static final double A_SECOND = 1e9;

  /** In seconds. */
  public double seconds() {
    return nanos / A_SECOND;
  }

  /** Entries a second. */
  public double perSecond() {
    return nanos == 0 ? 0 : entries / seconds();
  }
}
