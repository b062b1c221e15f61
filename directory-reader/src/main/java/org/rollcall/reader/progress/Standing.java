package org.rollcall.reader.progress;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

/**
 * How a directory stands.
 *
 * @param known entries that are there as far as we know
 * @param changedSince entries told as new, changed or gone since the last complete full pass
 * @param vanishedSince those of them that were gone
 * @param full the last complete full pass; empty if there was none
 */
public record Standing(long known, long changedSince, long vanishedSince, Optional<Full> full) {
  /** Nothing is known. */
  public static final Standing NONE = new Standing(0, 0, 0, Optional.empty());

  public Standing {
    Objects.requireNonNull(full, "full");
  }

  /**
   * A complete full pass.
   *
   * @param at when it ended
   * @param organisationHash hash of the organisation.yaml that it told everything under
   */
  public record Full(Instant at, String organisationHash) {
    public Full {
      Objects.requireNonNull(at, "at");
      Objects.requireNonNull(organisationHash, "organisationHash");
    }
  }
}
