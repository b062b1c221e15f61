package org.rollcall.reader.entry;

import java.util.Objects;
import java.util.UUID;
import org.rollcall.reader.lease.Tenure;

/**
 * Which reading writes, and by what right.
 *
 * @param tenure the right; nothing is written once it is lost
 * @param reading the reading's id
 * @param organisationHash hash of the organisation.yaml that it works with
 */
public record Pass(Tenure tenure, UUID reading, String organisationHash) {
  public Pass {
    Objects.requireNonNull(tenure, "tenure");
    Objects.requireNonNull(reading, "reading");
    Objects.requireNonNull(organisationHash, "organisationHash");
  }

  /** The directory read. */
  public String directory() {
    return tenure.directory();
  }
}
