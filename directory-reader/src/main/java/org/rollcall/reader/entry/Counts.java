package org.rollcall.reader.entry;

/**
 * What a reading has met so far.
 *
 * @param seen entries seen, changed or not
 * @param changed entries that differ from what was last observed
 * @param fresh entries never observed before, or gone and back again
 * @param vanished entries that are gone
 */
public record Counts(long seen, long changed, long fresh, long vanished) {
  /** Nothing yet. */
  public static final Counts NONE = new Counts(0, 0, 0, 0);

  /** Both together. */
  public Counts plus(Counts more) {
    return new Counts(
        seen + more.seen, changed + more.changed, fresh + more.fresh, vanished + more.vanished);
  }
}
