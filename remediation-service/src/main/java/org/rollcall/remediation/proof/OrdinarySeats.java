package org.rollcall.remediation.proof;

import java.util.Optional;

/** The directories in which this service can sit down like an ordinary officer and look. */
public interface OrdinarySeats {

  /**
   * The ordinary seat in that directory.
   *
   * @param directory the name in directories.yaml
   * @return empty if it is unknown, or if the settings give no ordinary account for it
   */
  Optional<OrdinarySeat> of(String directory);
}
