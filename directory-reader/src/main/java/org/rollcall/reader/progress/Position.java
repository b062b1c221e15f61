package org.rollcall.reader.progress;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

/**
 * From where on the changes of a directory are to be told.
 *
 * @param bookmark the place
 * @param organisationHash hash of the organisation.yaml that everything before was told under
 * @param at when it was written
 * @param stoppedBy code of the trouble that made it worthless until the next complete full pass;
 *     empty if it is good
 */
public record Position(
    Bookmark bookmark, String organisationHash, Instant at, Optional<String> stoppedBy) {
  public Position {
    Objects.requireNonNull(bookmark, "bookmark");
    Objects.requireNonNull(organisationHash, "organisationHash");
    Objects.requireNonNull(at, "at");
    Objects.requireNonNull(stoppedBy, "stoppedBy");
  }

  /** Whether changes can be told from here under that organisation.yaml. */
  public boolean isGoodUnder(String organisation) {
    return stoppedBy.isEmpty() && organisationHash.equals(organisation);
  }
}
