package org.rollcall.reader.entry;

/**
 * What a reading has met so far.
 *
 * @param seen entries seen, changed or not
 * @param changed entries known before and told again: they differ, were last told under another
 *     organisation.yaml, or the pass tells everything
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
