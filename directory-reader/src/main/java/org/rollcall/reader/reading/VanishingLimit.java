package org.rollcall.reader.reading;

import java.util.Locale;
import java.util.Optional;

/**
 * How many entries a pass may miss and still be believed. A failed query once disabled 512 people
 * in another product, since absence was taken at its word.
 *
 * @param count more than this many missing is too many
 * @param percent more than this share of the known entries is too many
 * @param floor up to this many is never too many, for small directories; but all is
 */
public record VanishingLimit(int count, double percent, int floor) {
  private static final double HUNDRED = 100;

  public VanishingLimit {
    if (count < 0 || floor < 0 || !(percent >= 0 && percent <= HUNDRED)) {
      throw new IllegalArgumentException("a limit is not negative, and a share at most 100");
    }
  }

  /** More missing entries than this are never believed. */
  public int most() {
    return Math.max(count, floor);
  }

  /**
   * Why a pass that misses so many is not believed.
   *
   * @param known entries known, the missing ones among them
   * @param missing entries that the pass did not see
   * @return empty if it is believed
   */
  public Optional<Trouble> objection(long known, long missing) {
    if (missing <= floor && missing < known || missing == 0) {
      return Optional.empty();
    }
    double share = HUNDRED * missing / Math.max(known, 1);
    if (missing <= count && share <= percent) {
      return Optional.empty();
    }
    return Optional.of(
        new Trouble(
            "too-many-vanished",
            String.format(
                Locale.ROOT,
                "the pass missed %d of %d known entries (%.1f %%); the limit is %d entries or %s"
                    + " %%, and %d at the least",
                missing,
                known,
                share,
                count,
                percent,
                floor),
            "If they are really gone, raise vanishing in directories.yaml for one pass;"
                + " else look why the account sees less than before."));
  }
}
